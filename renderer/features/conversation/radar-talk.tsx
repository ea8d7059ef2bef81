import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ratingsOf, type Ratings } from '#domain/conversation.ts';
import { talkChanges } from '#domain/talk-changes.ts';
import { sectionOf, seriesOf } from '#domain/form.ts';
import type { Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { arenaAxes, arenaLine, arenaLinks, fixedAxes, seriesName } from '../../ui/arena-series.ts';
import { MeanNote } from '../../ui/mean-note.tsx';
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
  const movable = conversation.locked ? [] : movableSeries(template);
  const [active, setActive] = useState(firstMoved(movable));
  const [hidden, setHidden] = useState<ReadonlySet<SeriesId>>(new Set());
  const title = sectionOf(template, 'ratings')?.chartTitle ?? t('conversation.radar.title');
  const lines = linesIn(open, hidden);
  const show = (id: SeriesId, visible: boolean) => {
    setHidden(new Set(visible ? [...hidden].filter((one) => one !== id) : [...hidden, id]));
  };
  const move = (id: Series) => {
    setActive(id);
    show(id, true);
  };
  const editing = conversation.locked || active === null || hidden.has(active) ? null : active;
  const fixed = fixedAxes(template, active ?? 'leader');
  return (
    <Step title={title} lang={template.language}>
      <RadarBoard
        choice={
          <>
            <SeriesChoice
              series={lines}
              active={editing}
              movable={movable}
              onMove={move}
              onShow={show}
            />
            {!conversation.locked && <MeanNote fixed={meansIn(template)} />}
            <ChangedNote open={open} />
          </>
        }
        label={title}
        axes={arenaAxes(template)}
        leadsTo={arenaLinks(template, conversation.id)}
        scale={template.scale}
        series={lines}
        editing={editing}
        fixed={fixed}
        onCommit={(item, value, gesture) => {
          if (active === null) return;
          change({ kind: 'rating.set', series: active, item, value }, gesture);
        }}
      />
      <StepTurns open={open} step={{ kind: 'radar' }} />
    </Step>
  );
}

/** The series in which at least one arena is set by hand; the desired level last. */
function movableSeries(template: Template): Series[] {
  return seriesOf(template).filter((series) => fixedAxes(template, series).includes(false));
}

/** What is moved at first: the desired level, which both set in the talk, where the form asks for it. */
function firstMoved(movable: readonly Series[]): Series | null {
  return movable.find((series) => series === 'desired') ?? movable[0] ?? null;
}

/** By axis, whether what the two score there is a mean. */
function meansIn(template: Template): boolean[] {
  return fixedAxes(template, 'leader');
}

/** Last year's own scores first, so that they lie behind; then the series that the form asks for. */
function linesIn(
  { conversation, template, earlier }: OpenConversation,
  hidden: ReadonlySet<SeriesId>,
): RadarSeries[] {
  const line = (id: SeriesId, name: string, ratings: Ratings): RadarSeries[] => {
    const drawn = arenaLine(template, { id, name, ratings, visible: !hidden.has(id) });
    const isEmpty = drawn.values.every((value) => value === null);
    return isEmpty && (id === 'manager' || id === 'earlier') ? [] : [drawn];
  };
  return [
    ...(earlier === null
      ? []
      : line(
          'earlier',
          `${seriesName(template, 'leader')} ${earlier.year}`,
          earlier.ratings.leader,
        )),
    ...seriesOf(template).flatMap((id) =>
      line(id, seriesName(template, id), ratingsOf(conversation, id)),
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
