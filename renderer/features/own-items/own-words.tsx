import { useTranslation } from 'react-i18next';
import type { OwnItem, Side } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { RemoveButton } from '../../ui/small-buttons.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';

interface OwnWordsProps {
  readonly open: OpenConversation;
  readonly owner: Side;
  readonly own: OwnItem;
}

/** What an own statement or question says, and the way to take it away with its answers. */
export function OwnWords({ open, owner, own }: OwnWordsProps) {
  const { t } = useTranslation();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const { id, kind, text } = own;
  const remove = () => {
    const all = conversation[owner].own;
    const at = all.findIndex((one) => one.id === id);
    const neighbour = all[at + 1] ?? all[at - 1];
    change({ kind: 'own.remove', owner, id });
    focusPlace(neighbour === undefined ? placeOf.allOwn : placeOf.own(neighbour.id));
  };
  return (
    <div className="own-words">
      <TextAnswer
        label={t(`parts.own.words.${kind}`)}
        conversationId={conversation.id}
        place={placeOf.own(id)}
        value={text}
        lines={1}
        readOnly={conversation.locked}
        onCommit={(typed, gesture) => change({ kind: 'own.set', owner, id, text: typed }, gesture)}
      />
      {!conversation.locked && (
        <RemoveButton
          label={text === '' ? t('parts.own.removeEmpty') : t('parts.own.remove', { text })}
          onClick={remove}
        />
      )}
    </div>
  );
}
