import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgramMark } from '../../ui/program-mark.tsx';
import './start-frame.css';

interface StartFrameProps {
  readonly title: string;
  readonly text?: string;
  /** Where the focus goes first: the title is read out, or the one field waits for typing. */
  readonly focus?: 'title' | 'field';
  readonly children: ReactNode;
}

/** What stands around the screens before the data is open: one sheet, one thing to do. */
export function StartFrame({ title, text, focus = 'title', children }: StartFrameProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('shell.program')}`;
  }, [title, t]);
  useLayoutEffect(() => {
    const wanted = focus === 'field' ? 'input' : 'h1';
    sheet.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [focus]);
  return (
    <main className="start">
      <div ref={sheet} className="start-sheet stack">
        <p className="start-name">
          <ProgramMark />
          {t('shell.program')}
        </p>
        <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
          {title}
        </h1>
        {text !== undefined && <p className="reading">{text}</p>}
        {children}
      </div>
    </main>
  );
}
