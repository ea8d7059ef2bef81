import { Button } from '@digdir/designsystemet-react';
import type { TFunction } from 'i18next';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../error-note.tsx';
import { LineField } from '../line-field.tsx';
import { missingSigns, strengthOf } from './passphrase-strength.ts';
import './passphrase-form.css';

interface PassphraseFormProps {
  /** The words of the button. */
  readonly submit: string;
  readonly busy: boolean;
  /** What went wrong when it was handed over. */
  readonly error: unknown;
  readonly onSubmit: (passphrase: string) => void;
  /** Stands beside the button. */
  readonly beside?: ReactNode;
}

/** Chooses a passphrase: written twice, with words on how hard it is to guess. */
export function PassphraseForm({ submit, busy, error, onSubmit, beside }: PassphraseFormProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = missingSigns(first);
  const differ = first !== second;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing === 0 && !differ) onSubmit(first);
  };
  return (
    <form className="stack" onSubmit={send}>
      <div className="passphrase-first">
        <SecretField
          label={t('ui.passphrase.label')}
          description={t('ui.passphrase.hint')}
          text={first}
          onType={setFirst}
          error={asked && missing > 0 ? t('ui.passphrase.missing', { count: missing }) : null}
        />
        <p className="quiet" data-size="sm" role="status">
          {first === '' ? '' : strengthWords(first, t)}
        </p>
      </div>
      <SecretField
        label={t('ui.passphrase.repeat')}
        text={second}
        onType={setSecond}
        error={
          differ && (asked || second.length >= first.length) && second !== ''
            ? t('ui.passphrase.differ')
            : null
        }
      />
      <ErrorNote error={error} />
      <div className="row">
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}

function strengthWords(text: string, t: TFunction): string {
  const strength = strengthOf(text);
  return strength === 'short'
    ? t('ui.passphrase.missing', { count: missingSigns(text) })
    : t(`ui.passphrase.${strength}`);
}

interface SecretFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly error: string | null;
}

function SecretField({ text, onType, ...rest }: SecretFieldProps) {
  return (
    <LineField
      {...rest}
      type="password"
      autoComplete="new-password"
      typed={{ text, tooLong: false, onType, onLeave: nothing }}
    />
  );
}

function nothing(): void {
  // A secret is handed over by its form, never on leaving the field.
}
