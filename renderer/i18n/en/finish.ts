import type { finish as danish } from '../da/finish.ts';
import type { Texts } from '../texts.ts';

export const finish = {
  title: 'Finish',
  missing: {
    title: 'What is missing',
    none: 'Everything that the form asks for is written.',
    help: 'You can finish without it. Press a line to go there.',
    date: 'The date of the talk is not written.',
    ownScore: '{{name}} has given no number for {{items}}.',
    ownScoreAll: '{{name}} has given no number yet.',
    desiredAll: 'No desired level is set yet.',
    desired: 'No desired level is set for {{items}}.',
    focus: 'No focus areas are chosen. The form asks for at least {{fewest}}.',
    focusFew_one: '{{count}} focus area is chosen. The form asks for at least {{fewest}}.',
    focusFew_other: '{{count}} focus areas are chosen. The form asks for at least {{fewest}}.',
    focusMany_one: '{{count}} focus area is chosen. The form asks for at most {{most}}.',
    focusMany_other: '{{count}} focus areas are chosen. The form asks for at most {{most}}.',
    keywords: 'Nothing is written under the focus area {{label}}.',
    goals: 'The development plan is empty.',
    focusPlan: 'The plan has fewer goals than focus areas. It does not mention {{labels}}.',
    goalAim: 'Goal {{number}} does not say what is to be achieved.',
    goalDue: 'Goal {{number}} has no due date.',
    goalResponsible: 'Nobody is responsible for goal {{number}}.',
    pay: 'Nothing is written about pay development.',
  },
  changed: {
    title: 'What changed in the talk',
    none: 'The numbers are as you had prepared them.',
    help: 'What you write a reason for goes into the document.',
    line: '{{name}} went from {{from}} to {{to}}.',
  },
  document: 'Save the document',
  lock: {
    title: 'Lock the conversation',
    locked: 'The conversation is locked',
    help: 'Then you can both read it, and nobody can change anything, own notes included. You can unlock it again when you have a reason.',
    agree: '{{name}} agrees with what is written',
    both: 'Tick the box for both of you before you lock.',
    heldUp: 'Some of what you wrote is not saved yet. Wait with the lock until it says Saved.',
    do: 'Lock the conversation',
  },
  reopen: {
    help: 'You can read everything and save the document. To correct something, unlock the conversation first.',
    why: 'Why do you unlock it? The history shows this.',
    do: 'Unlock again',
  },
} satisfies Texts<typeof danish>;
