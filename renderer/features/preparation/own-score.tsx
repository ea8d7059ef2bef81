import type { Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { ScoreChoice } from '../../ui/score-choice.tsx';

interface OwnScoreProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** An arena or a statement. */
  readonly item: string;
  readonly label: string;
  /** Among others on the page: what is scored and what the ends mean stands above them. */
  readonly isOneOfMany?: boolean;
}

/** One score of the side that prepares. */
export function OwnScore({ open, party, item, label, isOneOfMany = false }: OwnScoreProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  return (
    <ScoreChoice
      label={label}
      labelHidden={isOneOfMany}
      endsHidden={isOneOfMany}
      scale={template.scale}
      value={conversation[party].ratings[item] ?? null}
      whose={party}
      place={placeOf.rating(party, item)}
      onChoose={(value, gesture) =>
        change({ kind: 'rating.set', series: party, item, value }, gesture)
      }
    />
  );
}
