import type { TFunction } from 'i18next';
import type { FormPath } from '#domain/draft/edit-draft.ts';
import type { Trouble } from '#domain/draft/draft-troubles.ts';

/** Lists whose items go by their number. */
const LISTS = [
  'levels',
  'phases',
  'tasks',
  'arenas',
  'statements',
  'points',
  'sections',
  'prompts',
  'columns',
  'groups',
  'questions',
  'radarOrder',
] as const;

/** Fields that have words of their own. */
const FIELDS = [
  'name',
  'title',
  'language',
  'owner',
  'scale',
  'min',
  'max',
  'step',
  'start',
  'lowWords',
  'highWords',
  'arenas',
  'levels',
  'sections',
  'radarOrder',
  'chartName',
  'definition',
  'guidance',
  'statements',
  'text',
  'intro',
  'heading',
  'short',
  'prompts',
  'columns',
  'groups',
  'questions',
  'chartTitle',
  'series',
  'rows',
  'fewest',
  'most',
  'due',
] as const;

const known = <Name extends string>(names: readonly Name[], key: string | number) =>
  names.find((name) => name === key);

/** The place in words, such as `Ledelsesarena 3, udsagn 2, tekst`; empty for the whole form. */
export function placeWords(t: TFunction, path: FormPath): string {
  const words: string[] = [];
  for (const [at, key] of path.entries()) {
    const next = path[at + 1];
    const list = known(LISTS, key);
    const field = known(FIELDS, key);
    if (list !== undefined && typeof next === 'number')
      words.push(t(`templates.place.lists.${list}`, { number: next + 1 }));
    else if (field !== undefined) words.push(t(`templates.place.fields.${field}`));
    else if (typeof key === 'string') words.push(t('templates.place.key', { key }));
    else if (known(LISTS, path[at - 1] ?? '') === undefined)
      words.push(t('templates.place.item', { number: key + 1 }));
  }
  const line = words.join(', ');
  return line.slice(0, 1).toLocaleUpperCase() + line.slice(1);
}

/** What is wrong, in a sentence. */
export function troubleWords(t: TFunction, { code, limit = 0 }: Trouble): string {
  return t(`templates.troubles.${code}`, { limit });
}
