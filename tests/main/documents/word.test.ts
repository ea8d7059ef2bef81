import { describe, expect, it, vi } from 'vitest';
import type { DocumentSource } from '#main/documents/source.ts';
import { sampleSource, wordOf } from '#tests/helpers/document.ts';
import {
  partsLike,
  partsOf,
  partText,
  partXml,
  problemsOf,
  readBody,
  readChart,
  readFields,
  type BodyPart,
} from '#tests/helpers/word.ts';
import { all, attribute, textOf } from '#tests/helpers/xml.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

const bytes = await wordOf(sampleSource());
const parts = partsOf(bytes);

function tableWith(heading: string): Extract<BodyPart, { rows: unknown }> {
  const found = readBody(bytes).find((part) => 'rows' in part && part.rows[0]?.includes(heading));
  if (found === undefined || !('rows' in found)) throw new Error(`no table with ${heading}`);
  return found;
}

describe('the sample conversation as a Word file', () => {
  it('passes the validator, its workbook too, and the checks that the validator lacks', async () => {
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it('has the same numbers in the chart, in its workbook and in the source', () => {
    const { cache, workbook } = readChart(bytes);
    expect(cache).toEqual({
      categories: [
        'Tværgående ledelse',
        'Faglig ledelse',
        'Administrativ ledelse',
        'Strategisk ledelse',
        'Ledelsesrum i en politisk org.',
      ],
      series: [
        { name: 'Min vurdering', values: [7, 8, 5, 6, 6] },
        { name: 'Leders leders vurdering', values: [6, 8, 6, 5, 5] },
        { name: 'Ønskede niveau', values: [8, 6, 7, 8, 9] },
      ],
    });
    expect(workbook).toEqual(cache);
  });

  it('draws the chart on the scale of the form, each series in its own way', () => {
    const chart = partXml(parts, 'word/charts/chart1.xml');
    const values = (name: string) => all(chart, name).map((element) => attribute(element, 'val'));
    expect([values('min'), values('max'), values('majorUnit')]).toEqual([['0'], ['10'], ['2']]);
    expect(values('symbol')).toEqual(['circle', 'square', 'diamond']);
    const lines = all(chart, 'ser').flatMap((series) => all(series, 'ln').slice(0, 1));
    const dashes = lines.flatMap((line) => all(line, 'prstDash'));
    expect(dashes.map((dash) => attribute(dash, 'val'))).toEqual(['solid', 'lgDash', 'sysDash']);
    const colours = lines.flatMap((line) => all(line, 'srgbClr'));
    expect(colours.map((colour) => attribute(colour, 'val'))).toEqual([
      '0B4A6F',
      'B04A12',
      '2F6B3A',
    ]);
  });

  it('has the headings of the form in its order', () => {
    const headings = readBody(bytes).flatMap((part) =>
      'style' in part && /^(Title|Heading)/.test(part.style) ? [`${part.style} ${part.text}`] : [],
    );
    expect(headings).toEqual([
      'Title Skemaer og redskaber',
      'Heading1 Skema 1: Vurdering af min praksis indenfor de 5 ledelsesarenaer',
      'Heading1 Lønudvikling (en udmelding om lønudviklingen for det kommende år)',
      'Heading1 Vurdering af praksis indenfor de fem ledelsesarenaer',
      'Heading2 Ændret under samtalen',
      'Heading1 Fokusområder',
      'Heading1 Udviklingsplan',
      'Heading1 Emner at huske',
    ]);
  });

  it('says who talks with whom and when', () => {
    expect(tableWith('Leder').rows).toEqual([
      ['Leder', 'Kirsten Amdal, Afdelingschef'],
      ['Leders leder', 'Torben Lyngdahl, Direktør'],
      ['Enhed/fagligt ansvarsområde', 'Dagtilbud og Skole'],
      ['År', '2027'],
      ['Dato', '12. marts 2027'],
    ]);
  });

  it('has the examples in the order of the tables, the manager’s under the leader’s', () => {
    const { headerRows, rows } = tableWith('Ledelsesarenaer');
    expect(headerRows).toBe(1);
    expect(rows.map(([arena]) => arena)).toEqual([
      'Ledelsesarenaer',
      'Faglig ledelse',
      'Tværgående ledelse',
      'Administrativ ledelse',
      'Strategisk ledelse',
      'Ledelsesrum i en politisk organisation',
    ]);
    expect(rows[3]).toEqual([
      'Administrativ ledelse',
      'Budgettet holdt, selv om børnetallet ændrede sig midt på året.\nLeders leder:\nJeg får altid dine tal til tiden, og de holder.',
      'Vi følger op på sygefraværet, men vi bruger ikke tallene, når vi planlægger. Her har jeg brug for hjælp fra økonomi og løn.\nLeders leder:\nSygefraværet kan vi blive bedre til at handle på.',
    ]);
  });

  it('repeats the chart’s numbers as a table in the order of the radar', () => {
    expect(tableWith('Min vurdering')).toEqual({
      headerRows: 1,
      rows: [
        ['Ledelsesarena', 'Min vurdering', 'Leders leders vurdering', 'Ønskede niveau'],
        ['Tværgående ledelse', '7', '6', '8'],
        ['Faglig ledelse', '8', '8', '6'],
        ['Administrativ ledelse', '5', '6', '7'],
        ['Strategisk ledelse', '6', '5', '8'],
        ['Ledelsesrum i en politisk organisation', '6', '5', '9'],
      ],
    });
  });

  it('numbers the focus areas and keeps the lines of their keywords', () => {
    expect(tableWith('Fokusområde')).toMatchObject({
      headerRows: 1,
      rows: [
        ['Fokusområde', 'Fokuspunkter'],
        [
          '1. Tværgående ledelse',
          'Opdyrk ledernetværk på tværs\nIdentificer de vigtigste tværgående udfordringer og fokuser på dem',
        ],
        ['2. Større ledelsesrum', expect.stringContaining('skab balancen')],
        ['3. Strategisk ledelse', expect.stringContaining('oversættelsesrum')],
      ],
    });
  });

  it('has the due date and the responsible person in the last column of the plan', () => {
    const { headerRows, rows } = tableWith('Tidsplan og ansvar');
    expect(headerRows).toBe(1);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual([
      '2)\nEt større ledelsesrum i sager, som udvalget følger tæt',
      'Jeg kommer tidligt til min leder med svære sager, og vi aftaler, hvem der siger hvad',
      'Min leder, med et kvarter hver anden uge',
      'Begynder med det samme, status efter sommeren\nFrist: 31. august 2027\nAnsvarlig: Torben Lyngdahl',
    ]);
  });

  it('lets every answer be found again by its tag', () => {
    const fields = readFields(bytes);
    const { conversation } = sampleSource();
    expect(fields.get('example/leader/faglig/lykkedes')).toEqual({
      title: 'Faglig ledelse: Lykkedes i høj grad',
      text: conversation.leader.examples['faglig']?.['lykkedes'],
      standIn: false,
      day: null,
    });
    expect(fields.get('rating/desired/ledelsesrum')?.text).toBe('9');
    expect(fields.get('focus/focus-1/keywords')?.text).toBe(conversation.joint.focus[0]?.keywords);
    expect(fields.get('goal/goal-2/_due')).toMatchObject({
      text: '31. august 2027',
      day: '2027-08-31',
    });
    expect(fields.get('pay')?.text).toBe(conversation.joint.pay);
    expect(fields.get('about/date')?.day).toBe('2027-03-12');
    expect(new Set([...fields.values()].map(({ title }) => title)).size).toBe(fields.size);
  });

  it('holds neither private note', () => {
    const whole = Object.keys(parts)
      .map((path) => partText(parts, path))
      .join('\n');
    const { leader, manager }: DocumentSource['conversation'] = sampleSource().conversation;
    expect(leader.note.length * manager.note.length).toBeGreaterThan(0);
    expect(whole).not.toContain(leader.note);
    expect(whole).not.toContain(manager.note);
  });
});

describe('what stands around it', () => {
  it('is Danish everywhere', () => {
    for (const path of partsLike(parts, /\.xml$/))
      expect(partText(parts, path)).not.toMatch(/en-US/);
    const defaults = all(partXml(parts, 'word/styles.xml'), 'rPrDefault');
    const languages = defaults.flatMap((element) => all(element, 'lang'));
    expect(languages.map((language) => attribute(language, 'val'))).toEqual(['da-DK']);
    const chart = partXml(parts, 'word/charts/chart1.xml');
    expect(all(chart, 'lang').map((language) => attribute(language, 'val'))).toEqual(['da-DK']);
  });

  it('has a name and a year above each page and its number below', () => {
    const header = all(partXml(parts, 'word/header1.xml'), 'p');
    expect(header.map((line) => all(line, 't').map(textOf).join(''))).toEqual([
      'Kirsten Amdal\t2027',
    ]);
    const footer = partXml(parts, 'word/footer1.xml');
    expect(all(footer, 't').map(textOf).join('')).toBe('Gemt 12. marts 2027\tSide  af ');
    expect(all(footer, 'instrText').map(textOf)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('says what it is and what it was made from', () => {
    const core = partXml(parts, 'docProps/core.xml');
    const said = (name: string) => all(core, name).map(textOf);
    expect(said('title')).toEqual(['Skemaer og redskaber, Kirsten Amdal, 2027']);
    expect(said('creator')).toEqual(['Lederspind']);
    expect(said('subject')).toEqual(['Lederudviklingssamtale (LULS)']);
    expect(said('language')).toEqual(['da-DK']);
    const custom = all(partXml(parts, 'docProps/custom.xml'), 'property');
    expect(custom.map((property) => [attribute(property, 'name'), textOf(property)])).toEqual([
      ['Lederspind.template', 'luls'],
      ['Lederspind.templateVersion', '1'],
      ['Lederspind.conversation', 'sample-conversation'],
      ['Lederspind.revision', '41'],
      ['Lederspind.profile', 'leader'],
    ]);
  });

  it('is upright A4, and keeps headings with what follows and short answers in one piece', () => {
    const document = partXml(parts, 'word/document.xml');
    const sizes = all(document, 'pgSz').map(({ attributes }) => attributes);
    expect(sizes).toEqual([expect.objectContaining({ w: '11906', h: '16838' })]);
    const styles = all(partXml(parts, 'word/styles.xml'), 'style');
    const heading = styles.find((style) => style.attributes['styleId'] === 'Heading1');
    expect(heading === undefined ? [] : all(heading, 'keepNext')).toHaveLength(1);
    const whole = all(document, 'tr').filter((row) => all(row, 'cantSplit').length > 0);
    expect(whole).toHaveLength(4 + 5 + 2 + 3 + 3);
  });
});
