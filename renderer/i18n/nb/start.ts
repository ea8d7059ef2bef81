import type { start as danish } from '../da/start.ts';
import type { Texts } from '../texts.ts';

export const start = {
  title: 'Samtaler i {{year}}',
  year: 'År',
  begin: 'Ny samtale',
  noPeople: {
    text: 'Her kommer årets samtaler til å stå. Legg først til de personene som skal snakke sammen.',
    action: 'Legg til personer',
  },
  empty: { text: 'Det er ingen samtaler ennå. Begynn den første.' },
  emptyYear: 'Ingen samtaler i {{year}}.',
  failed: 'Samtalene kunne ikke hentes. {{reason}}',
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
  changed: 'Endret {{instant}}',
  more: 'Vis {{count}} til',
} satisfies Texts<typeof danish>;
