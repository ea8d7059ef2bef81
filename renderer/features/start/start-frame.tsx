import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgramMark } from '../../ui/program-mark.tsx';
import './start-frame.css';

interface StartFrameProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** What stands around the screens before the data is open: one sheet, one thing to do. */
export function StartFrame({ title, text, children }: StartFrameProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('shell.program')}`;
  }, [title, t]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="start">
      <div className="start-sheet stack">
        <p className="start-name">
          <ProgramMark />
          {t('shell.program')}
        </p>
        <h1 ref={heading} className="ds-heading" data-size="lg" tabIndex={-1}>
          {title}
        </h1>
        {text !== undefined && <p className="reading">{text}</p>}
        {children}
      </div>
    </main>
  );
}
