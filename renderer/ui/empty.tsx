import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  /** One sentence: what belongs here. */
  readonly children: ReactNode;
  /** The one thing to do. */
  readonly action?: ReactNode;
}

/** An empty place that says what belongs in it. */
export function Empty({ children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
