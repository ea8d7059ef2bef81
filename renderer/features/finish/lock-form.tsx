import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTIES, type Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useIsHeldUp, useLock } from '../../data/lock.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Both say that they agree, and then nobody changes anything. */
export function LockForm({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id } = open.conversation;
  const lock = useLock(id);
  const isHeldUp = useIsHeldUp(id);
  const [agreed, setAgreed] = useState<ReadonlySet<Party>>(new Set());
  const [asked, setAsked] = useState(false);
  const problem = useId();
  const agree = (party: Party, agrees: boolean) =>
    setAgreed(new Set(PARTIES.filter((one) => (one === party ? agrees : agreed.has(one)))));
  const isAgreed = agreed.size === PARTIES.length;
  const refusal = !isAgreed ? 'finish.lock.both' : isHeldUp ? 'finish.lock.heldUp' : null;
  const press = () => {
    setAsked(true);
    if (refusal === null) lock.mutate({ locked: true, reason: '' });
  };
  return (
    <>
      <p>{t('finish.lock.help')}</p>
      <div className="finish-agree">
        {PARTIES.map((party) => (
          <label key={party}>
            <input
              type="checkbox"
              className="ds-input"
              checked={agreed.has(party)}
              onChange={({ target }) => agree(party, target.checked)}
            />
            <span>{t('finish.lock.agree', { name: open[party].name })}</span>
          </label>
        ))}
      </div>
      {asked && refusal !== null && (
        <p id={problem} className="ds-validation-message" role="alert">
          {t(refusal)}
        </p>
      )}
      <ErrorNote error={lock.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          aria-describedby={problem}
          disabled={lock.isPending}
          onClick={press}
        >
          {t('finish.lock.do')}
        </button>
      </div>
    </>
  );
}
