import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingPlan, OpenConversation } from '#preload/contract.ts';
import type { FilingPlace } from '#domain/filing/places.ts';
import { useFile, useFilingPlan } from '../../data/filing.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Step } from '../../ui/step.tsx';
import { FiledBefore } from './filed-before.tsx';
import { FilingOutcomeNote } from './filing-outcome.tsx';
import { PlaceCard } from './place-card.tsx';
import './filing.css';

/** Files the documents on the case, and shows what was filed before. */
export function FilingStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id } = open.conversation;
  const plan = useFilingPlan(id);
  return (
    <Step title={t('filing.title')} intro={<p>{t('filing.intro')}</p>}>
      <ErrorNote error={plan.error} />
      {plan.data !== undefined && <FilingForm open={open} plan={plan.data} />}
      <FiledBefore id={id} />
    </Step>
  );
}

interface FilingFormProps {
  readonly open: OpenConversation;
  readonly plan: FilingPlan;
}

function FilingForm({ open, plan }: FilingFormProps) {
  const { t } = useTranslation();
  const file = useFile(open.conversation.id);
  const [left, setLeft] = useState<ReadonlySet<FilingPlace>>(new Set());
  const [pay, setPay] = useState(false);
  const possible = plan.places.filter(({ problem }) => problem === null);
  const chosen = possible.map(({ place }) => place).filter((place) => !left.has(place));
  const toggle = (place: FilingPlace, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(place);
    else next.add(place);
    setLeft(next);
  };
  return (
    <>
      <ul className="filing-places" aria-label={t('filing.places')}>
        {plan.places.map((planned) => (
          <PlaceCard
            key={planned.place}
            open={open}
            planned={planned}
            isChosen={chosen.includes(planned.place)}
            onChoose={(isChosen) => toggle(planned.place, isChosen)}
          />
        ))}
      </ul>
      {plan.hasPay && (
        <label className="filing-choice">
          <input
            className="ds-input"
            type="checkbox"
            checked={pay}
            onChange={({ target }) => setPay(target.checked)}
          />
          <span>{t('filing.pay')}</span>
        </label>
      )}
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={file.isPending || chosen.length === 0}
          onClick={() => file.mutate({ places: chosen, pay: pay && plan.hasPay })}
        >
          {t(file.isPending ? 'filing.filing' : 'filing.file')}
        </button>
      </div>
      <ErrorNote error={file.error} />
      {file.data !== undefined && <FilingOutcomeNote outcome={file.data} />}
    </>
  );
}
