export const overview = {
  title: 'Samtaler i {{year}}',
  year: 'År',
  begin: 'Ny samtale',
  noPeople: {
    text: 'Her kommer årets samtaler til at stå. Tilføj først de personer, der skal tale sammen.',
    action: 'Tilføj personer',
  },
  empty: { text: 'Der er ingen samtaler endnu. Begynd den første.' },
  emptyYear: 'Ingen samtaler i {{year}}.',
  failed: 'Samtalerne kunne ikke hentes. {{reason}}',
  state: {
    untouched: 'Ikke begyndt',
    preparing: 'Forberedes',
    talk: 'Samtalen er i gang',
    locked: 'Afsluttet og låst',
  },
  stateCount: '{{state}} ({{count}})',
  with: 'Sammen med {{manager}}',
  day: 'Samtalen er {{date}}',
  noDay: 'Ingen dato endnu',
  changed: 'Ændret {{instant}}',
  more: 'Vis {{count}} mere',
} as const;
