import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import { focusPlace } from './focus-place.ts';
import { FoldedText } from './folded-text.tsx';
import { TextAnswer } from './text-answer.tsx';
import './both-sides.css';
import './link-button.css';

interface SideTextProps {
  readonly conversationId: string;
  readonly party: Party;
  /** Who wrote it. */
  readonly name: string;
  /** What it is an answer to, in a word or two; it stands above the text. */
  readonly heading: string;
  /** The whole of it, for those who point at the heading. */
  readonly title?: string;
  /** What all of it is about, read aloud where several stand on the page. */
  readonly about?: string;
  /** The language of the heading. */
  readonly lang?: string;
  readonly place: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly onCommit: (text: string, gesture: string) => void;
}

/** What one side wrote, to read together, and to correct where the talk shows something else. */
export function SideText(props: SideTextProps) {
  const { conversationId, party, name, heading, title, about, lang } = props;
  const { place, text, readOnly } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const said = [heading, about].filter((words) => words !== undefined && words !== name);
  const names = { name, prompt: said.join(': ') };
  const toggle = (next: boolean) => {
    setEditing(next);
    focusPlace(place);
  };
  return (
    <section className="side-text" data-party={party}>
      <div className="side-text-head">
        <h4 className="ds-label" lang={lang} title={title}>
          {heading}
        </h4>
        {!readOnly && (
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
          conversationId={conversationId}
          place={place}
          value={text}
          lines={3}
          onCommit={props.onCommit}
        />
      )}
      {!editing && isWritten(text) && <FoldedText text={text} />}
      {!editing && !isWritten(text) && <p className="quiet">{t('conversation.example.nothing')}</p>}
    </section>
  );
}
