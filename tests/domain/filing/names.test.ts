import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_WORDS, FIELDS, FOLDER_FIELDS, initialsOf } from '#domain/filing/fields.ts';
import { LONGEST_NAME } from '#domain/filing/file-name.ts';
import { fileNameOf, foldersOf, roomIn } from '#domain/filing/names.ts';
import { isProblem, localPattern, readPattern } from '#domain/filing/pattern.ts';
import { LANGUAGES } from '#domain/language.ts';

const values = {
  date: '2027-03-12',
  year: '2027',
  name: 'Asger Lindelund',
  initials: 'AL',
  unit: 'Dagtilbud og Skole',
  case: '81.03-K08-4-27',
  document: 'Spind og udviklingsplan',
  version: 2,
};

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const anyValues = fc.record({
  date: fc.constant('2027-03-12'),
  year: fc.constant('2027'),
  name: anyText,
  initials: fc.constant('AL'),
  unit: anyText,
  case: fc.oneof(anyText, fc.constantFrom('../../Windows', '..\\..', 'CON', '\\\\server\\share')),
  document: anyText,
  version: fc.integer({ min: 1, max: 999 }),
});

describe('a pattern', () => {
  it('may have its fields in any language', () => {
    for (const language of LANGUAGES)
      for (const field of FIELDS)
        expect(readPattern(`a {${FIELD_WORDS[language][field]}}`, FIELDS)).toEqual([
          'a ',
          { field },
        ]);
  });

  it.for([
    ['', 'empty'],
    ['   ', 'empty'],
    ['{dato', 'brace'],
    ['dato}', 'brace'],
    ['{}', 'field'],
    ['{cpr}', 'field'],
  ] as const)('%j is refused: %s', ([text, problem]) => {
    const read = readPattern(text, FIELDS);
    expect(isProblem(read) && read.problem).toBe(problem);
  });

  it('of a folder has no field that differs from document to document', () => {
    expect(readPattern('{version}', FOLDER_FIELDS)).toEqual({ problem: 'place', word: 'version' });
  });

  it('is shown in the words of a language, and read back as the same', () => {
    const shown = localPattern('{date} {initials} {case} v{version}', 'nb', FIELDS);
    expect(shown).toBe('{dato} {initialer} {sak} v{versjon}');
    expect(localPattern(shown, 'en', FIELDS)).toBe('{date} {initials} {case} v{version}');
    expect(localPattern('{dato', 'en', FIELDS)).toBe('{dato');
  });
});

describe('the name of a file', () => {
  it('is what the pattern says', () => {
    expect(fileNameOf('{dato} {initialer} {dokument} v{version}', values, '.docx')).toBe(
      '2027-03-12 AL Spind og udviklingsplan v2.docx',
    );
  });

  it('keeps date, version and ending, however long the rest is', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 60, max: 300 }), (one, longest) => {
        const name = fileNameOf('{dato} {navn} {dokument} {sag} v{version}', one, '.docx', longest);
        expect(name.startsWith('2027-03-12')).toBe(true);
        expect(name.endsWith(`v${one.version}.docx`)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(Math.min(longest, LONGEST_NAME));
      }),
    );
  });

  it('has a name of 40 letters whole', () => {
    const name = 'Anne-Kathrine Margrethe Østergaard-Lindhø';
    expect(name).toHaveLength(41);
    expect(fileNameOf('{dato} {navn} {dokument}', { ...values, name }, '.pdf')).toContain(name);
  });
});

describe('the folders', () => {
  it('are what the pattern says, in any way of writing it', () => {
    expect(foldersOf('{år}/{sag} {navn}', values)).toEqual([
      '2027',
      '81.03-K08-4-27 Asger Lindelund',
    ]);
    expect(foldersOf('\\{år}\\\\{enhed}\\', values)).toEqual(['2027', 'Dagtilbud og Skole']);
    expect(foldersOf('', values)).toEqual([]);
  });

  it('never lead upwards or away', () => {
    fc.assert(
      fc.property(anyValues, (one) => {
        for (const folder of foldersOf('{sag}/{navn}/../{enhed}', one)) {
          expect(folder).not.toMatch(/[/\\:]/);
          expect(folder).not.toMatch(/^\.*$/);
        }
      }),
    );
  });

  it('leave room for a name, or none', () => {
    expect(roomIn('C:\\Sager')).toBe(150);
    expect(roomIn(`C:\\${'x'.repeat(150)}`)).toBe(105);
    expect(roomIn(`C:\\${'x'.repeat(230)}`)).toBeNull();
  });
});

describe('initials', () => {
  it.for([
    ['Asger Lindelund', 'AL'],
    ['Amir Holst-Vang', 'AHV'],
    ['åse østergård', 'ÅØ'],
    ['Maria del Carmen de la Cruz', 'MDCC'],
    ['', ''],
  ] as const)('of %s are %s', ([name, initials]) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
