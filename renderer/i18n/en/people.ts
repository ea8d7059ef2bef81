import type { people as danish } from '../da/people.ts';
import type { Texts } from '../texts.ts';

export const people = {
  title: 'People',
  add: 'Add a person',
  empty: 'The leaders who hold conversations stand here. Add the first one.',
  list: 'Everybody',
  edit: 'Edit {{name}}',
  addTitle: 'Add a person',
  editTitle: 'Edit what is known of {{name}}',
  name: 'Name',
  jobTitle: 'Title',
  unit: 'Unit or professional area of responsibility',
  unitShort: 'Unit',
  level: 'Leader level',
  levelHelp: 'The level decides which guidance stands beside the form.',
  noLevel: 'Not chosen',
  levels: {
    'leder-af-medarbejdere': 'Leader of employees',
    'leder-af-ledere': 'Leader of leaders',
    direktion: 'Member of the executive board',
  },
  manager: 'Immediate manager',
  noManager: 'Not chosen',
  save: 'Save',
  cancel: 'Cancel',
  nameMissing: 'Write a name.',
  lineTooLong: 'That is too long: {{length}} characters. There is room for {{limit}}.',
  circle:
    '{{name}} already has this person as a manager, directly or through others. Choose another.',
  gone: 'That person does not exist any more. Go back to the list.',
  back: 'Back to people',
} satisfies Texts<typeof danish>;
