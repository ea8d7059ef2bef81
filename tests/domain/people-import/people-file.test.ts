import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE_CSV_LIMITS, readPeopleCsv } from '#domain/people-import/people-file.ts';
import { arbitraryName } from '#tests/helpers/arbitrary-text.ts';
import { decodeUtf, HEADINGS, read, readBytes } from '#tests/helpers/people-csv.ts';

const problem = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const answer = readBytes(bytes);
  return answer.ok ? null : answer.error;
};
describe('a list of people from a spreadsheet', () => {
  const text = 'Navn;Titel;Enhed\r\nSøren Ærø–Ås;Fællesleder;Børnehuset „Ø”\r\n';
  const person = { name: 'Søren Ærø–Ås', title: 'Fællesleder', unit: 'Børnehuset „Ø”', level: '' };
  const windows1252 = Uint8Array.from(
    { length: text.length },
    (_, at) => ({ '–': 0x96, '„': 0x84, '”': 0x94 })[text.charAt(at)] ?? text.charCodeAt(at),
  );

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', windows1252],
    ['Unicode text with tabs', Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['commas', new TextEncoder().encode(text.replaceAll(';', ','))],
    ['line feeds only', new TextEncoder().encode(text.replaceAll('\r\n', '\n'))],
    ['old Mac line ends', new TextEncoder().encode(text.replaceAll('\r\n', '\r'))],
    ['a line sep=;', new TextEncoder().encode(`sep=;\r\n${text}`)],
    ['letters in two parts', new TextEncoder().encode(text.normalize('NFC'))],
  ])('is read as %s', (_, bytes) => {
    const answer = readBytes(bytes);
    expect(answer.ok && answer.value.rows).toEqual([
      {
        row: 2,
        details: person,
        manager: '',
        unknownLevel: null,
        problem: null,
        managerRef: null,
        fate: { kind: 'new' },
      },
    ]);
  });

  it.each([
    ['Navn;Stilling;Fagligt ansvarsområde;Niveau;Leder'],
    ['Fornavn;Stilling;Afdeling;Ledelsesniveau;Chef;Efternavn'],
    ['Navn;Tittel;Avdeling;Ledernivå;Nærmeste leder'],
    ['Leder;Titel;Enhed;Lederniveau;Leders leder'],
    ['"Full name";"Job title";Department;"Leader level";Manager'],
    [' NAVN: ; titel ;enhed;leder-niveau x;manager;Lederniveau'],
  ])('has its columns recognised: %s', (headings) => {
    const fields = [...read(`${headings}\nx`).columns.keys()];
    const wanted = ['level', 'manager', 'name', 'title', 'unit'];
    const named = headings.startsWith('Fornavn') ? ['firstName', 'lastName'] : ['name'];
    expect(fields.toSorted()).toEqual([...named, ...wanted.filter((f) => f !== 'name')].toSorted());
  });

  it('may begin with a title and empty lines, and shows the numbers of the spreadsheet', () => {
    const { rows } = read(`Ledere 2027;;\n;;\n${HEADINGS}\nKirsten Amdal\n;;;;\nBo Dam\n;;;;\n`);
    expect(rows.map(({ row, details }) => [row, details.name])).toEqual([
      [4, 'Kirsten Amdal'],
      [6, 'Bo Dam'],
    ]);
  });

  it('keeps separators, quotes and line ends inside quotes', () => {
    const { rows } = read(`${HEADINGS}\n"Amdal; ""Kis""";"Leder\nog mere";Kirsten "Kis" Amdal\n`);
    expect(rows[0]?.details).toMatchObject({
      name: 'Amdal; "Kis"',
      title: 'Leder og mere',
      unit: 'Kirsten "Kis" Amdal',
    });
  });

  it('understands levels by their names, and says which it does not', () => {
    const levels = [{ id: 'teamleder', name: 'Teamleder' }];
    const names = ['Leder af ledere', 'leder-af-ledere', 'DIREKTION', 'teamleder', 'Konge', ''];
    const lines = names.map((name, at) => `P${at};;;${name}`);
    const bytes = new TextEncoder().encode([HEADINGS, ...lines].join('\n'));
    const answer = readPeopleCsv(bytes, { people: [], levels }, decodeUtf);
    const rows = answer.ok ? answer.value.rows : [];
    expect(rows.map(({ details }) => details.level)).toEqual([
      'leder-af-ledere',
      'leder-af-ledere',
      'direktion',
      'teamleder',
      '',
      '',
    ]);
    expect(rows.map(({ unknownLevel }) => unknownLevel)).toEqual([
      null,
      null,
      null,
      null,
      'Konge',
      null,
    ]);
  });

  it('gives back whatever was written in it', () => {
    const line = fc.record({ name: arbitraryName, title: arbitraryName, unit: arbitraryName });
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.uniqueArray(line, {
          selector: ({ name }) => name.normalize('NFC').toLowerCase(),
          minLength: 1,
        }),
        fc.constantFrom(';', ',', '\t'),
        (lines, separator) => {
          const rows = lines.map(({ name, title, unit }) =>
            [name, title, unit].map(quoted).join(separator),
          );
          const file = [['Navn', 'Titel', 'Enhed'].join(separator), ...rows].join('\r\n');
          expect(read(file).rows.map(({ details }) => details)).toEqual(
            lines.map((cells) => ({ ...cells, level: '' })),
          );
        },
      ),
    );
  });
});

describe('a file that is not read', () => {
  it.each([
    ['nothing', '', 'csv.no-headings'],
    ['no headings', 'Kirsten Amdal;Chef\nBo Dam;Leder', 'csv.no-headings'],
    ['a spreadsheet file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0), 'csv.no-text'],
    ['more than 20 MB', new Uint8Array(PEOPLE_CSV_LIMITS.bytes + 1), 'csv.too-large'],
    [
      'too many rows',
      `Navn\n${'Bo Dam\n'.repeat(PEOPLE_CSV_LIMITS.rows + 1)}`,
      'csv.too-many-rows',
    ],
  ])('%s', (_, file, code) => expect(problem(file)).toEqual({ code }));

  it('has a quote that never ends', () => {
    expect(problem('Navn;Titel\nBo;x\n"Ida;y\nCai;z\n')).toEqual({
      code: 'csv.open-quote',
      row: 3,
    });
  });

  it('holds half a million rows, and is refused at once', () => {
    const file = new TextEncoder().encode(
      `Navn;Leder\n${'Kirsten Amdal nr. 1;Torben L\n'.repeat(500_000)}`,
    );
    const started = performance.now();
    expect(problem(file)).toEqual({ code: 'csv.too-many-rows' });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is any bytes at all: read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const file = Buffer.concat([Buffer.from('Navn;Leder\n'), bytes]);
        const answer = readBytes(file);
        expect(answer.ok || answer.error.code.startsWith('csv.')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
