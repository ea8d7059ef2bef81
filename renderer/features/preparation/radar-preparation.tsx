import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { otherParty } from '#domain/view.ts';
import { radarArenas, sectionOf } from '#domain/form.ts';
import { arenaScores } from '#domain/arena-score.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { RadarBoard } from '../../ui/radar-board.tsx';
import type { RadarSeries } from '../../ui/radar/radar-types.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { WhoSees } from './who-sees.tsx';

interface RadarPreparationProps {
  readonly open: OpenConversation;
  readonly party: Party;
}

/** The radar with one side's own scores only. */
export function RadarPreparation({ open, party }: RadarPreparationProps) {
  const { t } = useTranslation();
  const { conversation, template, leader } = open;
  const { change } = useEdit(conversation.id);
  const section = sectionOf(template, 'ratings');
  const arenas = radarArenas(template);
  return (
    <>
      <WhoSees open={open} party={party} />
      <Step
        title={t(`preparation.radar.${party}`, { leader: leader.name })}
        intro={<p>{t('preparation.radar.intro')}</p>}
      >
        <RadarBoard
          label={section?.chartTitle ?? ''}
          axes={arenas.map(({ id, chartName }) => ({ id, name: chartName }))}
          scale={template.scale}
          series={seriesOf(open, party)}
          editing={party}
          onCommit={(item, value, gesture) =>
            change({ kind: 'rating.set', series: party, item, value }, gesture)
          }
        />
        <StepTurns open={open} step={{ kind: 'radar' }} />
      </Step>
    </>
  );
}

/** One's own line, in front of the other's where that is shown. */
function seriesOf(
  { conversation, template }: OpenConversation,
  party: Party,
): readonly RadarSeries[] {
  const section = sectionOf(template, 'ratings');
  const other = otherParty(party);
  const parties = conversation[other].released ? [other, party] : [party];
  return parties.map((id) => ({
    id,
    name: section?.series[id] ?? '',
    values: arenaScores(conversation, radarArenas(template), id).map(({ value }) => value),
    visible: true,
  }));
}
