import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { numberIn } from '#domain/rating.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { useFormat } from '../../i18n/format.ts';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import { ScoreChoice } from '../../ui/score-choice.tsx';
import { ScoreReason } from './score-reason.tsx';

interface SideScoreProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arenaId: string;
  /** Whether the form scores this arena at all. */
  readonly isScored: boolean;
}

/** Whose column it is and how that side sees the arena, to be changed where the talk changes it. */
export function SideScore({ open, party, arenaId, isScored }: SideScoreProps) {
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const head = <SideName open={open} party={party} />;
  if (!isScored) return <div data-party={party}>{head}</div>;
  return (
    <div className="side-score" data-party={party}>
      {conversation.locked ? (
        <StandingScore open={open} party={party} arenaId={arenaId} isScored />
      ) : (
        <ScoreChoice
          label={head}
          scale={open.template.scale}
          value={numberIn(conversation[party].ratings[arenaId])}
          whose={party}
          place={placeOf.rating(party, arenaId)}
          onChoose={(value, gesture) =>
            change({ kind: 'rating.set', series: party, item: arenaId, value }, gesture)
          }
        />
      )}
      <ScoreReason open={open} party={party} item={arenaId} />
    </div>
  );
}

function SideName({ open, party }: Pick<SideScoreProps, 'open' | 'party'>) {
  return (
    <h3 className="ds-heading side-name" data-size="2xs">
      <SeriesMark id={party} />
      {open[party].name}
    </h3>
  );
}

/** The score of a locked conversation. */
function StandingScore({ open, party, arenaId }: SideScoreProps) {
  const { t } = useTranslation();
  const { score } = useFormat();
  const rating = open.conversation[party].ratings[arenaId];
  return (
    <div className="score-head standing-score">
      <SideName open={open} party={party} />
      <strong className="figures">
        {rating === undefined ? t('conversation.score.none') : score(rating)}
      </strong>
    </div>
  );
}
