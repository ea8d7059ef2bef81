import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPath } from '#domain/draft/edit-draft.ts';
import { useDraftEditing } from '../../../data/draft.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { changedPath } from './changed-path.ts';

/** Undo and redo of a draft, by button and key. */
export interface DraftUndo {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was done last, to be read aloud. */
  readonly said: string;
}

/** Undo and redo by key as well, also inside fields, where they replace the browser's own. */
export function useDraftUndo(id: string, onChanged: (path: FormPath) => void): DraftUndo {
  const { t } = useTranslation();
  const editing = useDraftEditing(id);
  const [said, setSaid] = useState('');
  const latest = useRef(onChanged);
  useEffect(() => {
    latest.current = onChanged;
  });
  const steps = useMemo(() => {
    const take = async (kind: 'undo' | 'redo') => {
      const step = await editing[kind]();
      const path = step && changedPath(step.before, step.after);
      if (path === null) return;
      setSaid(t(kind === 'undo' ? 'conversation.undone' : 'conversation.redone'));
      latest.current(path);
    };
    return { undo: () => void take('undo'), redo: () => void take('redo') };
  }, [editing, t]);
  useShortcut('Ctrl+Z', steps.undo);
  useShortcut('Ctrl+Y', steps.redo);
  useShortcut('Ctrl+Shift+Z', steps.redo);
  useEffect(() => {
    const onInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      (event.inputType === 'historyUndo' ? steps.undo : steps.redo)();
    };
    window.addEventListener('beforeinput', onInput);
    return () => window.removeEventListener('beforeinput', onInput);
  }, [steps]);
  return { ...steps, said };
}
