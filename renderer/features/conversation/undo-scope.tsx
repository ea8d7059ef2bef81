import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';
import { changedPlace } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { stepName, stepOfPlace, type Step } from '../../data/step.ts';
import { focusPlace, isPlaceComing } from '../../ui/focus-place.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { UndoContext } from './undo-context.ts';

interface UndoScopeProps {
  readonly id: string;
  /** Nothing is taken back then. */
  readonly isLocked: boolean;
  readonly steps: readonly Step[];
  readonly template: Template;
  readonly onStep: (name: string) => void;
  readonly children: ReactNode;
}

/** Undo and redo by button and key, also inside fields, where they replace the browser's own. */
export function UndoScope({ id, isLocked, steps, template, onStep, children }: UndoScopeProps) {
  const { t } = useTranslation();
  const edit = useEdit(id);
  const [said, setSaid] = useState('');
  const latest = useRef({ steps, template, onStep });
  useEffect(() => {
    latest.current = { steps, template, onStep };
  });
  const undo = useMemo(() => {
    const take = async (kind: 'undo' | 'redo') => {
      if (isLocked) return;
      const step = await edit[kind]();
      const place = step && changedPlace(step.before.conversation, step.after.conversation);
      if (place === null) return;
      setSaid(t(kind === 'undo' ? 'conversation.undone' : 'conversation.redone'));
      const target = stepOfPlace(place, latest.current.steps, latest.current.template);
      if (target !== null && !(await isPlaceComing(place.field)))
        latest.current.onStep(stepName(target));
      focusPlace(place.field);
    };
    return { undo: () => void take('undo'), redo: () => void take('redo') };
  }, [edit, t, isLocked]);
  useShortcut('Ctrl+Z', undo.undo);
  useShortcut('Ctrl+Y', undo.redo);
  useShortcut('Ctrl+Shift+Z', undo.redo);
  useEffect(() => {
    const onInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      (event.inputType === 'historyUndo' ? undo.undo : undo.redo)();
    };
    window.addEventListener('beforeinput', onInput);
    return () => window.removeEventListener('beforeinput', onInput);
  }, [undo]);
  return (
    <UndoContext value={undo}>
      {children}
      <p className="ds-sr-only" role="status">
        {said}
      </p>
    </UndoContext>
  );
}
