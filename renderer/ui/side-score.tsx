import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../data/changed-place.ts';
import { useEdit } from '../data/conversation.ts';
import { useFormat } from '../i18n/format.ts';
import { ScoreChoice } from './score-choice.tsx';
import { SideName } from './side-name.tsx';

interface SideScoreProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** An arena, a statement, or an own statement. */
  readonly item: string;
  /** What is scored, read aloud after the name; left out where the page is about nothing else. */
  readonly words?: string;
  /** Under the score: why it is another than before. */
  readonly children?: ReactNode;
}

/** Whose column it is and how that side scores it, to be changed where the talk changes it. */
export function SideScore({ open, party, item, words, children }: SideScoreProps) {
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const head = (
    <>
      <SideName open={open} party={party} level={words === undefined ? 3 : 4} />
      {words !== undefined && <span className="ds-sr-only">: {words}</span>}
    </>
  );
  return (
    <div className="side-score" data-party={party}>
      {conversation.locked ? (
        <StandingScore open={open} party={party} item={item} head={head} />
      ) : (
        <ScoreChoice
          label={head}
          endsHidden
          scale={open.template.scale}
          value={conversation[party].ratings[item] ?? null}
          whose={party}
          place={placeOf.rating(party, item)}
          onChoose={(value, gesture) =>
            change({ kind: 'rating.set', series: party, item, value }, gesture)
          }
        />
      )}
      {children}
    </div>
  );
}

/** The score of a locked conversation. */
function StandingScore({
  open,
  party,
  item,
  head,
}: Pick<SideScoreProps, 'open' | 'party' | 'item'> & { readonly head: ReactNode }) {
  const { t } = useTranslation();
  const { score } = useFormat();
  const rating = open.conversation[party].ratings[item];
  return (
    <div className="score-head standing-score">
      <div>{head}</div>
      <strong className="figures">
        {rating === undefined ? t('conversation.score.none') : score(rating)}
      </strong>
    </div>
  );
}
