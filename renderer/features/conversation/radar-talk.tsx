import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ratingsOf } from '#domain/conversation.ts';
import { radarArenas, sectionOf, SERIES, type Series } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { RadarBoard } from '../../ui/radar-board.tsx';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import './radar-talk.css';

/** The radar that both draw together. */
export function RadarTalk({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const [active, setActive] = useState<Series>('desired');
  const section = sectionOf(template, 'ratings');
  const arenas = radarArenas(template);
  const shown = SERIES.filter(
    (series) => series !== 'manager' || Object.keys(conversation.manager.ratings).length > 0,
  );
  const series = shown.map((id) => ({
    id,
    name: section?.series[id] ?? '',
    values: arenas.map((arena) => ratingsOf(conversation, id)[arena.id] ?? null),
    visible: true,
  }));
  return (
    <Step title={section?.chartTitle ?? t('conversation.radar.title')} lang={template.language}>
      <RadarBoard
        choice={
          !conversation.locked && (
            <SeriesChoice series={series} active={active} onChoose={setActive} />
          )
        }
        label={section?.chartTitle ?? ''}
        axes={arenas.map(({ id, chartName }) => ({ id, name: chartName }))}
        scale={template.scale}
        series={series}
        editing={conversation.locked ? null : active}
        onCommit={(item, value, gesture) =>
          change({ kind: 'rating.set', series: active, item, value }, gesture)
        }
      />
      <StepTurns open={open} step={{ kind: 'radar' }} />
    </Step>
  );
}

interface SeriesChoiceProps {
  readonly series: readonly { readonly id: Series; readonly name: string }[];
  readonly active: Series;
  readonly onChoose: (series: Series) => void;
}

/** Which series is moved. */
function SeriesChoice({ series, active, onChoose }: SeriesChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="series-choice">
      <legend className="ds-label">{t('conversation.radar.active')}</legend>
      {series.map(({ id, name }) => (
        <label key={id} data-chosen={id === active || undefined}>
          <input
            type="radio"
            className="ds-input"
            name="series"
            checked={id === active}
            onChange={() => onChoose(id)}
          />
          <SeriesMark id={id} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
