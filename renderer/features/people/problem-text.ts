import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { LINE_LIMIT } from '#domain/text.ts';
import { assertNever } from '#domain/result.ts';
import type { PersonDraft, Problems } from './person-draft.ts';

/** Answers with the sentence for what is wrong with a field, or null where nothing is. */
export function useProblemText(
  problems: Problems,
  people: readonly Person[],
  draft: PersonDraft,
): (field: keyof PersonDraft) => string | null {
  const { t } = useTranslation();
  return (field) => {
    const problem = problems[field];
    if (problem === undefined) return null;
    switch (problem.kind) {
      case 'missing':
        return t('people.nameMissing');
      case 'too-long':
        return t('people.lineTooLong', { length: problem.length, limit: LINE_LIMIT });
      case 'circle': {
        const name = people.find(({ id }) => id === draft.managerId)?.name ?? '';
        return t('people.circle', { name });
      }
      default:
        return assertNever(problem);
    }
  };
}
