import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from '#domain/person.ts';
import { useFormLevels } from '../data/template.ts';

/** The words for a leader level. */
export type LevelName = (level: string) => string;

/** Answers with the words for a leader level, for a whole table of people; a level that only a form knows goes by its name there. */
export function useLevelName(): LevelName {
  const { t } = useTranslation();
  const levels = useFormLevels();
  return useCallback(
    (level) => {
      const known = LEVELS.find((one) => one === level);
      if (known !== undefined) return t(`people.levels.${known}`);
      return levels.find(({ id }) => id === level)?.name ?? level;
    },
    [t, levels],
  );
}

/** Every level that somebody can be at: those that the program knows, and those of the forms. */
export function useLevels(): readonly { readonly id: string; readonly name: string }[] {
  const nameOf = useLevelName();
  const ids = new Set([...LEVELS, ...useFormLevels().map(({ id }) => id)]);
  return [...ids].map((id) => ({ id, name: nameOf(id) }));
}
