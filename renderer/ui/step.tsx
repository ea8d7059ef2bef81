import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './step.css';

interface StepProps {
  readonly title: string;
  /** The language of the title, where the form's own words are shown. */
  readonly lang?: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a conversation. Its heading takes the focus when the part comes on screen. */
export function Step({ title, lang, intro, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // With what is drawn, not after it: by then somebody may be in a field of this part already.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="step stack">
      <div className="step-head">
        <h2 ref={heading} className="ds-heading" data-size="sm" tabIndex={-1} lang={lang}>
          {title}
        </h2>
        {intro !== undefined && <div className="reading quiet">{intro}</div>}
      </div>
      {children}
    </section>
  );
}
