import { useEffect, useRef } from 'react';

/** Keys that letters are typed with, so that they are no shortcut inside a field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function matches(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const control = event.ctrlKey || event.metaKey;
  // A sign such as ? needs Shift on some keyboards and not on others.
  const shift = key.length > 1 || /[a-z]/i.test(key) ? event.shiftKey === wants('Shift') : true;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    control === wants('Ctrl') &&
    event.altKey === wants('Alt') &&
    shift
  );
}

/**
 * Runs `action` when that key is pressed anywhere in the window, and keeps the browser from its
 * own answer. Single letters and signs are left alone where somebody types.
 * @param shortcut such as `Ctrl+Z`, `Ctrl+Shift+Z`, `F1`, `?`
 */
export function useShortcut(shortcut: string, action: () => void): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matches(event, shortcut)) return;
      if (shortcut.length === 1 && isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shortcut]);
}
