import { assertNever } from '../result.ts';
import type { Section } from '../sections.ts';
import type { Language } from '../language-names.ts';
import { freshId } from './draft-ids.ts';
import { DRAFT_WORDS } from './draft-words.ts';

/** The kinds of sections, in the order in which they are offered. */
export const SECTION_KINDS = [
  'examples',
  'ratings',
  'focus',
  'plan',
  'findings',
  'agreements',
  'questions',
  'pay',
] as const satisfies readonly Section['kind'][];

/**
 * A section as it begins, with words that say what it is for.
 * @param taken the ids that the form has; those of the section are added to them
 */
export function newSection(kind: Section['kind'], language: Language, taken: Set<string>): Section {
  const words = DRAFT_WORDS[language];
  const id = () => {
    const fresh = freshId(taken);
    taken.add(fresh);
    return fresh;
  };
  switch (kind) {
    case 'examples': {
      const { title, heading, prompts } = words.examples;
      const list = prompts.map(([text, short]) => ({ id: id(), heading: text, short }));
      return { kind, title, intro: '', heading, of: 'arenas', prompts: list };
    }
    case 'ratings': {
      const { title, chart, ...series } = words.ratings;
      return { kind, title, intro: '', chartTitle: chart, series };
    }
    case 'focus': {
      const { title, area, keywords } = words.focus;
      const headings = { areaHeading: area, keywordsHeading: keywords };
      return { kind, title, intro: '', ...headings, fewest: 2, most: 3 };
    }
    case 'plan': {
      const { title } = words.plan;
      const columns = words.plan.columns.map((heading) => ({ id: id(), heading }));
      return { kind, title, intro: '', columns, due: columns.at(-1)?.id ?? '', rows: 3 };
    }
    case 'findings': {
      const groups = words.findings.groups.map(([heading, key, other]) => ({
        id: id(),
        heading,
        key: { heading: key, rows: 3 },
        other: { heading: other, rows: 5 },
      }));
      return { kind, title: words.findings.title, intro: '', groups };
    }
    case 'agreements': {
      const { title, text, responsible, due } = words.agreements;
      const headings = { textHeading: text, responsibleHeading: responsible, dueHeading: due };
      return { kind, title, intro: '', ...headings, rows: 4 };
    }
    case 'questions': {
      const questions = [{ id: id(), text: '' }];
      return { kind, title: words.questions, intro: '', by: 'each', questions };
    }
    case 'pay':
      return { kind, title: words.pay, intro: '' };
    default:
      return assertNever(kind);
  }
}
