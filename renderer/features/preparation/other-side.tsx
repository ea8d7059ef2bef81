import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { FoldedText } from '../../ui/folded-text.tsx';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import './other-side.css';

interface OtherSideProps {
  readonly open: OpenConversation;
  /** The side that reads. */
  readonly party: Party;
}

/** What the other side has shown of one arena, to read beside one's own; nothing where it has not. */
export function OtherArena({
  open,
  party,
  arenaId,
}: OtherSideProps & { readonly arenaId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const other = otherParty(party);
  const { released, examples, ratings } = open.conversation[other];
  if (!released) return null;
  const { name } = open[other];
  const score = ratings[arenaId];
  const prompts = sectionOf(open.template, 'examples')?.prompts ?? [];
  return (
    <section className="other-side" data-party={other} aria-labelledby={heading}>
      <h3 id={heading} className="ds-heading" data-size="2xs">
        {t('sharing.other.title', { name })}
      </h3>
      <div className="other-examples">
        {prompts.map(({ id, short }) => (
          <div key={id}>
            <h4 className="ds-label" lang={open.template.language}>
              {short}
            </h4>
            <Text text={examples[arenaId]?.[id] ?? ''} />
          </div>
        ))}
      </div>
      {sectionOf(open.template, 'ratings') !== null && (
        <p className="other-score">
          <SeriesMark id={other} />
          {score === undefined
            ? t('sharing.other.noScore', { name })
            : t('sharing.other.score', { name, score: format.score(score) })}
        </p>
      )}
    </section>
  );
}

function Text({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (isWritten(text)) return <FoldedText text={text} />;
  return <p className="quiet">{t('sharing.other.nothing')}</p>;
}

/** The topics that the other side has shown. */
export function OtherTopics({ open, party }: OtherSideProps) {
  const { t } = useTranslation();
  const other = otherParty(party);
  const { released, topics } = open.conversation[other];
  const written = topics.filter(({ text }) => isWritten(text));
  if (!released || written.length === 0) return null;
  return (
    <section className="other-side" data-party={other}>
      <h3 className="ds-heading" data-size="2xs">
        {t('sharing.other.topics', { name: open[other].name })}
      </h3>
      <ul>
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
