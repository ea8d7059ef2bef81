import { describe, expect, it } from 'vitest';
import { flowOf } from '#domain/word-import/flow.ts';
import { recognise } from '#domain/word-import/recognise.ts';
import { contentsOf } from '#domain/word-import/contents.ts';
import { whoseIs } from '#domain/word-import/people-match.ts';
import { readWord } from '#main/documents/read/read-word.ts';
import { pack, table, wordParts, workbook } from '#tests/fixtures/word/builder.ts';
import {
  bodyOf,
  charts,
  EXAMPLES,
  examplesHead,
  oldLuls,
  RADAR,
} from '#tests/fixtures/word/old-luls.ts';
import { oldStatements } from '#tests/fixtures/word/old-statements.ts';
import { linesOf, oldFormSays } from '#tests/helpers/round-trip.ts';
import { lulsTemplate, samplePeople } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';
import { shippedTemplates } from '#tests/helpers/packs.ts';

const forms = shippedTemplates();
const luls = lulsTemplate();
const statements = forms.find(({ id }) => id === 'udviklingssamtale') ?? luls;

const sourceOn = (template: typeof luls) => ({
  conversation: emptyConversation(template),
  template,
  ...samplePeople(),
  revision: 0,
});

/** The problems of a file's lines: where, what it says, and what is wrong with that. */
async function problemsOf(bytes: Uint8Array, template = luls): Promise<string[]> {
  const lines = await linesOf(bytes, sourceOn(template));
  return lines.flatMap(({ spot, problems, fate }) =>
    problems.map(({ code, shown }) =>
      `${spot.name}: ${code} ${shown} (${fate})`.replace('  ', ' '),
    ),
  );
}

describe('the old form of source 003', () => {
  const written = {
    nytaenkning: ['7', 'En idedag'],
    budgetter: ['10', ''],
    netvaerksarbejde: ['ikke relevant', 'Vi har ingen'],
    integritet: ['8/10', 'Jeg holder ord'],
  } as const;
  const ids = new Set(statements.arenas.flatMap((arena) => arena.statements.map(({ id }) => id)));
  const some = [...ids].slice(0, 3);
  const [first = '', second = '', third = ''] = some;
  const texts = {
    [first]: [written.nytaenkning[0], written.nytaenkning[1]],
    [second]: [written.integritet[0], written.integritet[1]],
    [third]: [written.netvaerksarbejde[0], written.netvaerksarbejde[1]],
  } as const;

  it('is read with its note, its agreements and what stands under labels', async () => {
    expect(await oldFormSays(oldStatements(statements, texts), statements)).toEqual([
      `rating/leader/${first}: 7`,
      `example/leader/${first}/praksis: En idedag`,
      `rating/leader/${second}: 8`,
      `example/leader/${second}/praksis: Jeg holder ord`,
      `rating/leader/${third}: ikke relevant`,
      `example/leader/${third}/praksis: Vi har ingen`,
      'finding/styrker/key/*: Rolig i modvind',
      'finding/styrker/other/*: Kender alle ved navn',
      'finding/udviklingsomraader/key/*: Siger til i tide',
      'finding/udviklingsomraader/key/*: Vælger fra',
      'agreement/*/text: Kursus i økonomi',
      'agreement/*/_by: Bodil Vestergren',
      'agreement/*/_due: 1. oktober 2023',
      'agreement/*/text: Sparring',
      'agreement/*/_by: Asger Lindelund',
      'answer/joint/andet: Vi ses igen i august.',
      'pay: Uændret.',
    ]);
  });

  it('has each of its statements found, whichever page it stands on', async () => {
    const all = Object.fromEntries(
      [...ids].map((id, at) => [id, [String((at % 10) + 1), ''] as const]),
    );
    const said = await oldFormSays(oldStatements(statements, all), statements);
    expect(said.filter((line) => line.startsWith('rating/'))).toHaveLength(28);
  });

  it('tells of a day that is none, and of scores that are none, and takes the rest', async () => {
    const odd = { [first]: ['11', ''], [second]: ['7,5', ''], [third]: ['12.3.2023', ''] } as const;
    const lines = await problemsOf(oldStatements(statements, odd), statements);
    expect(lines.map((line) => line.replace(/^[^:]*: /, ''))).toEqual([
      'score.off-scale 11 (unusable)',
      'score.between 7,5 (unusable)',
      'score.date 12.3.2023 (unusable)',
      'date.unreadable til efteråret (new)',
    ]);
  });
});

describe('which form it is', () => {
  it('is known by the words of the form', async () => {
    const known = async (bytes: Uint8Array) => recognise(flowOf(await readWord(bytes)), forms)?.id;
    expect(await known(oldLuls())).toBe('luls');
    expect(await known(oldStatements(statements, {}))).toBe('udviklingssamtale');
    const letter = pack(
      wordParts('<w:p><w:r><w:t>Kære Bo. Strategisk ledelse er vigtig.</w:t></w:r></w:p>'),
    );
    expect(await known(letter)).toBeUndefined();
  });

  it('says whose it is and of which year', async () => {
    const people = Object.values(samplePeople()).map((person, at) => ({
      ...person,
      name: ['Bodil Vestergren', 'Asger Lindelund'][at] ?? '',
    }));
    const contents = contentsOf(await readWord(oldLuls()), luls, [], 'leader');
    expect(whoseIs(contents, 'skema.docx', people)).toEqual({
      leaderId: people[1]?.id,
      managerId: people[0]?.id,
      year: 2024,
    });
    expect(whoseIs({ about: {} }, 'LULS_2023_asger_lindelund.docx', people)).toMatchObject({
      leaderId: people[1]?.id,
      year: 2023,
    });
  });
});

describe('odd values in the old form of source 001', () => {
  const valued = (values: readonly (string | number)[]) => ({
    ...RADAR,
    series: RADAR.series.map((line, at) => (at === 0 ? { ...line, values } : line)),
  });

  it('are told one by one', async () => {
    const radar = valued([11, '7,5', 45_000, 'høj', 4]);
    expect(await problemsOf(oldLuls({}, charts(radar)))).toEqual([
      'Tværgående ledelse: score.off-scale 11 (unusable)',
      'Faglig ledelse: score.between 7,5 (unusable)',
      'Administrativ ledelse: score.date 45000 (unusable)',
      'Strategisk ledelse: score.no-number høj (unusable)',
    ]);
  });

  it('a chart of eleven spokes: the five that the form has are taken', async () => {
    const extra = Array.from({ length: 6 }, (_, at) => `Ekstra område ${at + 1}`);
    const radar = {
      categories: [...RADAR.categories, ...extra],
      series: RADAR.series.map(({ name, values }) => ({
        name,
        values: [...values, 1, 2, 3, 4, 5, 6],
      })),
    };
    const bytes = oldLuls({}, charts(radar));
    expect((await problemsOf(bytes)).filter((line) => line.includes('place.unknown'))).toHaveLength(
      12,
    );
    const said = await oldFormSays(bytes, luls);
    expect(said.filter((line) => line.startsWith('rating/'))).toHaveLength(10);
  });

  it('a sheet that says something else than is drawn is told; what is drawn counts', async () => {
    const sheet = valued([9, 8, 5, 7, 4]);
    const bytes = oldLuls({}, charts(RADAR, {}, workbook(sheet)));
    expect(await problemsOf(bytes)).toEqual(['Tværgående ledelse: score.sheet 9 (new)']);
    expect(await oldFormSays(bytes, luls)).toContain('rating/leader/tvaergaaende: 6');
  });

  it('an untouched radar is no score', async () => {
    const zeros = {
      ...RADAR,
      series: RADAR.series.map((line) => ({ ...line, values: [0, 0, 0, 0, 0] })),
    };
    const said = await oldFormSays(oldLuls({}, charts(zeros)), luls);
    expect(said.filter((line) => line.startsWith('rating/'))).toEqual([]);
  });

  it('a row that the form does not have is told', async () => {
    const examples = table([examplesHead, ...EXAMPLES, ['Digital ledelse', 'Nyt system', '']]);
    expect(await problemsOf(oldLuls({ examples }))).toEqual([
      'Digital ledelse: place.unknown (unusable)',
    ]);
  });

  it('the forms of two people in one file are noticed', async () => {
    const other = bodyOf()
      .replaceAll('Asger Lindelund', 'Ida Nordmark')
      .replaceAll('Budgettet holdt.', 'Noget andet.');
    const both = pack(wordParts(bodyOf() + other, charts()));
    expect(contentsOf(await readWord(both), luls, [], 'leader').twice).toBe(true);
    expect(contentsOf(await readWord(oldLuls()), luls, [], 'leader').twice).toBe(false);
  });
});
