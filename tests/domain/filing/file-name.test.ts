import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, freeName, LONGEST_NAME, safeName } from '#domain/filing/file-name.ts';

/** Every reason why Windows would not take a name, looked for in another way than it is avoided. */
function problemsOf(name: string): string[] {
  const stem = (name.split('.')[0] ?? '').trimEnd().toUpperCase();
  const devices = ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', 'CLOCK$'];
  for (const port of ['COM', 'LPT']) for (const sign of '0123456789¹²³') devices.push(port + sign);
  return [
    ...Array.from('<>:"/\\|?*').filter((sign) => name.includes(sign)),
    ...(Array.from(name).some((sign) => (sign.codePointAt(0) ?? 0) < 32) ? ['control'] : []),
    ...(/[. ]$/.test(name) ? ['end'] : []),
    ...(/^[. ]/.test(name) ? ['start'] : []),
    ...(devices.includes(stem) ? ['device'] : []),
    ...(name.length > LONGEST_NAME ? ['length'] : []),
    ...(new TextEncoder().encode(name).length > 255 ? ['bytes'] : []),
    ...(name === name.normalize('NFC') ? [] : ['form']),
    ...(name.isWellFormed() ? [] : ['surrogate']),
    ...(name === '' ? ['empty'] : []),
  ];
}

const NASTY =
  '/ | : | ? | CON | nul. | COM1 | LPT² | .. | . . | \u0000 | \u202e | \n | e\u0301 | 👩‍👩‍👧 | \ud800 | Åse | <b> | \\\\srv\\c$ | ~ | %TEMP% | \u2028'.split(
    ' | ',
  );

/** Text with much of what makes names bad. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...NASTY),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a safe name', () => {
  it('is one that Windows takes, with its ending, for any text', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.constantFrom('', '.docx', '.pdf', '.json', '.metadata.json'),
        fc.integer({ min: 40, max: 300 }),
        (text, ending, longest) => {
          const name = safeName(text, ending, longest);
          expect(problemsOf(name)).toEqual([]);
          expect(name.endsWith(ending)).toBe(true);
          expect(name.length).toBeLessThanOrEqual(longest);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of a safe name is that name', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const name = safeName(text);
        expect(safeName(name)).toBe(name);
      }),
    );
  });

  it.for([
    ['/ : ? CON', '- - - CON'],
    ['CON', '_CON'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['COM1', '_COM1'],
    ['COM10', 'COM10'],
    ['Console', 'Console'],
    ['Spind...', 'Spind'],
    ['..', '_'],
    ['', '_'],
    ['a\tb\nc', 'a b c'],
    ['A\u030Ase Ø', 'Åse Ø'],
    ['81.03/12', '81.03-12'],
    ['doc\u202Efdp', 'docfdp'],
  ] as const)('of %j is %j', ([text, name]) => {
    expect(safeName(text)).toBe(name);
  });

  it('of 300 letters is 150 long with its ending', () => {
    expect(safeName('a'.repeat(300), '.docx')).toBe(`${'a'.repeat(145)}.docx`);
  });

  it('of 300 letters of three bytes each fits in 255 bytes', () => {
    const name = safeName('漢'.repeat(300), '.docx');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^漢{70,}\.docx$/);
  });
});

describe('a free name', () => {
  it('is the name itself where nothing has it', () => {
    expect(freeName('Spind.docx', '.docx', new Set())).toBe('Spind.docx');
  });

  it('is numbered where another differs by case or composition only', () => {
    const taken = new Set([foldName('SPIND A\u030A.DOCX'), foldName('Spind å (2).docx')]);
    expect(freeName('Spind Å.docx', '.docx', taken)).toBe('Spind Å (3).docx');
  });

  it('is never taken, and still a name that Windows takes', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 30 }), (text, times) => {
        const taken = new Set<string>();
        for (let round = 0; round < times; round += 1) {
          const name = freeName(safeName(text, '.docx'), '.docx', taken);
          expect(taken.has(foldName(name))).toBe(false);
          expect(problemsOf(name)).toEqual([]);
          taken.add(foldName(name));
        }
      }),
      { numRuns: 100 },
    );
  });
});
