import { z } from 'zod';
import { emptyPreparation, partySchema, type Conversation, type Party } from './conversation.ts';
import { sectionOf } from './form.ts';
import type { Section } from './sections.ts';
import type { Template } from './template.ts';

/**
 * What a document may hold, in the order in which people choose. Private notes are none of it: no
 * choice can name them.
 */
export const DOCUMENT_PARTS = [
  'examples',
  'radar',
  'scores',
  'changes',
  'focus',
  'plan',
  'findings',
  'agreements',
  'questions',
  'own',
  'topics',
  'pay',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** For whom a document of the whole conversation is: the case, the manager's case, the leader. */
export const TALK_PROFILES = ['personal', 'manager', 'leader'] as const;

const partsSchema = z.array(z.enum(DOCUMENT_PARTS)).max(DOCUMENT_PARTS.length).readonly();

/** For whom a document is, and what goes into it. */
export const documentChoiceSchema = z.discriminatedUnion('profile', [
  z.strictObject({ profile: z.enum(TALK_PROFILES), parts: partsSchema }),
  /** Only what that side prepared, as it stood before the talk. */
  z.strictObject({ profile: z.literal('preparation'), party: partySchema, parts: partsSchema }),
]);
export type DocumentChoice = z.infer<typeof documentChoiceSchema>;
export type DocumentProfile = DocumentChoice['profile'];

/** The parts that each section of a form can give. */
const PARTS_OF = {
  examples: ['examples'],
  ratings: ['radar', 'scores', 'changes'],
  focus: ['focus'],
  plan: ['plan'],
  findings: ['findings'],
  agreements: ['agreements'],
  questions: ['questions'],
  pay: ['pay'],
} as const satisfies Record<Section['kind'], readonly DocumentPart[]>;

/** What each profile holds unless somebody chooses otherwise; the pay statement is in none. */
const USUAL: Readonly<Record<DocumentProfile, readonly DocumentPart[]>> = {
  personal: ['radar', 'plan', 'findings', 'agreements'],
  manager: [
    'examples',
    'radar',
    'scores',
    'changes',
    'focus',
    'plan',
    'findings',
    'agreements',
    'questions',
    'own',
  ],
  leader: [
    'examples',
    'radar',
    'scores',
    'changes',
    'focus',
    'plan',
    'findings',
    'agreements',
    'questions',
    'own',
  ],
  preparation: ['examples', 'radar', 'scores', 'questions', 'own', 'topics'],
};

/** What one side can have prepared. */
const PREPARED: ReadonlySet<DocumentPart> = new Set(USUAL.preparation);

/** The parts that a document of that profile can have on that form, in the order of choosing. */
export function possibleParts(template: Template, profile: DocumentProfile): DocumentPart[] {
  const there = new Set<DocumentPart>([
    'own',
    'topics',
    ...template.sections.flatMap(({ kind }): readonly DocumentPart[] => PARTS_OF[kind]),
  ]);
  return DOCUMENT_PARTS.filter(
    (part) => there.has(part) && (profile !== 'preparation' || PREPARED.has(part)),
  );
}

/** The parts of a profile before anybody has chosen. */
export function usualParts(template: Template, profile: DocumentProfile): DocumentPart[] {
  return possibleParts(template, profile).filter((part) => USUAL[profile].includes(part));
}

/** The chosen parts that a document of that profile can have, each once, in the order of choosing. */
export function chosenParts(
  template: Template,
  { profile, parts }: DocumentChoice,
): DocumentPart[] {
  return possibleParts(template, profile).filter((part) => parts.includes(part));
}

/** The whole form, as somebody fills it in who has not this program. */
export function wholeForm(template: Template): DocumentChoice {
  return { profile: 'leader', parts: possibleParts(template, 'leader') };
}

/** Whether the form has a radar to make a picture of. */
export function hasRadar(template: Template): boolean {
  return sectionOf(template, 'ratings') !== null;
}

/**
 * What a document of that choice may be made from: everything but private notes, or one side's
 * preparation alone, with its scores as they stood when the talk began.
 */
export function documentView(conversation: Conversation, choice: DocumentChoice): Conversation {
  if (choice.profile === 'preparation') return preparedBy(conversation, choice.party);
  const { leader, manager } = conversation;
  return { ...conversation, leader: { ...leader, note: '' }, manager: { ...manager, note: '' } };
}

function preparedBy(conversation: Conversation, party: Party): Conversation {
  const { prepared, joint } = conversation;
  const own = conversation[party];
  return {
    ...conversation,
    leader: emptyPreparation(),
    manager: emptyPreparation(),
    [party]: { ...own, ratings: prepared?.[party] ?? own.ratings, note: '' },
    prepared: null,
    joint: {
      ...joint,
      desired: {},
      reasons: {},
      topics: [],
      focus: [],
      goals: [],
      findings: [],
      agreements: [],
      answers: {},
      own: [],
      pay: '',
    },
  };
}
