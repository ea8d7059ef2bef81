import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '#preload/error-code.ts';
import { useErrorText } from '../i18n/error-text.ts';
import './save-state.css';

/** How far what is on screen has come. */
type Saving =
  | { readonly kind: 'stored' | 'storing' }
  | { readonly kind: 'waiting'; readonly code: ErrorCode };

interface SaveStateProps {
  readonly state: Saving;
  /** Tries at once, where waiting is not wanted. */
  readonly onRetry: () => void;
}

/**
 * Says at all times whether what is on screen is stored. Read aloud only when it is not: a word
 * after every pause in typing would be in the way.
 */
export function SaveState({ state, onRetry }: SaveStateProps) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  return (
    <div className="save-state" data-kind={state.kind} data-size="sm">
      {state.kind === 'stored' && t('ui.stored')}
      {state.kind === 'storing' && t('ui.storing')}
      {state.kind === 'waiting' && (
        <>
          <span className="save-state-reason" role="alert">
            {t('ui.notStored', { reason: sentence(state.code) })}
          </span>
          <button className="ds-button" data-variant="secondary" type="button" onClick={onRetry}>
            {t('ui.retry')}
          </button>
        </>
      )}
    </div>
  );
}
