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
  showAll: 'Show all',
  showLess: 'Show less',
  radar: {
    label: 'Radar',
    table: 'The numbers of the radar',
    arena: 'Leadership arena',
    notRated: 'not rated',
    value: '{{value}} of {{max}}',
    offScale: 'Write a number from {{min}} to {{max}} in steps of {{step}}. The number is as before.',
    clear: 'Empty',
    show: 'Show',
    seriesValue: '{{series}}, {{arena}}',
  },
} satisfies Texts<typeof danish>;
