import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './page.css';

interface PageProps {
  /** What this screen is; also the window's title. */
  readonly title: string;
  /** Above the title, smaller: which conversation, which phase. */
  readonly above?: ReactNode;
  /** At the right of the title: the state of saving, undo and redo. */
  readonly aside?: ReactNode;
  /** `reading` keeps to lines that two can read; `wide` takes the whole column. */
  readonly width?: 'reading' | 'wide';
  /** `lg` where two people read together. */
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
}

/** One screen: the header that says what it is, and the main column. */
export function Page({ title, above, aside, width = 'reading', size = 'md', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('shell.program')}`;
  }, [title, t]);
  // With what is drawn, not after it: by then somebody may be in a field of this screen already.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main id="main" className="page" data-width={width} data-size={size} tabIndex={-1}>
      <header className="page-header">
        <div className="page-title">
          {above !== undefined && <div className="page-above">{above}</div>}
          <h1 ref={heading} className="ds-heading" data-size="lg" tabIndex={-1}>
            {title}
          </h1>
        </div>
        {aside !== undefined && <div className="page-aside row">{aside}</div>}
      </header>
      <div className="page-body stack">{children}</div>
    </main>
  );
}
