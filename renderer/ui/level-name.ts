import { useTranslation } from 'react-i18next';
import { LEVELS } from '#domain/person.ts';

/** Answers with the words for a leader level; a level of somebody's own form goes by its id. */
export function useLevelName(): (level: string) => string {
  const { t } = useTranslation();
  return (level) => {
    const known = LEVELS.find((one) => one === level);
    return known === undefined ? level : t(`people.levels.${known}`);
  };
}
