import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { FoldedText } from '../../ui/folded-text.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';

interface ExampleCellProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arenaId: string;
  readonly prompt: SectionOf<'examples'>['prompts'][number];
}

/** An example to read together, and to correct where the talk shows something else. */
export function ExampleCell({ open, party, arenaId, prompt }: ExampleCellProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const [editing, setEditing] = useState(false);
  const place = placeOf.example(party, arenaId, prompt.id);
  const text = conversation[party].examples[arenaId]?.[prompt.id] ?? '';
  const names = { name: open[party].name, prompt: prompt.short };
  const toggle = (next: boolean) => {
    setEditing(next);
    focusPlace(place);
  };
  return (
    <section className="example-cell" data-party={party}>
      <div className="example-head">
        <h4 className="ds-label" lang={template.language} title={prompt.heading}>
          {prompt.short}
        </h4>
        {!conversation.locked && (
          <button
            className="link-button quiet"
            type="button"
            data-place={editing ? undefined : place}
            aria-label={editing ? undefined : t('conversation.example.editLabel', names)}
            onClick={() => toggle(!editing)}
          >
            {t(editing ? 'conversation.example.done' : 'conversation.example.edit')}
          </button>
        )}
      </div>
      {editing && (
        <TextAnswer
          label={t('conversation.example.label', names)}
          labelHidden
          conversationId={conversation.id}
          place={place}
          value={text}
          lines={3}
          onCommit={(typed, gesture) =>
            change(
              { kind: 'example.set', party, item: arenaId, prompt: prompt.id, text: typed },
              gesture,
            )
          }
        />
      )}
      {!editing && isWritten(text) && <FoldedText text={text} />}
      {!editing && !isWritten(text) && (
        <p className="quiet example-nothing">{t('conversation.example.nothing')}</p>
      )}
    </section>
  );
}
