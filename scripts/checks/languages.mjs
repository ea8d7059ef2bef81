import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../lib/say.mjs';
import { runCheck } from './lib.mjs';
import { usesOfTexts } from './text-uses.mjs';

/** Danish comes first: the others are held against it. */
const LANGUAGES = ['da', 'nb', 'en'];

/** From so many words on, two languages that say exactly the same means a text forgotten. */
const SAME_WORDS = { nb: 8, en: 4 };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text of a nested object under its path: `errors.not-found`. */
function flatten(texts, path = '') {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${path}${key}.`)
      : [[path + key, value]],
  );
}

/** The texts of one language, by key. */
async function textsOf(project, language) {
  const files = [`${language}/index.ts`, `${language}.ts`];
  const file = files
    .map((name) => join(project, 'renderer/i18n', name))
    .find((name) => existsSync(name));
  if (file === undefined) throw new Problem(`There are no texts in ${language}`);
  const module = await import(pathToFileURL(file).href);
  return new Map(flatten(module[language]));
}

/**
 * The values that a text waits for.
 * @param {string} text
 */
function valuesIn(text) {
  return [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]).toSorted();
}

/** What one text gets wrong by itself. */
function findingsInText(language, key, text) {
  const where = `${language} ${key}`;
  if (typeof text !== 'string') return [`${where}: not a text`];
  return [
    ...(text.trim() === '' ? [`${where}: empty`] : []),
    ...(text.includes('!') ? [`${where}: an exclamation mark`] : []),
    ...(text === text.trim() ? [] : [`${where}: white space at an end`]),
  ];
}

/** Where a language differs from the Danish one in more than its words. */
function findingsAgainst(danish, language, texts) {
  const missing = [...danish.keys()].filter((key) => !texts.has(key));
  const extra = [...texts.keys()].filter((key) => !danish.has(key));
  const both = [...texts].filter(([key, text]) => danish.has(key) && typeof text === 'string');
  return [
    ...missing.map((key) => `${language} ${key}: missing`),
    ...extra.map((key) => `${language} ${key}: not in da`),
    ...both.flatMap(([key, text]) => findingsInPair(language, key, text, String(danish.get(key)))),
  ];
}

function findingsInPair(language, key, text, danish) {
  const wanted = valuesIn(danish).join(', ');
  const found = valuesIn(text).join(', ');
  const copied = text === danish && text.split(/\s+/).length >= SAME_WORDS[language];
  return [
    ...(wanted === found
      ? []
      : [`${language} ${key}: takes {${found}} where da takes {${wanted}}`]),
    ...(copied ? [`${language} ${key}: still in Danish`] : []),
  ];
}

/** Keys that no code asks for, and keys that code asks for in vain. */
function findingsInUse(project, danish) {
  const keys = [...danish.keys()];
  const { asked, isUsed } = usesOfTexts(project, [...danish.values()]);
  const known = new Set(keys.flatMap((key) => [key, key.replace(PLURAL, '')]));
  const isBranch = (key) => keys.some((other) => other.startsWith(`${key}.`));
  return [
    ...keys
      .filter((key) => !isUsed(key) && !isUsed(key.replace(PLURAL, '')))
      .map((key) => `${key}: no code uses it`),
    ...asked
      .filter(({ key }) => !known.has(key) && !isBranch(key))
      .map(({ key, file }) => `${key}: no such text (${file})`),
  ];
}

/** Checks that the interface says the same in its three languages, and nothing more than it needs. */
async function checkLanguages(project) {
  const [danish, ...others] = await Promise.all(LANGUAGES.map((one) => textsOf(project, one)));
  const all = [danish, ...others];
  const findings = [
    ...all.flatMap((texts, index) =>
      [...texts].flatMap(([key, text]) => findingsInText(LANGUAGES[index], key, text)),
    ),
    ...others.flatMap((texts, index) => findingsAgainst(danish, LANGUAGES[index + 1], texts)),
    ...findingsInUse(project, danish),
  ];
  const summary = `${danish.size} texts in ${LANGUAGES.join(', ')}, all with the same keys and values, all used`;
  return { findings, summary };
}

await runCheck('Languages', checkLanguages);
