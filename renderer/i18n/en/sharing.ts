import type { sharing as danish } from '../da/sharing.ts';
import type { Texts } from '../texts.ts';

export const sharing = {
  title: 'Who sees it',
  intro: 'Your preparation is yours until you show it yourself, or until you both begin the talk.',
  onlyYou: 'Only you see it.',
  seen: '{{other}} can see it now.',
  where: 'Show it, or lock it',
  takeBackHere: 'Take it back',
  show: 'Show my preparation to {{other}}',
  showHelp:
    'If you show it, {{other}} can read your examples, assessments and topics, but not change them. You can take it back until you both begin the talk. What has been read stays read.',
  takeBack: 'Take it back',
  takeBackHelp:
    '{{other}} can read your examples, assessments and topics, but not change them. Once you take it back, only you see them.',
  noteStays: 'Your own note is always yours alone.',
  talk: 'The talk has begun, so you both see what each of you has prepared.',
  other: {
    title: '{{name}} has shown you their preparation',
    score: '{{name}} sees {{score}}.',
    noScore: '{{name}} has not set a number here.',
    nothing: 'Nothing written',
    topics: 'Topics from {{name}}',
  },
  pin: {
    title: 'PIN for your seat',
    none: 'You have no PIN. It is optional.',
    has: 'Your seat opens with a PIN.',
    guards:
      'Whoever wants to take your seat here in the program is asked for the PIN. So nobody reads in passing what you have not shown.',
    limits:
      'It is no encryption of its own. Somebody who can sign in to the PC as you and knows the technique, or who has the recovery code, can get past it.',
    choose: 'Choose a PIN',
    change: 'Change the PIN',
    remove: 'Remove the PIN',
    label: 'New PIN',
    hint: '4 to 12 digits.',
    repeat: 'Type it again',
    save: 'Save the PIN',
    cancel: 'Cancel',
    short: 'Use at least 4 digits.',
    differ: 'The two are not alike. Type them again.',
    saved: 'The PIN is saved. It counts the next time somebody sits down here.',
    removed: 'The PIN is removed.',
    idle: 'If you touch nothing for {{minutes}} minutes, you leave the seat by yourself.',
  },
} satisfies Texts<typeof danish>;
