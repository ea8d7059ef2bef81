import type { RadarProps } from './radar-types.ts';

/** The radar. */
export function Radar({ label }: RadarProps) {
  return <figure aria-label={label} />;
}
