import type { Template } from './template.ts';

/** What is another in a newer version of a form. */
export type FormChange =
  | { readonly kind: 'scale' }
  /** `words` are the newer ones, or of what is gone the older. */
  | {
      readonly kind: 'added' | 'gone' | 'reworded';
      readonly part: 'arena' | 'statement' | 'question' | 'prompt' | 'section';
      readonly words: string;
    };

type Part = Extract<FormChange, { part: unknown }>['part'];

/** Something in a form that keeps its id from version to version. */
interface Named {
  readonly id: string;
  readonly words: string;
}

/**
 * How a newer version differs in what people answer, in the order of the form: what is there now,
 * what is gone, and what is said in other words. Guidance and headings are not told of.
 */
export function formChanges(from: Template, to: Template): FormChange[] {
  return [
    ...(hasSameScale(from, to) ? [] : [{ kind: 'scale' } as const]),
    ...differences('section', sections(from), sections(to)),
    ...differences('arena', arenas(from), arenas(to)),
    ...differences('statement', statements(from), statements(to)),
    ...differences('prompt', prompts(from), prompts(to)),
    ...differences('question', questions(from), questions(to)),
  ];
}

function hasSameScale({ scale: one }: Template, { scale: other }: Template): boolean {
  return (
    one.min === other.min &&
    one.max === other.max &&
    one.step === other.step &&
    one.notRelevant === other.notRelevant
  );
}

function differences(part: Part, old: readonly Named[], now: readonly Named[]): FormChange[] {
  const before = new Map(old.map(({ id, words }) => [id, words]));
  const after = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap(({ id, words }): FormChange[] => {
      const was = before.get(id);
      if (was === undefined) return [{ kind: 'added', part, words }];
      return was === words ? [] : [{ kind: 'reworded', part, words }];
    }),
    ...old
      .filter(({ id }) => !after.has(id))
      .map(({ words }) => ({ kind: 'gone', part, words }) as const),
  ];
}

const arenas = (form: Template): Named[] =>
  form.arenas.map(({ id, name }) => ({ id, words: name }));

const statements = (form: Template): Named[] =>
  form.arenas.flatMap((arena) => arena.statements.map(({ id, text }) => ({ id, words: text })));

const prompts = ({ sections: parts }: Template): Named[] =>
  parts.flatMap((part) =>
    part.kind === 'examples' ? part.prompts.map(({ id, short }) => ({ id, words: short })) : [],
  );

const questions = ({ sections: parts }: Template): Named[] =>
  parts.flatMap((part) =>
    part.kind === 'questions' ? part.questions.map(({ id, text }) => ({ id, words: text })) : [],
  );

/** Sections of free questions are known by their questions, all others by their kind. */
const sections = ({ sections: parts }: Template): Named[] =>
  parts
    .filter(({ kind }) => kind !== 'questions')
    .map(({ kind, title }) => ({ id: kind, words: title }));
