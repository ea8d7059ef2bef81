import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overview, YearLine } from '#preload/contract.ts';
import { useMoreLines } from '../../data/overview.ts';
import { useFormat } from '../../i18n/format.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { MoreButton } from './more-button.tsx';
import { OverviewSection } from './overview-section.tsx';
import { usePortion } from './use-portion.ts';

type StateSectionProps = Overview['states'][number] & { readonly year: number };

/** The conversations that stand in one state, and what is next for them. */
export function StateSection({ year, state, count, lines: first }: StateSectionProps) {
  const { t } = useTranslation();
  const { lines, error, readMore } = useMoreLines(year, state, first);
  const { list, shown, more, wants, showMore } = usePortion(lines.length);
  const onMore = () => {
    if (wants > lines.length && lines.length < count) readMore();
    showMore();
  };
  return (
    <OverviewSection
      name={state}
      title={t(`overview.state.${state}`)}
      count={count}
      help={t(`overview.next.${state}`)}
    >
      <ul ref={list} className="overview-list">
        {lines.slice(0, shown).map((line) => (
          <ConversationLine key={line.id} line={line} />
        ))}
      </ul>
      <ErrorNote error={error} />
      <MoreButton count={Math.min(more, count - shown)} onMore={onMore} />
    </OverviewSection>
  );
}

function ConversationLine({ line }: { readonly line: YearLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <Link className="overview-line" to="/conversations/$id/{-$step}" params={{ id: line.id }}>
        <span className="overview-who">
          <span className="overview-name">{line.leader}</span>
          <span className="quiet">{line.unit}</span>
        </span>
        <span className="overview-when">
          <span>{t('overview.with', { manager: line.manager })}</span>
          <span className="quiet">
            {line.date === null ? t('overview.noDay') : format.date(line.date)}
          </span>
        </span>
      </Link>
    </li>
  );
}
