import { useTranslation } from 'react-i18next';
import type { FilingReason } from '#preload/error-code.ts';
import { useErrorText } from '../../i18n/error-text.ts';

/** Answers with what stands in the way before anybody has pressed anything. */
export function useProblemText(): (reason: FilingReason) => string {
  const { t } = useTranslation();
  const sentence = useErrorText();
  return (reason) => {
    switch (reason) {
      case 'filing.no-root':
      case 'filing.no-case':
      case 'filing.no-copy-folder':
      case 'filing.path-too-long':
      case 'file.no-folder':
        return t(`filing.problem.${reason}`);
      default:
        return sentence(reason);
    }
  };
}
