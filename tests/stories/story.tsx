import type { ReactNode } from 'react';

interface StoryProps {
  /** Its place in the hash. */
  readonly name: string;
  readonly wanted: string;
  readonly height?: number;
  readonly children: ReactNode;
}

/** One state of one component. */
export function Story({ name, wanted, height, children }: StoryProps) {
  if (wanted !== '' && wanted !== name) return null;
  return (
    <section aria-label={name} style={{ padding: '1.5rem', maxWidth: '80rem' }}>
      <h2 className="quiet">{name}</h2>
      <div style={height === undefined ? {} : { height }}>{children}</div>
    </section>
  );
}
