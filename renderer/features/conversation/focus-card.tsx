import { useTranslation } from 'react-i18next';
import type { FocusArea } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { DownButton, RemoveButton, UpButton } from '../../ui/small-buttons.tsx';
import { LineAnswer, TextAnswer } from '../../ui/text-answer.tsx';

interface FocusCardProps {
  readonly open: OpenConversation;
  readonly section: SectionOf<'focus'>;
  readonly area: FocusArea;
  readonly at: number;
}

/** One focus area: its name, the keywords that guide it, and its place among the others. */
export function FocusCard({ open, section, area, at }: FocusCardProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const { id, label, keywords, arenaId } = area;
  const name = label === '' ? t('conversation.focus.unnamed') : label;
  return (
    <li className="focus-card">
      <div className="focus-head">
        {arenaId === null ? (
          <LineAnswer
            label={t('conversation.focus.ownLabel')}
            conversationId={conversation.id}
            place={`${placeOf.focus(id)}/label`}
            value={label}
            readOnly={conversation.locked}
            onCommit={(typed, gesture) =>
              change({ kind: 'focus.set', id, label: typed, keywords }, gesture)
            }
          />
        ) : (
          <h3 className="ds-heading" data-size="2xs" lang={template.language}>
            {label}
          </h3>
        )}
        {!conversation.locked && <FocusTools open={open} id={id} at={at} name={name} />}
      </div>
      <TextAnswer
        label={
          <span lang={template.language}>
            {section.keywordsHeading}
            <span className="ds-sr-only">: {name}</span>
          </span>
        }
        conversationId={conversation.id}
        place={placeOf.focus(id)}
        value={keywords}
        lines={3}
        readOnly={conversation.locked}
        onCommit={(typed, gesture) =>
          change({ kind: 'focus.set', id, label, keywords: typed }, gesture)
        }
      />
    </li>
  );
}

interface FocusToolsProps {
  readonly open: OpenConversation;
  readonly id: string;
  readonly at: number;
  readonly name: string;
}

function FocusTools({ open, id, at, name }: FocusToolsProps) {
  const { t } = useTranslation();
  const { change } = useEdit(open.conversation.id);
  const { focus } = open.conversation.joint;
  const remove = () => {
    change({ kind: 'focus.remove', id });
    const neighbour = focus[at + 1] ?? focus[at - 1];
    focusPlace(neighbour === undefined ? placeOf.allFocus : placeOf.focus(neighbour.id));
  };
  return (
    <div className="focus-tools">
      <UpButton
        label={t('conversation.focus.up', { label: name })}
        disabled={at === 0}
        onClick={() => change({ kind: 'focus.move', id, at: at - 1 })}
      />
      <DownButton
        label={t('conversation.focus.down', { label: name })}
        disabled={at === focus.length - 1}
        onClick={() => change({ kind: 'focus.move', id, at: at + 1 })}
      />
      <RemoveButton label={t('conversation.focus.remove', { label: name })} onClick={remove} />
    </div>
  );
}
