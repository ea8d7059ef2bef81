import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { otherParty } from '#domain/view.ts';
import { sectionOf, seriesOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { arenaAxes, arenaLine, arenaLinks, fixedAxes, seriesName } from '../../ui/arena-series.ts';
import { MeanNote } from '../../ui/mean-note.tsx';
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
  const fixed = fixedAxes(template, party);
  const canMove = fixed.includes(false);
  return (
    <>
      <WhoSees open={open} party={party} />
      <Step
        title={t(`preparation.radar.${party}`, { leader: leader.name })}
        intro={
          <>
            {canMove && <p>{t('preparation.radar.intro')}</p>}
            <MeanNote fixed={fixed} />
          </>
        }
      >
        <RadarBoard
          label={sectionOf(template, 'ratings')?.chartTitle ?? ''}
          axes={arenaAxes(template)}
          leadsTo={arenaLinks(template, conversation.id)}
          scale={template.scale}
          series={linesOf(open, party)}
          editing={canMove ? party : null}
          fixed={fixed}
          onCommit={(item, value, gesture) =>
            change({ kind: 'rating.set', series: party, item, value }, gesture)
          }
        />
        <StepTurns open={open} step={{ kind: 'radar' }} />
      </Step>
    </>
  );
}

/** One's own line, in front of the other's where that is shown and the form asks for it. */
function linesOf({ conversation, template }: OpenConversation, party: Party): RadarSeries[] {
  const other = otherParty(party);
  const isShown = conversation[other].released && seriesOf(template).includes(other);
  const parties = isShown ? [other, party] : [party];
  return parties.map((id) =>
    arenaLine(template, {
      id,
      name: seriesName(template, id),
      ratings: conversation[id].ratings,
      visible: true,
    }),
  );
}
