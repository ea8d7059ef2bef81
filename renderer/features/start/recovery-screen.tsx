import { Button } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../data/bridge.ts';
import { useConfirmRecovery, usePrintRecovery, useSaveRecovery } from '../../data/app.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { StartFrame } from './start-frame.tsx';
import './recovery-screen.css';

/** Shows the recovery code, and asks for one group of it back. */
export function RecoveryScreen({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const groups = code.split('-').map((signs, at) => ({ signs, number: at + 1 }));
  return (
    <StartFrame title={t('start.recovery.title')} text={t('start.recovery.text')}>
      <ol className="recovery-code" aria-label={t('start.recovery.code')}>
        {groups.map(({ signs, number }) => (
          <li key={number}>{signs}</li>
        ))}
      </ol>
      <KeepCode />
      <TypeBack groups={groups.length} />
    </StartFrame>
  );
}

/** The two ways to keep the code, and what came of them. */
function KeepCode() {
  const { t } = useTranslation();
  const print = usePrintRecovery();
  const save = useSaveRecovery();
  return (
    <>
      <div className="row">
        <Button variant="secondary" loading={print.isPending} onClick={() => print.mutate()}>
          {t('start.recovery.print')}
        </Button>
        <Button variant="secondary" loading={save.isPending} onClick={() => save.mutate()}>
          {t('start.recovery.save')}
        </Button>
        <span role="status">
          {print.data?.saved === true && `${t('start.recovery.printed')} `}
          {save.data?.saved === true && t('start.recovery.saved')}
        </span>
      </div>
      {print.isError && (
        <p className="ds-alert" data-color="danger" role="alert">
          {t('start.recovery.noPrint')}
        </p>
      )}
      <ErrorNote error={save.error} />
    </>
  );
}

/** Asks for one group of the code, chosen by chance. */
function TypeBack({ groups }: { readonly groups: number }) {
  const { t } = useTranslation();
  const [group] = useState(() => Math.floor(Math.random() * groups));
  const [text, setText] = useState('');
  const { mutate, isPending, error, reset } = useConfirmRecovery();
  const number = group + 1;
  const isWrong = error !== null && codeOf(error) === 'secret.wrong';
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ group, text });
  };
  const type = (typed: string) => {
    setText(typed.slice(0, 100));
    reset();
  };
  return (
    <form className="stack" onSubmit={confirm}>
      <LineField
        label={t('start.recovery.check', { number })}
        description={t('start.recovery.checkHint')}
        typed={{ text, tooLong: false, onType: type, onLeave: () => undefined }}
        error={isWrong ? t('start.recovery.wrong', { number }) : null}
      />
      <ErrorNote error={isWrong ? null : error} />
      <Button type="submit" loading={isPending}>
        {t('start.recovery.confirm')}
      </Button>
    </form>
  );
}
