import type { ReactNode } from 'react';

interface StoryProps {
  /** Its place in the hash. */
  readonly name: string;
  readonly wanted: string;
  readonly children: ReactNode;
}

/** One state of one component. */
export function Story({ name, wanted, children }: StoryProps) {
  if (wanted !== '' && wanted !== name) return null;
  return (
    <section className="story" aria-label={name}>
      <h2 className="quiet">{name}</h2>
      {children}
    </section>
  );
}
