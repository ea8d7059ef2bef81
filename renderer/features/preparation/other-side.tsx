import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import { exampleItems, sectionOf, seriesOf } from '#domain/form.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { OtherBox, OtherText } from '../../ui/other-box.tsx';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';

interface OtherSideProps {
  readonly open: OpenConversation;
  /** The side that reads. */
  readonly party: Party;
}

interface OtherItemProps extends OtherSideProps {
  /** An arena or a statement. */
  readonly item: string;
  /** Whether the form scores that item itself. */
  readonly isScored: boolean;
}

/** What the other side has shown of one item, to read beside one's own; nothing where it has not. */
export function OtherItem({ open, party, item, isScored }: OtherItemProps) {
  const { t } = useTranslation();
  const other = otherParty(party);
  const { template, conversation } = open;
  const hasScore = isScored && seriesOf(template).includes(other);
  const prompts = exampleItems(template).includes(item)
    ? (sectionOf(template, 'examples')?.prompts ?? [])
    : [];
  if (!conversation[other].released || (!hasScore && prompts.length === 0)) return null;
  return (
    <OtherBox party={other} title={t('sharing.other.title', { name: open[other].name })}>
      <div className="other-examples">
        {prompts.map(({ id, short }) => (
          <div key={id}>
            <h4 className="ds-label" lang={template.language}>
              {short}
            </h4>
            <OtherText text={conversation[other].examples[item]?.[id] ?? ''} />
          </div>
        ))}
      </div>
      {hasScore && <OtherScore open={open} other={other} item={item} />}
    </OtherBox>
  );
}

interface OtherScoreProps {
  readonly open: OpenConversation;
  readonly other: Party;
  readonly item: string;
}

function OtherScore({ open, other, item }: OtherScoreProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = open[other];
  const score = open.conversation[other].ratings[item];
  return (
    <p className="other-score">
      <SeriesMark id={other} />
      {score === undefined
        ? t('sharing.other.noScore', { name })
        : t('sharing.other.score', { name, score: format.score(score) })}
    </p>
  );
}

/** The topics that the other side has shown. */
export function OtherTopics({ open, party }: OtherSideProps) {
  const { t } = useTranslation();
  const other = otherParty(party);
  const { released, topics } = open.conversation[other];
  const written = topics.filter(({ text }) => isWritten(text));
  if (!released || written.length === 0) return null;
  return (
    <OtherBox party={other} title={t('sharing.other.topics', { name: open[other].name })}>
      <ul>
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </OtherBox>
  );
}
