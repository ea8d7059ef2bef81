export const preparation = {
  guidance: 'Vejledning: {{level}}',
  guidanceNoLevel: 'Vejledning',
  noGuidance: 'Der er endnu ingen vejledning til dette ledelsesniveau i skabelonen.',
  noLevel:
    'Lederen har ikke fået et ledelsesniveau. Vælg det under Personer, så står vejledningen her.',
  ownScore: 'Din egen vurdering',
  managerScore: 'Din vurdering af {{leader}}',
  radar: {
    leader: 'Dit spind',
    manager: 'Dit spind om {{leader}}',
    intro: 'Træk i punkterne, eller skriv tallene i tabellen.',
  },
  topicsIntro:
    'Andet, du vil huske at tale om. Emnerne kommer frem for jer begge, når samtalen begynder.',
  note: {
    title: 'Din egen note',
    intro: 'Noten er kun din. Den kommer ikke med i samtalen, i dokumentet eller hos den anden.',
    label: 'Note',
  },
} as const;
