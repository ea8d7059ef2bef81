import { useTranslation } from 'react-i18next';
import { isWritten, type OwnItem, type Party } from '#domain/conversation.ts';
import { ownSeries } from '#domain/own-items.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { OtherBox } from '../../ui/other-box.tsx';
import { ScoreChoice } from '../../ui/score-choice.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { OwnAdd } from './own-add.tsx';
import { OwnWords } from './own-words.tsx';
import './own-items.css';

interface OwnPreparationProps {
  readonly open: OpenConversation;
  readonly party: Party;
}

/** What one side wants to add to the form in this one conversation. */
export function OwnPreparation({ open, party }: OwnPreparationProps) {
  const { t } = useTranslation();
  const { own } = open.conversation[party];
  return (
    <Step title={t('conversation.steps.own')} intro={<p>{t('parts.own.intro')}</p>}>
      {own.length > 0 && (
        <ol className="own-items">
          {own.map((item) => (
            <OwnRow key={item.id} open={open} party={party} item={item.id} own={item} />
          ))}
        </ol>
      )}
      <OwnAdd open={open} owner={party} />
      <OtherOwn open={open} party={party} />
      <StepTurns open={open} step={{ kind: 'own' }} />
    </Step>
  );
}

interface OwnRowProps extends OwnPreparationProps {
  /** The id of the own item. */
  readonly item: string;
  readonly own: OwnItem;
}

function OwnRow({ open, party, item, own }: OwnRowProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const isScored = own.kind === 'statement' && ownSeries(template).includes(party);
  return (
    <li className="own-item">
      <OwnWords open={open} owner={party} own={own} />
      {isScored && (
        <ScoreChoice
          label={
            <>
              {t('parts.own.score')}
              <span className="ds-sr-only">: {own.text}</span>
            </>
          }
          scale={template.scale}
          value={conversation[party].ratings[item] ?? null}
          whose={party}
          place={placeOf.rating(party, item)}
          onChoose={(value, gesture) =>
            change({ kind: 'rating.set', series: party, item, value }, gesture)
          }
        />
      )}
      <TextAnswer
        label={
          <>
            {t(`parts.own.answer.${own.kind}`)}
            <span className="ds-sr-only">: {own.text}</span>
          </>
        }
        conversationId={conversation.id}
        place={placeOf.answer(party, item)}
        value={conversation[party].answers[item] ?? ''}
        lines={2}
        mostLines={10}
        onCommit={(text, gesture) =>
          change({ kind: 'answer.set', side: party, item, text }, gesture)
        }
      />
    </li>
  );
}

/** What the other side has added and shown; it is answered in the talk. */
function OtherOwn({ open, party }: OwnPreparationProps) {
  const { t } = useTranslation();
  const other = otherParty(party);
  const { released, own } = open.conversation[other];
  const written = own.filter(({ text }) => isWritten(text));
  if (!released || written.length === 0) return null;
  return (
    <OtherBox party={other} title={t('parts.own.from', { name: open[other].name })}>
      <ul>
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </OtherBox>
  );
}
