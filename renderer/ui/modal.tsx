import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A question in front of the screen, which Esc takes away. The focus goes to the field or button
 * marked `data-first`, and back to where it was when it closes.
 */
export function Modal({ title, onClose, children }: ModalProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first], [data-first] input')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="stack">
        <h2 id={heading} className="ds-heading" data-size="xs">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
