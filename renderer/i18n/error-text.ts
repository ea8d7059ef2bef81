import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '#preload/error-code.ts';

/** Answers with the sentence for a code, in the language that the interface speaks now. */
export function useErrorText(): (code: ErrorCode) => string {
  const { t } = useTranslation();
  return (code) => t(`errors.${code}`);
}
