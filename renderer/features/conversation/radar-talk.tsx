import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ratingsOf, type Ratings } from '#domain/conversation.ts';
import { talkChanges } from '#domain/talk-changes.ts';
import { radarArenas, sectionOf, seriesOf as formSeries } from '#domain/form.ts';
import type { Series } from '#domain/sections.ts';
import { arenaScore } from '#domain/arena-score.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { RadarBoard } from '../../ui/radar-board.tsx';
import type { RadarSeries, SeriesId } from '../../ui/radar/radar-types.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { SeriesChoice } from './series-choice.tsx';
import './radar-talk.css';

/** The radar that both draw together. */
export function RadarTalk({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const [active, setActive] = useState<Series>('desired');
  const [hidden, setHidden] = useState<ReadonlySet<SeriesId>>(new Set());
  const section = sectionOf(template, 'ratings');
  const series = seriesIn(open, hidden);
  const show = (id: SeriesId, visible: boolean) => {
    setHidden(new Set(visible ? [...hidden].filter((one) => one !== id) : [...hidden, id]));
  };
  const move = (id: Series) => {
    setActive(id);
    show(id, true);
  };
  const editing = conversation.locked || hidden.has(active) ? null : active;
  return (
    <Step title={section?.chartTitle ?? t('conversation.radar.title')} lang={template.language}>
      <RadarBoard
        choice={
          <>
            <SeriesChoice
              series={series}
              active={editing}
              onMove={conversation.locked ? null : move}
              onShow={show}
            />
            <ChangedNote open={open} />
          </>
        }
        label={section?.chartTitle ?? ''}
        axes={radarArenas(template).map(({ id, chartName }) => ({ id, name: chartName }))}
        scale={template.scale}
        series={series}
        editing={editing}
        onCommit={(item, value, gesture) =>
          change({ kind: 'rating.set', series: active, item, value }, gesture)
        }
      />
      <StepTurns open={open} step={{ kind: 'radar' }} />
    </Step>
  );
}

/** Last year's own scores first, so that they lie behind; then the three of this year. */
function seriesIn(
  { conversation, template, earlier }: OpenConversation,
  hidden: ReadonlySet<SeriesId>,
): RadarSeries[] {
  const section = sectionOf(template, 'ratings');
  const arenas = radarArenas(template);
  const line = (id: SeriesId, name: string, ratings: Ratings): RadarSeries[] => {
    const series = id === 'earlier' ? 'leader' : id;
    const values = arenas.map((arena) => arenaScore(arena, series, ratings).value);
    const isEmpty = values.every((value) => value === null);
    return isEmpty && (id === 'manager' || id === 'earlier')
      ? []
      : [{ id, name, values, visible: !hidden.has(id) }];
  };
  return [
    ...(earlier === null
      ? []
      : line('earlier', `${section?.series.leader ?? ''} ${earlier.year}`, earlier.ratings.leader)),
    ...formSeries(template).flatMap((id) =>
      line(id, section?.series[id] ?? '', ratingsOf(conversation, id)),
    ),
  ];
}

/** That scores are others than the prepared ones, and where to say why. */
function ChangedNote({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const count = talkChanges(conversation, template).length;
  if (count === 0) return null;
  return (
    <p className="radar-changed">
      <Link
        to="/conversations/$id/{-$step}"
        params={{ id: conversation.id, step: 'finish' }}
        className="ds-link"
      >
        {t('talk.radar.changed', { count })}
      </Link>
    </p>
  );
}
