import { templateSchema, type Arena, type Template } from '#domain/template.ts';

/** What every one of these forms has unless it says otherwise. */
const BASE = {
  format: 1,
  version: 1,
  language: 'da',
  levels: [{ id: 'leder-af-ledere', name: 'Leder af ledere' }],
  phases: [{ name: 'Samtalen', tasks: [{ who: 'both', text: 'Tal sammen.' }] }],
} as const;

const SCALE = {
  min: 0,
  max: 10,
  step: 1,
  start: 0,
  lowWords: 'slet ikke',
  highWords: 'fuldt ud',
} as const;

const EXAMPLES = {
  kind: 'examples',
  title: 'Fra hverdagen',
  intro: 'Skriv kort.',
  heading: 'Emne',
  prompts: [{ id: 'eksempel', heading: 'Et eksempel', short: 'Eksempel' }],
} as const;

const RATINGS = {
  kind: 'ratings',
  title: 'Sådan ser vi det',
  intro: '',
  chartTitle: 'Overblik',
  series: { leader: 'Leder', manager: 'Nærmeste leder', desired: 'Om et år' },
} as const;

const QUESTIONS = {
  kind: 'questions',
  title: 'Til sidst',
  intro: '',
  by: 'together',
  questions: [{ id: 'naeste-skridt', text: 'Hvad er det næste skridt?' }],
} as const;

const EACH = {
  kind: 'questions',
  title: 'Hver for sig',
  intro: 'Svar hver for sig.',
  by: 'each',
  questions: [
    { id: 'glad', text: 'Hvad er du glad for?' },
    { id: 'savner', text: 'Hvad savner du?' },
  ],
} as const;

const FINDINGS = {
  kind: 'findings',
  title: 'Det fandt vi',
  intro: '',
  groups: [
    {
      id: 'godt',
      heading: 'Det går godt',
      key: { heading: 'Vigtigst', rows: 2 },
      other: { heading: 'Også', rows: 1 },
    },
  ],
} as const;

const AGREEMENTS = {
  kind: 'agreements',
  title: 'Aftaler',
  intro: '',
  textHeading: 'Hvad',
  responsibleHeading: 'Hvem',
  dueHeading: 'Hvornår',
  rows: 2,
} as const;

function arenas(count: number, statements: number): Arena[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `emne-${at + 1}`,
    name: `Emne nummer ${at + 1} om noget, der fylder`,
    chartName: `Emne ${at + 1}`,
    definition: '',
    guidance: {},
    statements: Array.from({ length: statements }, (_statement, place) => ({
      id: `udsagn-${at + 1}-${place + 1}`,
      text: `Gør det, som udsagn ${place + 1} i emne ${at + 1} handler om`,
      points: place === 0 ? ['Også i det små'] : [],
    })),
  }));
}

/** @param parts its sections, and its scale where that is another; as a file would have them */
function form(id: string, items: readonly Arena[], parts: object): Template {
  return templateSchema.parse({
    ...BASE,
    id,
    name: `Skema ${id}`,
    title: `Skema ${id}`,
    scale: SCALE,
    arenas: items,
    radarOrder: items.map((arena) => arena.id),
    ...parts,
  });
}

/** Forms that no municipality has written: each strains the program in its own way. */
export const OTHER_FORMS: readonly Template[] = [
  form('tre-arenaer', arenas(3, 0), { sections: [RATINGS, EXAMPLES, EACH] }),
  form('tolv-arenaer', arenas(12, 0), { sections: [EXAMPLES, RATINGS, QUESTIONS] }),
  form('uden-tal', arenas(4, 0), { sections: [EACH, EXAMPLES, FINDINGS, AGREEMENTS] }),
  form('minus-to-til-to', arenas(5, 2), {
    scale: { ...SCALE, min: -2, max: 2, start: 0, notRelevant: true },
    sections: [{ ...EXAMPLES, of: 'statements' }, RATINGS, FINDINGS],
  }),
  form('tres-udsagn', arenas(6, 10), {
    scale: { ...SCALE, notRelevant: true },
    sections: [{ ...EXAMPLES, of: 'statements' }, RATINGS, FINDINGS, AGREEMENTS, QUESTIONS],
  }),
];
