import type { overview as danish } from '../da/overview.ts';
import type { Texts } from '../texts.ts';

export const overview = {
  title: 'Samtaler i {{year}}',
  year: 'År',
  begin: 'Ny samtale',
  noPeople:
    'Her kommer årets samtaler til å stå. Legg først til de personene som skal snakke sammen.',
  addPeople: 'Legg til personer',
  empty: 'Det er ingen samtaler ennå. Begynn den første.',
  emptyYear: 'Ingen samtaler i {{year}}.',
  state: {
    untouched: 'Ikke begynt',
    preparing: 'Forberedes',
    talk: 'Samtalen er i gang',
    locked: 'Avsluttet og låst',
  },
  stateCount: '{{state}} ({{count}})',
  with: 'Sammen med {{manager}}',
  day: 'Samtalen er {{date}}',
  noDay: 'Ingen dato ennå',
  more: 'Vis {{count}} til',
} satisfies Texts<typeof danish>;
