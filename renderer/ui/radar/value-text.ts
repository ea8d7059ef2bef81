import type { TFunction } from 'i18next';
import type { Scale } from '#domain/template.ts';

/** A value of the scale in words: 7 of 10, or, where it reaches below zero, between which ends it lies. */
export function valueText(
  t: TFunction,
  number: (value: number) => string,
  value: number,
  { min, max }: Scale,
): string {
  const words = { value: number(value), max: number(max) };
  return min < 0
    ? t('ui.radar.valueBetween', { ...words, min: number(min) })
    : t('ui.radar.value', words);
}
