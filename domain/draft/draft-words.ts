import type { Language } from '../language-names.ts';

/** What a new part of a form says until somebody writes something else, in the form's language. */
export interface DraftWords {
  readonly low: string;
  readonly high: string;
  readonly levels: readonly [string, string, string];
  readonly examples: {
    readonly title: string;
    readonly heading: string;
    readonly prompts: readonly (readonly [heading: string, short: string])[];
  };
  readonly ratings: {
    readonly title: string;
    readonly chart: string;
    readonly leader: string;
    readonly manager: string;
    readonly desired: string;
  };
  readonly focus: { readonly title: string; readonly area: string; readonly keywords: string };
  readonly plan: { readonly title: string; readonly columns: readonly string[] };
  readonly findings: {
    readonly title: string;
    readonly groups: readonly (readonly [heading: string, key: string, other: string])[];
  };
  readonly agreements: {
    readonly title: string;
    readonly text: string;
    readonly responsible: string;
    readonly due: string;
  };
  readonly pay: string;
  readonly questions: string;
}

const da: DraftWords = {
  low: 'laveste vurdering',
  high: 'højeste vurdering',
  levels: ['Leder af medarbejdere', 'Leder af ledere', 'Medlem af direktionen'],
  examples: {
    title: 'Eksempler fra praksis',
    heading: 'Ledelsesarena',
    prompts: [
      ['Et eksempel, hvor jeg lykkedes', 'Lykkedes'],
      ['Et eksempel, hvor jeg ikke helt lykkedes endnu', 'Ikke helt endnu'],
    ],
  },
  ratings: {
    title: 'Vurdering',
    chart: 'Spind',
    leader: 'Min vurdering',
    manager: 'Min leders vurdering',
    desired: 'Ønsket niveau',
  },
  focus: { title: 'Fokusområder', area: 'Fokusområde', keywords: 'Stikord' },
  plan: {
    title: 'Udviklingsplan',
    columns: [
      'Hvad vil jeg gerne opnå?',
      'Hvordan vil jeg nå det?',
      'Hvem kan støtte mig?',
      'Tidsplan og ansvar',
    ],
  },
  findings: {
    title: 'Styrker og udviklingsområder',
    groups: [
      ['Styrker', 'De vigtigste styrker', 'Øvrige styrker'],
      ['Udviklingsområder', 'De vigtigste udviklingsområder', 'Øvrige udviklingsområder'],
    ],
  },
  agreements: {
    title: 'Aftaler om kompetenceudvikling',
    text: 'Aftale',
    responsible: 'Ansvarlig',
    due: 'Dato for opfølgning',
  },
  pay: 'Lønudvikling',
  questions: 'Spørgsmål',
};

const nb: DraftWords = {
  low: 'laveste vurdering',
  high: 'høyeste vurdering',
  levels: ['Leder for medarbeidere', 'Leder for ledere', 'Medlem av ledergruppen'],
  examples: {
    title: 'Eksempler fra praksis',
    heading: 'Ledelsesarena',
    prompts: [
      ['Et eksempel der jeg lyktes', 'Lyktes'],
      ['Et eksempel der jeg ikke helt lyktes ennå', 'Ikke helt ennå'],
    ],
  },
  ratings: {
    title: 'Vurdering',
    chart: 'Nett',
    leader: 'Min vurdering',
    manager: 'Min leders vurdering',
    desired: 'Ønsket nivå',
  },
  focus: { title: 'Fokusområder', area: 'Fokusområde', keywords: 'Stikkord' },
  plan: {
    title: 'Utviklingsplan',
    columns: [
      'Hva vil jeg oppnå?',
      'Hvordan vil jeg nå det?',
      'Hvem kan støtte meg?',
      'Tidsplan og ansvar',
    ],
  },
  findings: {
    title: 'Styrker og utviklingsområder',
    groups: [
      ['Styrker', 'De viktigste styrkene', 'Andre styrker'],
      ['Utviklingsområder', 'De viktigste utviklingsområdene', 'Andre utviklingsområder'],
    ],
  },
  agreements: {
    title: 'Avtaler om kompetanseutvikling',
    text: 'Avtale',
    responsible: 'Ansvarlig',
    due: 'Dato for oppfølging',
  },
  pay: 'Lønnsutvikling',
  questions: 'Spørsmål',
};

const en: DraftWords = {
  low: 'lowest score',
  high: 'highest score',
  levels: ['Leader of employees', 'Leader of leaders', 'Member of the executive board'],
  examples: {
    title: 'Examples from practice',
    heading: 'Leadership arena',
    prompts: [
      ['An example of when I succeeded', 'Succeeded'],
      ['An example of when I did not quite succeed yet', 'Not quite yet'],
    ],
  },
  ratings: {
    title: 'Assessment',
    chart: 'Radar',
    leader: 'My assessment',
    manager: 'My manager’s assessment',
    desired: 'Desired level',
  },
  focus: { title: 'Focus areas', area: 'Focus area', keywords: 'Keywords' },
  plan: {
    title: 'Development plan',
    columns: [
      'What do I want to achieve?',
      'How will I reach it?',
      'Who can support me?',
      'Schedule and responsibility',
    ],
  },
  findings: {
    title: 'Strengths and development areas',
    groups: [
      ['Strengths', 'The most important strengths', 'Other strengths'],
      ['Development areas', 'The most important development areas', 'Other development areas'],
    ],
  },
  agreements: {
    title: 'Agreements on competence development',
    text: 'Agreement',
    responsible: 'Responsible',
    due: 'Date of follow-up',
  },
  pay: 'Pay development',
  questions: 'Questions',
};

/** By the language of the form. */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = { da, nb, en };
