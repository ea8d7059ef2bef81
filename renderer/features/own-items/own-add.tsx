import { useTranslation } from 'react-i18next';
import type { OwnItem, Side } from '#domain/conversation.ts';
import { ownSeries } from '#domain/own-items.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';

interface OwnAddProps {
  readonly open: OpenConversation;
  readonly owner: Side;
}

/** Adds a statement to score, where the form scores anything, or a question to answer. */
export function OwnAdd({ open, owner }: OwnAddProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const add = (kind: OwnItem['kind']) => {
    const id = crypto.randomUUID();
    const at = conversation[owner].own.length;
    change({ kind: 'own.add', owner, at, item: { id, kind, text: '' } });
    focusPlace(placeOf.own(id));
  };
  const kinds: readonly OwnItem['kind'][] =
    ownSeries(template).length > 0 ? ['question', 'statement'] : ['question'];
  return (
    <div className="row">
      {kinds.map((kind) => (
        <button
          key={kind}
          className="ds-button"
          data-variant="secondary"
          type="button"
          data-place={kind === 'question' ? placeOf.allOwn : undefined}
          onClick={() => add(kind)}
        >
          {t(`parts.own.add.${kind}`)}
        </button>
      ))}
    </div>
  );
}
