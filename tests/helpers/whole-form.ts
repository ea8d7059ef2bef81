import type { Conversation } from '#domain/conversation.ts';
import type { Section } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import { lulsTemplate, sampleConversation } from './sample.ts';

const head = { title: 'Del', intro: '' };

/** What other forms have and LULS has not. */
const MORE: readonly Section[] = [
  {
    kind: 'findings',
    ...head,
    groups: [
      {
        id: 'styrker',
        heading: 'Styrker',
        key: { heading: 'Vigtigste', rows: 1 },
        other: { heading: 'Øvrige', rows: 1 },
      },
    ],
  },
  {
    kind: 'agreements',
    ...head,
    textHeading: 'Aftale',
    responsibleHeading: 'Ansvarlig',
    dueHeading: 'Opfølgning',
    rows: 2,
  },
  { kind: 'questions', ...head, by: 'each', questions: [{ id: 'hver', text: 'Hver for sig?' }] },
  { kind: 'questions', ...head, by: 'together', questions: [{ id: 'andet', text: 'Andet' }] },
];

/** The LULS form with every kind of section, and a scale that knows what is not relevant. */
export function wholeForm(): Template {
  const luls = lulsTemplate();
  return {
    ...luls,
    scale: { ...luls.scale, notRelevant: true },
    sections: [...luls.sections, ...MORE],
  };
}

/** The sample conversation on that form, with something of all that LULS has not. */
export function wholeConversation(): Conversation {
  const { leader, joint, ...rest } = sampleConversation();
  return {
    ...rest,
    leader: {
      ...leader,
      answers: { hver: 'Alene', egen: 'Eget svar' },
      own: [{ id: 'egen', kind: 'statement', text: 'Jeg holder fri' }],
    },
    joint: {
      ...joint,
      answers: { andet: 'Sammen' },
      own: [{ id: 'faelles', kind: 'question', text: 'Hvad nu?' }],
      findings: [
        { id: 'fund-1', group: 'styrker', rank: 'key', text: 'Rolig' },
        { id: 'fund-2', group: 'styrker', rank: 'other', text: 'Klar' },
      ],
      agreements: [{ id: 'aftale-1', text: 'Kursus', due: '2027-09-01', responsible: 'Bo' }],
    },
  };
}
