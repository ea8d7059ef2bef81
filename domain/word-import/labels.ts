import { sectionOf } from '../form.ts';
import type { Template } from '../template.ts';
import { likeness, restAfter, tailAfter, wordsOf } from './likeness.ts';
import type { AboutKey } from './found.ts';

/** What people and old forms call the facts about a talk. */
const ABOUT: readonly (readonly [AboutKey, readonly string[]])[] = [
  ['manager', ['Leders leder', 'Lederens leder', 'Nærmeste leder', 'Leader’s manager', 'Manager']],
  ['leader', ['Leder', 'Lederens navn', 'Leders navn', 'Navn', 'Leader', 'Name']],
  [
    'unit',
    [
      'Fagligt ansvarsområde',
      'Faglig ansvarsområde',
      'Enhed fagligt ansvarsområde',
      'Enhed',
      'Enhet',
      'Unit',
    ],
  ],
  ['date', ['Dato for samtalen', 'Dato for samtale', 'Dato', 'Date of the talk', 'Date']],
  ['year', ['År', 'Year']],
];

/** Headings of the municipality's forms that introduce something else than an answer. */
const OTHERS = [
  'Bilag 1a',
  'Bilag 2a',
  'Inden LULS-samtalen',
  'Under LULS-samtalen',
  'Sådan udfylder du',
  'Både leder og leders leder opbevarer',
];

/** A fact about the talk that a text begins with, and what is written after its label. */
export function aboutIn(text: string): { readonly key: AboutKey; readonly rest: string } | null {
  for (const [key, labels] of ABOUT)
    for (const label of labels) {
      const tail = tailAfter(text, label);
      if (tail === null || !/^\s*(?:\([^)]*\)\s*)?(?::|$)/.test(tail)) continue;
      // What stands in brackets first is a hint of the form: `(områdeniveau)`.
      return { key, rest: tail.replace(/^\s*:?\s*(?:\([^)]*\))?\s*:?\s*/, '').trim() };
    }
  return null;
}

/** Every text of the form that introduces an answer or a part. */
export function labelsOf(template: Template): string[] {
  const { sections } = template;
  return [
    ...sections.map(({ title }) => title),
    ...(sectionOf(template, 'findings')?.groups ?? []).flatMap(({ heading, key, other }) => [
      heading,
      key.heading,
      other.heading,
    ]),
    ...sections.flatMap((part) =>
      part.kind === 'questions' ? part.questions.map(({ text }) => text) : [],
    ),
    ...sections.flatMap((part) => (part.kind === 'agreements' ? [part.textHeading] : [])),
    ...OTHERS,
  ];
}

/** Whether a text is one of those labels, or begins with one. */
export function isLabel(text: string, labels: readonly string[]): boolean {
  if (text.trim() === '') return false;
  return labels.some((label) => saysAfter(text, label) !== null) || aboutIn(text) !== null;
}

/**
 * What a text says after its label; null where it does not begin with it. A label of a word or two
 * stands alone or before a colon, since an answer may well begin with the same words.
 */
export function saysAfter(text: string, label: string): string | null {
  const tail = tailAfter(text, label);
  if (tail === null) return likeness(text, label) >= 0.9 ? '' : null;
  if (wordsOf(label).length <= 2 && !/^\s*(?::|\n|$)/.test(tail)) return null;
  return restAfter(text, label);
}
