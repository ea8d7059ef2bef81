import type { z } from 'zod';
import { FORM_PROBLEMS, type FormProblem } from '../sections.ts';
import { draftSchema, problemsOf, templateSchema } from '../template.ts';
import { valueAt, type FormPath } from './edit-draft.ts';

/** What can be wrong with what somebody wrote as a form. The window has a sentence for each. */
export const TROUBLES = [
  ...FORM_PROBLEMS,
  /** It is no form at all, or one of another program. */
  'no-form',
  'missing',
  'unknown',
  'empty',
  'too-long',
  'too-few',
  'too-many',
  'wrong-kind',
  'number',
  'choice',
  'id',
  'markup',
] as const;
export type TroubleCode = (typeof TROUBLES)[number];

/** What is wrong, where, and the limit that it goes against where there is one. */
export interface Trouble {
  readonly path: FormPath;
  readonly code: TroubleCode;
  readonly limit?: number;
}

/** More are of no use to anybody: a file with so many is another kind of file. */
const MOST = 50;

/** A tag or a comment of HTML, as no name of a form has one. */
const MARKUP = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<!--/i;

/** Fields whose text is a name or a heading. */
const NAMES =
  /(?:^|\.)(?:name|title|chartName|text|short|\w*[hH]eading|chartTitle|owner|\w+Words)$/;

/**
 * Why that cannot be published or taken in as a form, in the order of the form; nothing where it
 * can. `data` may be anything.
 */
export function troublesIn(data: unknown): Trouble[] {
  if (!looksLikeForm(data)) return [{ path: [], code: 'no-form' }];
  const parsed = templateSchema.safeParse(data);
  const ofShape = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => troublesOf(issue, data));
  const draft = draftSchema.safeParse(data);
  const ofRules = draft.success
    ? problemsOf(draft.data).map(({ path, problem }) => ({ path, code: problem }))
    : [];
  const all = [...ofShape, ...ofRules, ...markupIn(data)].slice(0, MOST * 4);
  return withoutDoubles(all).slice(0, MOST);
}

function looksLikeForm(data: unknown): boolean {
  return valueAt(data, ['format']) === 1 && Array.isArray(valueAt(data, ['arenas']));
}

const isProblem = (message: string): message is FormProblem =>
  (FORM_PROBLEMS as readonly string[]).includes(message);

function troublesOf(issue: z.core.$ZodIssue, data: unknown): Trouble[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const one = (code: TroubleCode, limit?: number | bigint): Trouble[] => [
    { path, code, ...(limit === undefined ? {} : { limit: Number(limit) }) },
  ];
  if (valueAt(data, path) === undefined && issue.code !== 'unrecognized_keys')
    return one('missing');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown' }));
    case 'too_small':
      if (issue.origin === 'string') return one('empty');
      return issue.origin === 'array' ? one('too-few', issue.minimum) : one('number');
    case 'too_big':
      if (issue.origin === 'string') return one('too-long', issue.maximum);
      return issue.origin === 'array' ? one('too-many', issue.maximum) : one('number');
    case 'invalid_format':
    case 'invalid_key':
      return one('id');
    case 'invalid_value':
    case 'invalid_union':
      return one('choice');
    case 'custom':
      return isProblem(issue.message) ? one(issue.message) : one('wrong-kind');
    case 'invalid_type':
    case 'not_multiple_of':
    case 'invalid_element':
      return one('wrong-kind');
  }
}

/** A name stays text everywhere; one that is code says that something went wrong on its way here. */
function markupIn(data: unknown, path: FormPath = []): Trouble[] {
  if (typeof data === 'string')
    return NAMES.test(path.join('.')) && MARKUP.test(data) ? [{ path, code: 'markup' }] : [];
  if (typeof data !== 'object' || data === null || path.length > 8) return [];
  const children = Array.isArray(data)
    ? data.map((child: unknown, at): [number, unknown] => [at, child])
    : Object.entries(data);
  return children.flatMap(([key, child]) => markupIn(child, [...path, key]));
}

function withoutDoubles(troubles: readonly Trouble[]): Trouble[] {
  const seen = new Set<string>();
  return troubles.filter(({ path, code }) => {
    const key = `${path.join('.')}:${code}`;
    return seen.size < seen.add(key).size;
  });
}
