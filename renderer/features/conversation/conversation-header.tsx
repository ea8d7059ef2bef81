import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { useEdit } from '../../data/conversation.ts';
import { SaveState } from '../../ui/save-state.tsx';
import { TalkClock } from './talk-clock.tsx';
import { useUndo } from './undo-context.ts';
import { useSaveState } from './use-save-state.ts';

interface ConversationHeaderProps {
  readonly open: OpenConversation;
  readonly title: string;
  readonly onGetUp: () => void;
}

/** Which conversation, which phase, who sits here, and that everything is stored. */
export function ConversationHeader({ open, title, onGetUp }: ConversationHeaderProps) {
  const { t } = useTranslation();
  const { conversation, template, side } = open;
  const { imported, locked, phase } = conversation;
  const facts = [
    template.name,
    ...(imported ? [t('conversation.imported')] : []),
    ...(locked ? [] : [t(`conversation.phase.${phase}`)]),
    seatText(t, open),
  ];
  return (
    <header className="conversation-header" data-size="md">
      <Link className="conversation-back" to="/">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5 8 12l7 7" />
        </svg>
        {t('shell.overview')}
      </Link>
      <div className="conversation-who">
        <h1 className="ds-heading" data-size="xs">
          {title}
        </h1>
        <p className="quiet">
          {locked && <LockMark />}
          {facts.join(' · ')}{' '}
          <button className="link-button" type="button" onClick={onGetUp}>
            {t('conversation.changeSeat')}
          </button>
        </p>
      </div>
      <div className="conversation-tools row">
        {side === 'joint' && !locked && <TalkClock open={open} />}
        <Saving id={conversation.id} />
        {!locked && <UndoButtons open={open} />}
      </div>
    </header>
  );
}

/** On every part of a locked conversation. */
function LockMark() {
  const { t } = useTranslation();
  return (
    <strong className="lock-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
      </svg>
      {t('talk.locked')}
    </strong>
  );
}

function seatText(t: TFunction, { side, leader, manager }: OpenConversation) {
  if (side === 'joint') return t('conversation.sits.joint');
  return t(`conversation.sits.${side}`, { name: (side === 'leader' ? leader : manager).name });
}

/** Whether all is stored, in a word; the reason why not stands at the foot of the window. */
function Saving({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { retryNow } = useEdit(id);
  const state = useSaveState(id);
  return (
    <div className="conversation-saving" data-save={state.kind}>
      {state.kind === 'waiting' ? (
        <span className="conversation-unsaved">{t('conversation.unsaved')}</span>
      ) : (
        <SaveState state={state} onRetry={retryNow} />
      )}
    </div>
  );
}

function UndoButtons({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { undo, redo } = useUndo();
  return (
    <>
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="button"
        aria-keyshortcuts="Control+Z"
        disabled={!open.canUndo}
        onClick={undo}
      >
        {t('conversation.undo')}
      </button>
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="button"
        aria-keyshortcuts="Control+Y Control+Shift+Z"
        disabled={!open.canRedo}
        onClick={redo}
      >
        {t('conversation.redo')}
      </button>
    </>
  );
}
