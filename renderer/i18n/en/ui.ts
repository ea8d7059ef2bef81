import type { ui as danish } from '../da/ui.ts';
import type { Texts } from '../texts.ts';

export const ui = {
  stored: 'Saved',
  storing: 'Saving …',
  notStored: 'Not saved: {{reason}}',
  retry: 'Try again',
  tooLong:
    'The text is too long: {{length}} characters, and there is room for {{limit}}. The latest is not saved yet. Make it shorter.',
  noDay: 'That day is not in the calendar. Write for example 12.3.2027.',
  dateHint: 'Write for example 12.3.2027.',
  more: 'Show {{amount}} more',
  showAll: 'Show all',
  showLess: 'Show less',
  passphrase: {
    label: 'Passphrase',
    hint: 'At least 12 characters. Four or five words that do not belong together are easy to remember and hard to guess.',
    repeat: 'Write it again',
    differ: 'The two are not the same yet.',
    missing_one: '{{count}} more character is needed.',
    missing_other: '{{count}} more characters are needed.',
    fair: 'It can be used. A few more words make it harder to guess.',
    good: 'It is hard to guess.',
    strong: 'It is very hard to guess.',
  },
  radar: {
    table: 'The numbers of the radar',
    arena: 'Leadership arena',
    notRated: 'not rated',
    value: '{{value}} of {{max}}',
    valueBetween: '{{value}} on a scale from {{min}} to {{max}}',
    rests: '{{on}} of {{of}}',
    restsLong: ', resting on {{on}} of {{of}} statements',
    offScale:
      'Write a number from {{min}} to {{max}} in steps of {{step}}. The number is as before.',
    show: 'Show',
    seriesValue: '{{series}}, {{arena}}',
  },
} satisfies Texts<typeof danish>;
