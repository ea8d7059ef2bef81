import type { preparation as danish } from '../da/preparation.ts';
import type { Texts } from '../texts.ts';

export const preparation = {
  guidance: 'Veiledning: {{level}}',
  guidanceNoLevel: 'Veiledning',
  noGuidance: 'Det er ennå ingen veiledning for dette ledernivået i malen.',
  noLevel: 'Lederen har ikke fått et ledernivå. Velg det under Personer, så står veiledningen her.',
  ownScore: 'Din egen vurdering',
  managerScore: 'Din vurdering av {{leader}}',
  radar: {
    leader: 'Ditt spind',
    manager: 'Ditt spind om {{leader}}',
    intro: 'Dra i punktene, eller skriv tallene i tabellen.',
  },
  topicsIntro:
    'Annet du vil huske å snakke om. Emnene kommer fram for dere begge når samtalen begynner.',
  note: {
    title: 'Ditt eget notat',
    intro:
      'Notatet er bare ditt. Det kommer ikke med i samtalen, i dokumentet eller hos den andre.',
    label: 'Notat',
  },
} satisfies Texts<typeof danish>;
