import { describe, expect, it } from 'vitest';
import { isDisposal, isFacet, isKle } from '#domain/filing/kle.ts';
import { FILING_PLACES, mayFile, profileAt } from '#domain/filing/places.ts';
import { filingSettingsSchema, NO_FILING_SETTINGS, systemName } from '#domain/filing/settings.ts';

describe('the settings of filing', () => {
  it('that hold at first fit their own schema', () => {
    expect(filingSettingsSchema.parse(NO_FILING_SETTINGS)).toEqual(NO_FILING_SETTINGS);
  });

  it.for([
    { kle: '81.3' },
    { kle: '81.03.00.00' },
    { facet: 'G1' },
    { disposal: 'X' },
    { namePattern: '' },
    { namePattern: '{cpr}' },
    { folderPattern: '{sag}/{version}' },
    { formats: [] },
    { root: 'a\u0000b' },
    { unknown: true },
  ])('are refused with %o', (wrong) => {
    expect(filingSettingsSchema.safeParse({ ...NO_FILING_SETTINGS, ...wrong }).success).toBe(false);
  });

  it('take codes in any case', () => {
    const read = filingSettingsSchema.parse({
      ...NO_FILING_SETTINGS,
      facet: ' g01 ',
      disposal: 'k5',
    });
    expect(read).toMatchObject({ facet: 'G01', disposal: 'K5' });
  });

  it('name the case system', () => {
    expect(systemName(NO_FILING_SETTINGS)).toBe('SBSYS');
    expect(systemName({ ...NO_FILING_SETTINGS, system: 'other', systemName: 'F2' })).toBe('F2');
  });
});

describe('codes', () => {
  it.for(['', '81', '81.03', '81.03.00'])('KLE number %j', (text) => {
    expect(isKle(text)).toBe(true);
  });
  it.for(['', 'G01', 'P21', 'Ø00'])('facet %j', (text) => {
    expect(isFacet(text)).toBe(true);
  });
  it.for(['', 'B', 'K', 'K5', 'K30'])('disposal %j', (text) => {
    expect(isDisposal(text)).toBe(true);
  });
  it.for(['K0', 'B5', 'K100'])('no disposal %j', (text) => {
    expect(isDisposal(text)).toBe(false);
  });
});

describe('who files where', () => {
  it('is the manager, alone or with the leader beside', () => {
    expect((['leader', 'manager', 'joint'] as const).map(mayFile)).toEqual([false, true, true]);
  });

  it('each place has its document', () => {
    expect(FILING_PLACES.map(profileAt)).toEqual(['personal', 'manager', 'leader', 'manager']);
  });
});
