import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingPlanPlace, OpenConversation } from '#preload/contract.ts';
import { readFilingAnew } from '../../data/filing.ts';
import { PersonFilingForm } from './person-filing-form.tsx';
import { useProblemText } from './problem-text.ts';

interface PlaceCardProps {
  readonly open: OpenConversation;
  readonly planned: FilingPlanPlace;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One place where documents can be filed: what goes there under which names, or why nothing can. */
export function PlaceCard({ open, planned, isChosen, onChoose }: PlaceCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const { place, caseNumber, problem } = planned;
  return (
    <li className="filing-place">
      <label className="filing-choice">
        <input
          className="ds-input"
          type="checkbox"
          checked={isChosen}
          disabled={problem !== null}
          aria-describedby={id}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <strong>
          {caseNumber === ''
            ? t(`filing.place.${place}`)
            : t('filing.onCase', { place: t(`filing.place.${place}`), number: caseNumber })}
        </strong>
      </label>
      <div id={id} className="filing-detail">
        {problem === null ? <Files planned={planned} /> : <Problem open={open} planned={planned} />}
      </div>
    </li>
  );
}

function Files({ planned }: { readonly planned: FilingPlanPlace }) {
  const { t } = useTranslation();
  const { names, folder, isNew, version } = planned;
  return (
    <>
      <ul className="filing-files">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="quiet filing-folder">
        {t(isNew ? 'filing.newFolder' : 'filing.inFolder', { folder })}
      </p>
      {version > 1 && <p>{t('filing.again', { version, before: version - 1 })}</p>}
    </>
  );
}

/** What is missing, and the form that it can be written in. */
function Problem({ open, planned }: Pick<PlaceCardProps, 'open' | 'planned'>) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const [isWriting, setWriting] = useState(false);
  const { place, problem } = planned;
  const person = place === 'manager-copy' ? open.manager : open.leader;
  if (problem === null) return null;
  if (isWriting)
    return (
      <PersonFilingForm
        person={person}
        onDone={() => {
          setWriting(false);
          void readFilingAnew(open.conversation.id);
        }}
      />
    );
  return (
    <>
      <p>{sentence(problem)}</p>
      {problem !== 'filing.no-root' && (
        <div>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => setWriting(true)}
          >
            {t('filing.mend', { name: person.name })}
          </button>
        </div>
      )}
    </>
  );
}
