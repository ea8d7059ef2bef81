import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationLine } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import type { ConversationState } from './conversation-state.ts';

/** So many lines are shown at first, and so many more each time. */
const PORTION = 50;

interface StateGroupProps {
  readonly state: ConversationState;
  readonly lines: readonly ConversationLine[];
}

/** The conversations that stand in one state. */
export function StateGroup({ state, lines }: StateGroupProps) {
  const { t } = useTranslation();
  const heading = useId();
  const [shown, setShown] = useState(PORTION);
  const left = lines.length - shown;
  return (
    <section className="state-group" aria-labelledby={heading}>
      <h2 id={heading} className="ds-heading" data-size="xs">
        {t('overview.stateCount', { state: t(`overview.state.${state}`), count: lines.length })}
      </h2>
      <ul className="overview-list">
        {lines.slice(0, shown).map((line) => (
          <OverviewLine key={line.id} line={line} />
        ))}
      </ul>
      {left > 0 && (
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => setShown(shown + PORTION)}
        >
          {t('overview.more', { count: Math.min(left, PORTION) })}
        </button>
      )}
    </section>
  );
}

function OverviewLine({ line }: { readonly line: ConversationLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <Link className="overview-line" to="/conversations/$id/{-$step}" params={{ id: line.id }}>
        <span className="overview-who">
          <span className="overview-leader">{line.leader}</span>
          <span className="quiet">{line.unit}</span>
        </span>
        <span className="overview-when">
          <span>{t('overview.with', { manager: line.manager })}</span>
          <span className="quiet">
            {line.date === null
              ? t('overview.noDay')
              : t('overview.day', { date: format.date(line.date) })}
          </span>
        </span>
      </Link>
    </li>
  );
}
