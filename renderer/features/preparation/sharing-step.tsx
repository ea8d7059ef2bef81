import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { OwnPin } from './own-pin.tsx';
import { WhoSeesWords } from './who-sees.tsx';

interface SharingStepProps {
  readonly open: OpenConversation;
  readonly party: Party;
}

/** Who sees what this side prepares, and the PIN that keeps its seat. */
export function SharingStep({ open, party }: SharingStepProps) {
  const { t } = useTranslation();
  const isTalk = open.conversation.phase === 'talk';
  return (
    <Step title={t('sharing.title')} intro={isTalk ? undefined : <p>{t('sharing.intro')}</p>}>
      <section className="reading stack">
        {isTalk ? <p>{t('sharing.talk')}</p> : <Release open={open} party={party} />}
        <p>{t('sharing.noteStays')}</p>
      </section>
      <OwnPin open={open} />
      <StepTurns open={open} step={{ kind: 'sharing' }} />
    </Step>
  );
}

/** Shows the preparation to the other, or takes that back. */
function Release({ open, party }: SharingStepProps) {
  const { t } = useTranslation();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const { released } = conversation[party];
  const other = open[otherParty(party)].name;
  return (
    <>
      <p role="status">
        <WhoSeesWords open={open} party={party} />
      </p>
      <p>{t(released ? 'sharing.takeBackHelp' : 'sharing.showHelp', { other })}</p>
      <div className="row">
        <button
          className="ds-button"
          data-variant={released ? 'secondary' : 'primary'}
          type="button"
          data-place={placeOf.release}
          onClick={() => change({ kind: 'release.set', party, released: !released })}
        >
          {t(released ? 'sharing.takeBack' : 'sharing.show', { other })}
        </button>
      </div>
    </>
  );
}
