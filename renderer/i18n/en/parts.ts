import type { parts as danish } from '../da/parts.ts';
import type { Texts } from '../texts.ts';

export const parts = {
  mean: {
    none: 'Mean: no numbers yet',
    all_one: 'Mean of {{count}} statement: {{mean}}',
    all_other: 'Mean of {{count}} statements: {{mean}}',
    some: 'Mean of {{on}} out of {{of}} statements: {{mean}}',
    allFixed:
      'The numbers in the radar are means of the statements, so they cannot be dragged here. Choose an arena in the table to change the statements under it.',
    someFixed:
      'Some numbers are means of statements, so they cannot be dragged here. Choose the arena in the table to change the statements under it.',
  },
  findings: {
    add: 'Add a line',
    line: '{{list}}, line {{number}}',
    unnamed: 'line {{number}} without text',
    to: { key: 'Make most important', other: 'Move to others' },
    up: 'Move up: {{name}}',
    down: 'Move down: {{name}}',
    remove: 'Remove: {{name}}',
    drag: 'Drag to move. With the keys: Alt and arrow up or down.',
    moved: '“{{text}}” now stands under {{list}}, number {{place}} of {{count}}.',
    movedEmpty: 'The line now stands under {{list}}, number {{place}} of {{count}}.',
    count: 'The form has room for {{wanted}} of the most important. Right now there are {{count}}.',
  },
  agreements: {
    row: 'Agreement {{number}}',
    add: 'Add an agreement',
    up: 'Move agreement {{number}} up',
    down: 'Move agreement {{number}} down',
    remove: 'Remove agreement {{number}}',
    empty: 'There are no agreements yet. Add the first one.',
  },
  own: {
    intro:
      'If the form lacks something, you can add a question or a statement yourself. It belongs to this conversation only and is not counted in the numbers of the form.',
    introTalk:
      'What you have added to the form yourselves. It belongs to this conversation only and is not counted in the numbers of the form.',
    from: 'From {{name}}',
    add: { question: 'Add a question', statement: 'Add a statement' },
    words: { question: 'Question', statement: 'Statement' },
    answer: { question: 'Answer', statement: 'Examples' },
    score: 'Assessment',
    together: 'What you agreed on',
    remove: 'Remove: {{text}}',
    removeEmpty: 'Remove the line without text',
  },
  course: {
    show: 'Show the whole course',
    hide: 'Hide the course',
    intro: 'This is how it goes, and what the form asks of each of you.',
    who: {
      leader: 'Leader',
      manager: 'Leader’s manager',
      both: 'Both',
      staff: 'Staff unit',
    },
  },
  takeOver: {
    notice: 'There is a newer edition of the form.',
    look: 'See what has changed',
    title: 'Go over to the new edition?',
    text: 'The conversation uses edition {{old}} of the form. Edition {{version}} is the newest.',
    changes: 'What has changed in the form',
    same: 'Only guidance and headings have changed.',
    scale: 'The scale is another. Numbers that the new scale does not have come along as text.',
    added: {
      arena: 'New arena:',
      statement: 'New statement:',
      question: 'New question:',
      prompt: 'New field for examples:',
      section: 'New part:',
    },
    gone: {
      arena: 'Arena taken out:',
      statement: 'Statement taken out:',
      question: 'Question taken out:',
      prompt: 'Field for examples taken out:',
      section: 'Part taken out:',
    },
    reworded: {
      arena: 'Arena with a new name:',
      statement: 'Statement in new words:',
      question: 'Question in new words:',
      prompt: 'Field for examples with a new name:',
      section: 'Part with a new name:',
    },
    yours: 'What you have written',
    allStays: 'Everything that you have written stays where it is.',
    moves:
      'The new edition has no room for this. It moves to your own questions, so nothing is lost. Everything else stays where it is.',
    both: 'This goes for the whole conversation. The other side’s preparation comes along in the same way. It cannot be undone.',
    yes: 'Go over to the new edition',
    no: 'Not now',
    done: 'The conversation now uses the new edition of the form.',
  },
} satisfies Texts<typeof danish>;
