import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenDraft } from '#preload/contract.ts';
import type { SaveState as Saving } from '../../../data/change-queue.ts';
import { useDraftEditing, useDraftState } from '../../../data/draft.ts';
import { useTextHeld, useTextUnsent } from '../../../data/typing.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { SaveState } from '../../../ui/save-state.tsx';
import { useEditing } from './editing.ts';
import type { DraftUndo } from './use-draft-undo.ts';

interface EditorHeaderProps {
  readonly open: OpenDraft;
  readonly title: string;
  readonly undo: DraftUndo;
}

/** Which form, that it is a draft, that everything is stored, and the way back. */
export function EditorHeader({ open, title, undo }: EditorHeaderProps) {
  const { t } = useTranslation();
  const { next, canUndo, canRedo } = open;
  return (
    <header className="editor-header" data-size="md">
      <Link className="editor-back" to="/templates">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5 8 12l7 7" />
        </svg>
        {t('templates.title')}
      </Link>
      <div className="editor-who">
        <h1 className="ds-heading" data-size="xs" lang={open.template.language}>
          {title}
        </h1>
        <p className="quiet">
          {next === 1 ? t('templates.draftNew') : t('templates.draftOf', { version: next })}
        </p>
      </div>
      <div className="row">
        <Stored />
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={undo.undo}
        >
          {t('conversation.undo')}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          aria-keyshortcuts="Control+Y Control+Shift+Z"
          disabled={!canRedo}
          onClick={undo.redo}
        >
          {t('conversation.redo')}
        </button>
        <Link
          className="ds-button"
          data-variant="primary"
          data-size="sm"
          to="/templates/$id/{-$part}"
          params={{ id: open.template.id, part: 'publish' }}
        >
          {t('templates.parts.publish')}
        </Link>
      </div>
      <p className="ds-sr-only" role="status">
        {undo.said}
      </p>
      <Refused />
    </header>
  );
}

/** Whether all is stored; what is typed and not sent yet counts as not stored. */
function Stored() {
  const { id } = useEditing();
  const { retryNow } = useDraftEditing(id);
  const { save } = useDraftState(id);
  const isHeld = useTextHeld();
  const isUnsent = useTextUnsent();
  const typed: Saving = isUnsent && save.kind === 'stored' ? { kind: 'storing' } : save;
  const state: Saving = isHeld ? { kind: 'waiting', code: 'text.too-long' } : typed;
  return (
    <div className="editor-saving" data-save={state.kind}>
      <SaveState state={state} onRetry={retryNow} />
    </div>
  );
}

/** An edit that was refused for good: the screen shows what is stored. */
function Refused() {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const { id } = useEditing();
  const { refused } = useDraftState(id);
  const { forgetRefusal } = useDraftEditing(id);
  if (refused === null) return null;
  return (
    <div className="ds-alert editor-refused" data-color="danger" role="alert">
      {sentence(refused)}
      <button className="link-button" type="button" onClick={forgetRefusal}>
        {t('templates.editor.read')}
      </button>
    </div>
  );
}
