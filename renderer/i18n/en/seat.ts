import type { seat as danish } from '../da/seat.ts';
import type { Texts } from '../texts.ts';

export const seat = {
  question: 'Who sits here now?',
  title: {
    leader: 'I am the leader',
    manager: 'I am the leader’s manager',
    joint: 'We sit together',
  },
  help: {
    leader: 'Write your own examples and assessments.',
    manager: 'Write how you see it.',
    begin: 'Begin the talk, and see what both have prepared side by side.',
    resume: 'Go on with the talk.',
    locked: 'Read the conversation. It is locked.',
    ownNote: 'See your own note.',
  },
  unseen: '{{other}} does not see it yet.',
  seen: '{{other}} can see it now.',
  hasPin: 'Opens with a PIN',
  idle: 'The seat was left because nobody touched anything for {{minutes}} minutes. Everything that could be saved is saved.',
  pin: {
    title: 'PIN of {{name}}',
    label: 'PIN',
    labelOf: 'PIN, {{name}}',
    open: 'Go to my seat',
    cancel: 'Back',
    wait_one: 'You can try again in {{count}} second.',
    wait_other: 'You can try again in {{count}} seconds.',
    forgotten: 'Forgotten your PIN?',
  },
  clear: {
    title: 'Remove the PIN of {{name}}',
    text: 'The recovery code of this PC removes the PIN. What was written at this seat stays. The seat is open until {{name}} chooses a new PIN.',
    code: 'Recovery code',
    hint: 'Capital and small letters, spaces and dashes do not matter.',
    yes: 'Remove the PIN',
    done: 'The PIN of {{name}} is removed.',
  },
  begin: {
    title: 'Begin the talk?',
    text: 'What both have prepared is opened to you both. That cannot be taken back. Your own notes stay private.',
    pins: 'Whoever has locked their preparation opens it with their PIN.',
    yes: 'Begin the talk',
    no: 'Not yet',
  },
} satisfies Texts<typeof danish>;
