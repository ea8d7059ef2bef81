import { useTranslation } from 'react-i18next';
import { PARTIES, SIDES, type OwnItem, type Side } from '#domain/conversation.ts';
import { ownSeries } from '#domain/own-items.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { SideScore } from '../../ui/side-score.tsx';
import { SideText } from '../../ui/side-text.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { OwnAdd } from './own-add.tsx';
import { OwnWords } from './own-words.tsx';
import './own-items.css';

/** Everybody's own statements and questions in the talk. */
export function OwnTalk({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation } = open;
  const owners = SIDES.filter((side) => conversation[side].own.length > 0);
  return (
    <Step title={t('conversation.steps.own')} intro={<p>{t('parts.own.introTalk')}</p>}>
      {owners.map((owner) => (
        <section key={owner} className="own-owner">
          <h3 className="ds-heading" data-size="2xs">
            {owner === 'joint'
              ? t('conversation.topics.joint')
              : t('conversation.topics.of', { name: open[owner].name })}
          </h3>
          <ol className="own-items">
            {conversation[owner].own.map((item) => (
              <OwnRow key={item.id} open={open} owner={owner} item={item.id} own={item} />
            ))}
          </ol>
        </section>
      ))}
      {!conversation.locked && <OwnAdd open={open} owner="joint" />}
      <StepTurns open={open} step={{ kind: 'own' }} />
    </Step>
  );
}

interface OwnRowProps {
  readonly open: OpenConversation;
  readonly owner: Side;
  /** The id of the own item. */
  readonly item: string;
  readonly own: OwnItem;
}

function OwnRow({ open, owner, item, own }: OwnRowProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const parties = own.kind === 'statement' ? ownSeries(template) : [];
  // What somebody asked of the talk itself has one answer; what a side prepared has both of theirs.
  const writers = owner === 'joint' ? [] : PARTIES;
  return (
    <li className="own-item">
      <OwnWords open={open} owner={owner} own={own} />
      {(parties.length > 0 || writers.length > 0) && (
        <div className="both-sides">
          {parties.map((party) => (
            <SideScore key={party} open={open} party={party} item={item} words={own.text} />
          ))}
          {writers.map((party) => (
            <SideText
              key={`text/${party}`}
              conversationId={conversation.id}
              party={party}
              name={open[party].name}
              heading={parties.length > 0 ? t('parts.own.answer.statement') : open[party].name}
              about={own.text}
              place={placeOf.answer(party, item)}
              text={conversation[party].answers[item] ?? ''}
              readOnly={conversation.locked}
              onCommit={(text, gesture) =>
                change({ kind: 'answer.set', side: party, item, text }, gesture)
              }
            />
          ))}
        </div>
      )}
      <TextAnswer
        label={
          <>
            {t('parts.own.together')}
            <span className="ds-sr-only">: {own.text}</span>
          </>
        }
        conversationId={conversation.id}
        place={placeOf.answer('joint', item)}
        value={conversation.joint.answers[item] ?? ''}
        lines={2}
        readOnly={conversation.locked}
        onCommit={(text, gesture) =>
          change({ kind: 'answer.set', side: 'joint', item, text }, gesture)
        }
      />
    </li>
  );
}
