import { useTranslation } from 'react-i18next';
import type { Side, Topic } from '#domain/conversation.ts';
import { placeOf } from '../data/changed-place.ts';
import { useEdit } from '../data/conversation.ts';
import { focusPlace } from './focus-place.ts';
import { RemoveButton } from './small-buttons.tsx';
import { LineAnswer } from './text-answer.tsx';
import './topic-list.css';

interface TopicListProps {
  readonly conversationId: string;
  readonly owner: Side;
  readonly topics: readonly Topic[];
  readonly readOnly: boolean;
  /** Whether new ones come to this list. */
  readonly grows?: boolean;
}

/** Matters to remember, one line each. */
export function TopicList(props: TopicListProps) {
  const { conversationId, owner, topics, readOnly, grows = true } = props;
  const { t } = useTranslation();
  const { change } = useEdit(conversationId);
  const add = () => {
    const id = crypto.randomUUID();
    change({ kind: 'topic.add', owner, id, at: topics.length, text: '' });
    focusPlace(placeOf.topic(id));
  };
  const remove = (id: string, at: number) => {
    change({ kind: 'topic.remove', owner, id });
    const neighbour = topics[at + 1] ?? topics[at - 1];
    focusPlace(neighbour === undefined ? placeOf.topics : placeOf.topic(neighbour.id));
  };
  return (
    <div className="stack topic-list">
      {topics.length === 0 && <p className="quiet">{t('conversation.topics.empty')}</p>}
      <ul>
        {topics.map(({ id, text }, at) => (
          <li key={id}>
            <LineAnswer
              label={t('conversation.topics.topic', { number: at + 1 })}
              labelHidden
              conversationId={conversationId}
              place={placeOf.topic(id)}
              value={text}
              readOnly={readOnly}
              onCommit={(typed, gesture) =>
                change({ kind: 'topic.set', owner, id, text: typed }, gesture)
              }
            />
            {!readOnly && (
              <RemoveButton
                label={t('conversation.topics.remove', { number: at + 1 })}
                onClick={() => remove(id, at)}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && grows && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-place={placeOf.topics}
            onClick={add}
          >
            {t('conversation.topics.add')}
          </button>
        </div>
      )}
    </div>
  );
}
