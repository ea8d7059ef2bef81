import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSchema, isIsoDate, isoDate, readDate } from '#domain/date.ts';

describe('a day', () => {
  it('is the same whatever way it is written', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date(Date.UTC(1900, 0)),
          max: new Date(Date.UTC(2199, 11, 31)),
          noInvalidDate: true,
        }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = [
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
          ];
          expect(isoDate(year, month, day)).toBe(iso);
          for (const text of [
            iso,
            ` ${day}.${month}.${year} `,
            `${day}. ${month}. ${year}`,
            `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`,
            `${day}/${month} ${year}`,
            `${day}/${month}/${year}`,
          ])
            expect(readDate(text)).toBe(iso);
        },
      ),
    );
  });

  it.each([
    '31.2.2027',
    '29.2.2027',
    '29.2.2100',
    '31.4.2027',
    '0.1.2027',
    '1.13.2027',
    '1.0.2027',
  ])('does not exist: %s', (text) => expect(readDate(text)).toBeNull());

  it.each([
    ['29.2.2028', '2028-02-29'],
    ['29.2.2000', '2000-02-29'],
    ['12.3.2027', '2027-03-12'],
  ])('exists: %s', (text, iso) => expect(readDate(text)).toBe(iso));

  it.each([
    '',
    '12.3.27',
    '12.3',
    '2027-3-12',
    '2027-02-31',
    '12,3,2027',
    '1899-12-31',
    '12.3.2027x',
    '1.5.12.2027',
  ])('is not read from "%s"', (text) => expect(readDate(text)).toBeNull());

  it('is stored only as yyyy-mm-dd', () => {
    expect(isIsoDate('2027-03-12')).toBe(true);
    expect(isIsoDate('12.3.2027')).toBe(false);
    expect(dateSchema.safeParse('2027-02-29').success).toBe(false);
    expect(dateSchema.safeParse('2027-03-12T00:00:00Z').success).toBe(false);
    expect(isoDate(2027.5, 1, 1)).toBeNull();
  });
});
