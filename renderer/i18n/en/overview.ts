import type { overview as danish } from '../da/overview.ts';
import type { Texts } from '../texts.ts';

export const overview = {
  title: 'Conversations in {{year}}',
  year: 'Year',
  begin: 'New conversation',
  noPeople:
    'This year’s conversations will stand here. First add the people who are to talk together.',
  addPeople: 'Add people',
  empty: 'There are no conversations yet. Begin the first one.',
  emptyYear: 'No conversations in {{year}}.',
  state: {
    untouched: 'Not begun',
    preparing: 'Being prepared',
    talk: 'The talk is under way',
    locked: 'Finished and locked',
  },
  stateCount: '{{state}} ({{count}})',
  with: 'Together with {{manager}}',
  day: 'The talk is on {{date}}',
  noDay: 'No date yet',
  more: 'Show {{count}} more',
} satisfies Texts<typeof danish>;
