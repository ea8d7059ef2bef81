import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { radarArenas, sectionOf } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { RadarBoard } from '../../ui/radar-board.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';

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
    <Step
      title={t(`preparation.radar.${party}`, { leader: leader.name })}
      intro={<p>{t('preparation.radar.intro')}</p>}
    >
      <RadarBoard
        label={section?.chartTitle ?? ''}
        axes={arenas.map(({ id, chartName }) => ({ id, name: chartName }))}
        scale={template.scale}
        series={[
          {
            id: party,
            name: section?.series[party] ?? '',
            values: arenas.map(({ id }) => conversation[party].ratings[id] ?? null),
            visible: true,
          },
        ]}
        editing={party}
        onCommit={(item, value, gesture) =>
          change({ kind: 'rating.set', series: party, item, value }, gesture)
        }
      />
      <StepTurns open={open} step={{ kind: 'radar' }} />
    </Step>
  );
}
