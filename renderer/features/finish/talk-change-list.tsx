import { useTranslation } from 'react-i18next';
import { callNames } from '#domain/call-names.ts';
import { isWritten, type Score } from '#domain/conversation.ts';
import { talkChanges, type TalkChange } from '#domain/talk-changes.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { itemName } from '../../data/item-name.ts';
import { useFormat } from '../../i18n/format.ts';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';

/** Which scores the talk changed. Those with a reason go into the document. */
export function TalkChangeList({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const changes = talkChanges(open.conversation, open.template);
  return (
    <section className="finish-part" aria-labelledby="finish-changed">
      <h3 id="finish-changed" className="ds-heading" data-size="2xs">
        {t('finish.changed.title')}
      </h3>
      <p className="quiet">
        {t(changes.length === 0 ? 'finish.changed.none' : 'finish.changed.help')}
      </p>
      {changes.length > 0 && (
        <ul className="finish-changes">
          {changes.map((one) => (
            <li key={`${one.series}/${one.item}`}>
              <Changed open={open} changed={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChangedProps {
  readonly open: OpenConversation;
  readonly changed: TalkChange;
}

function Changed({ open, changed }: ChangedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { conversation, template, leader, manager } = open;
  const name = callNames(leader.name, manager.name)[changed.series];
  const { change } = useEdit(conversation.id);
  const { series, item, from, to, reason } = changed;
  const score = (value: Score | null) =>
    value === null ? t('talk.reason.none') : format.score(value);
  return (
    <>
      <p className="finish-change">
        <SeriesMark id={series} />
        <span>
          <strong lang={template.language}>{itemName(template, item)}</strong>
          {': '}
          {t('finish.changed.line', { name, from: score(from), to: score(to) })}
        </span>
      </p>
      {conversation.locked ? (
        isWritten(reason) && <p>{reason}</p>
      ) : (
        <TextAnswer
          label={
            <>
              {t('talk.reason.why')}
              <span className="ds-sr-only">
                {' '}
                {itemName(template, item)}, {open[series].name}
              </span>
            </>
          }
          conversationId={conversation.id}
          place={placeOf.reason(series, item)}
          value={reason}
          lines={1}
          onCommit={(text, gesture) => change({ kind: 'reason.set', series, item, text }, gesture)}
        />
      )}
    </>
  );
}
