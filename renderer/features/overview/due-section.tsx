import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DueLine, Overview } from '#preload/contract.ts';
import { useDueText } from './due-text.ts';
import { MoreButton } from './more-button.tsx';
import { OverviewSection } from './overview-section.tsx';
import { usePortion } from './use-portion.ts';

/** What was agreed and is due, or was due already. */
export function DueSection({ due }: { readonly due: Overview['due'] }) {
  const { t } = useTranslation();
  const { list, shown, more, showMore } = usePortion(due.lines.length);
  const count = due.overdue + due.soon;
  const left = due.lines.length - shown;
  const passed = due.overdue === 0 ? null : t('overview.due.passed', { count: due.overdue });
  return (
    <OverviewSection name="due" title={t('overview.due.title')} count={count} help={passed}>
      {count === 0 && <p className="quiet">{t('overview.due.none')}</p>}
      <ul ref={list} className="overview-list">
        {due.lines.slice(0, shown).map((line) => (
          <DueItem key={line.goalId} line={line} today={due.today} />
        ))}
      </ul>
      <MoreButton count={Math.min(more, left)} onMore={showMore} />
      {left === 0 && shown < count && (
        <p className="quiet">{t('overview.rest', { shown, count })}</p>
      )}
    </OverviewSection>
  );
}

/** Where that which is due stands. */
const DUE_STEPS = { goal: 'plan', agreement: 'agreements' } as const;

function DueItem({ line, today }: { readonly line: DueLine; readonly today: string }) {
  const { t } = useTranslation();
  const dueText = useDueText(today);
  return (
    <li>
      <Link
        className="overview-line"
        to="/conversations/$id/{-$step}"
        params={{ id: line.conversationId, step: DUE_STEPS[line.kind] }}
      >
        <span className="overview-who">
          <span className="overview-name">{line.leader}</span>
          <span>
            {line.text === ''
              ? t(`overview.due.noText.${line.kind}`)
              : t(`overview.due.text.${line.kind}`, { text: line.text })}
          </span>
        </span>
        <span className="overview-when">
          <span>{dueText(line.due)}</span>
          {line.responsible !== '' && (
            <span className="quiet">
              {t('overview.due.responsible', { name: line.responsible })}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
