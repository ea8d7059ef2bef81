import { describe, expect, it } from 'vitest';
import { usualParts, type DocumentChoice } from '#domain/document-choice.ts';
import type { Block, Cell, DocumentModel, Paragraph, Table } from '#main/documents/model.ts';
import { modelOf } from '#tests/helpers/document.ts';
import { packOf } from '#tests/helpers/packs.ts';
import { sampleOn } from '#tests/helpers/sample.ts';

type Pack = Parameters<typeof sampleOn>[0];

/** What is chosen for a reader; without one, everything that the form has. */
function documentOn(pack: Pack, choice?: DocumentChoice): DocumentModel {
  const { people, conversation } = sampleOn(pack);
  return modelOf({ conversation, template: packOf(pack), ...people, revision: 1 }, choice);
}

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');
const cellText = ({ content }: Cell): string => content.map(textOf).join('\n');

function tableIn({ blocks }: DocumentModel, name: string): Table {
  const isIt = (block: Block): block is Table => block.kind === 'table' && block.name === name;
  const found = blocks.find(isIt);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function rowsOf(model: DocumentModel, name: string): string[][] {
  const { header, rows } = tableIn(model, name);
  return [...header, ...rows].map(({ cells }) => cells.map(cellText));
}

/** Headings, and the items of lists with their numbers or bullets, in the order of the document. */
function outlineOf({ blocks }: DocumentModel): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.kind !== 'list') return [];
    return block.items.map(
      (item, at) => `${block.numbered === true ? `${at + 1}.` : '•'} ${textOf(item)}`,
    );
  });
}

describe('the note of a talk on the form of source 003', () => {
  const model = documentOn('udviklingssamtale');

  it('has statements beside both scores and both sides’ examples, and the means below', () => {
    const [head, first, , , last] = rowsOf(model, 'Koncernledelse (koncern = fællesskab)');
    expect(head).toEqual([
      'Udsagn',
      'Lederens vurdering',
      'Lederens leders vurdering',
      'Eksempler fra praksis',
    ]);
    expect(first?.slice(0, 3)).toEqual([
      'Bidrager til tværgående faglig videndeling og serviceudvikling',
      '8',
      '8',
    ]);
    expect(last).toEqual(['Gennemsnit', '7,3 (3 af 3)', '8 (3 af 3)', '']);
  });

  it('shows sub-points as help under their statement, and whose an example is', () => {
    const rows = rowsOf(model, 'Koncernledelse (koncern = fællesskab)');
    expect(rows[3]?.[0]?.split('\n')).toHaveLength(4);
    expect(rows[3]?.[0]).toContain('\n• Prioriterer netværksarbejdet\n');
    expect(rows[3]?.slice(1)).toEqual([
      '6',
      '7',
      'Jeg spørger altid, hvad en medarbejder tager med hjem, men jeg følger ikke op på det bagefter.\nLeders leder:\nDu er god til at sende folk af sted. Lad os tale om, hvad I gør med det, de kommer hjem med.',
    ]);
  });

  it('leaves what is not relevant out of a mean, and says on how many it rests', () => {
    const rows = rowsOf(model, 'Politisk ledelse');
    expect(rows[3]?.slice(1, 3)).toEqual(['ikke relevant', 'ikke relevant']);
    expect(rows[4]?.slice(1, 3)).toEqual(['7,5 (2 af 3)', '7 (2 af 3)']);
    expect(rowsOf(model, 'Gennemsnit for hver ledelsesarena')[3]).toEqual([
      'Politisk ledelse',
      '7,5 (2 af 3 udsagn)',
      '7 (2 af 3 udsagn)',
    ]);
  });

  it('draws the radar from the means, to the tenth that is written', () => {
    const radar = model.blocks.find((block) => block.kind === 'radar');
    expect(radar?.series.map(({ whose, values }) => [whose, values])).toEqual([
      ['leader', [6.6, 7.7, 7.5, 6.2, 7.3, 7.4, 7, 8]],
      ['manager', [6.8, 7.7, 7, 6.6, 8, 8, 7.7, 8]],
    ]);
    expect(radar?.scale).toMatchObject({ min: 1, max: 10 });
  });

  it('numbers the most important, and sets the others under them', () => {
    const outline = outlineOf(model);
    const from = outline.indexOf('## Lederens udviklingsområder');
    expect(outline.slice(from, from + 5)).toEqual([
      '## Lederens udviklingsområder',
      '1. Sig nej til flere projekter, så kerneopgaven får ro.',
      '2. Følg op på det, medarbejderne tager med hjem fra netværk.',
      '3. Spørg tidligere, når en sag er på vej i udvalget.',
      '• Få forældrene med, når noget nyt begynder.',
    ]);
  });

  it('has the agreements under the source’s headings', () => {
    expect(rowsOf(model, 'Kompetenceudvikling')).toEqual([
      [
        'Aftale om lederens kompetenceudvikling',
        'Ansvarlig for opfølgning:',
        'Dato for opfølgning:',
      ],
      [
        'Forløb om ledelse tæt på praksis sammen med to andre skoleledere',
        'Signe Havbro',
        '1. oktober 2027',
      ],
      [
        'Følge med til to udvalgsmøder og tale om dem bagefter',
        'Jens Ravnholt',
        '15. december 2027',
      ],
      ['Sparring om prioritering hver måned i et halvt år', 'Signe Havbro', '5. november 2027'],
    ]);
  });

  it('keeps what somebody added apart, out of every mean, and ends with pay', () => {
    const headings = outlineOf(model).filter((line) => line.startsWith('# '));
    expect(headings.slice(-3)).toEqual([
      '# Egne udsagn og spørgsmål',
      '# Emner at huske',
      '# Lønudvikling (en udmelding om lønudviklingen for det kommende år)',
    ]);
    expect(rowsOf(model, 'Egne udsagn og spørgsmål')[1]).toEqual([
      'Tager de svære samtaler, mens de er små\nLeder',
      '8',
      '7',
      'Jeg tog samtalen om den nye struktur, før nogen bad mig om det.',
    ]);
  });

  it('can leave the scores out, or the examples, and holds the other all the same', () => {
    const of = (parts: DocumentChoice['parts']) =>
      documentOn('udviklingssamtale', { profile: 'manager', parts });
    expect(rowsOf(of(['examples']), 'Faglig ledelse')[0]).toEqual([
      'Udsagn',
      'Eksempler fra praksis',
    ]);
    expect(rowsOf(of(['scores']), 'Faglig ledelse')[1]?.slice(1)).toEqual(['8', '8']);
  });
});

describe('the self-assessment of source 002', () => {
  it('has the leader’s scores alone, and asks the manager for none', () => {
    const rows = rowsOf(documentOn('lederorientering'), 'Oppgaveorientering');
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Min egenvurdering',
      '6',
      '5',
      '3',
      'ikke relevant',
      '4,7 (3 av 4)',
    ]);
    const parts = usualParts(packOf('lederorientering'), 'preparation');
    const prepared = documentOn('lederorientering', {
      profile: 'preparation',
      party: 'manager',
      parts,
    });
    expect(outlineOf(prepared)).toEqual(['# Styrker og eksempler', '# Kulturen rundt deg']);
  });
});
