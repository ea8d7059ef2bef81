import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { LockForm } from './lock-form.tsx';
import { ReopenForm } from './reopen-form.tsx';

/** Locks the conversation when both agree, or opens it again for a reason. */
export function LockPart({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { locked } = open.conversation;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(locked);
  // The button that was pressed is gone, so the heading that says what came of it takes the focus.
  useLayoutEffect(() => {
    if (before.current !== locked) heading.current?.focus({ preventScroll: true });
    before.current = locked;
  }, [locked]);
  return (
    <section className="finish-part" aria-labelledby="finish-lock">
      <h3 ref={heading} id="finish-lock" className="ds-heading" data-size="2xs" tabIndex={-1}>
        {t(locked ? 'finish.lock.locked' : 'finish.lock.title')}
      </h3>
      {locked ? <ReopenForm open={open} /> : <LockForm open={open} />}
    </section>
  );
}
