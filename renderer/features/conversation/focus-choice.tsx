import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';

/** The arenas that are not chosen yet, and an area of their own. */
export function FocusChoice({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const heading = useId();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const { focus } = conversation.joint;
  const left = template.arenas.filter(({ id }) => !focus.some(({ arenaId }) => arenaId === id));
  const add = (arenaId: string | null, label: string) => {
    const id = crypto.randomUUID();
    change({ kind: 'focus.add', at: focus.length, focus: { id, arenaId, label, keywords: '' } });
    focusPlace(arenaId === null ? `${placeOf.focus(id)}/label` : placeOf.focus(id));
  };
  return (
    <section className="focus-choice" aria-labelledby={heading}>
      <h3 id={heading} className="ds-heading" data-size="2xs">
        {t('conversation.focus.choose')}
      </h3>
      <div className="row" data-size="md">
        {left.map(({ id, name }) => (
          <button
            key={id}
            className="ds-button"
            data-variant="secondary"
            type="button"
            lang={template.language}
            onClick={() => add(id, name)}
          >
            {name}
          </button>
        ))}
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          data-place={placeOf.allFocus}
          onClick={() => add(null, '')}
        >
          {t('conversation.focus.own')}
        </button>
      </div>
    </section>
  );
}
