import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { FILING_PLACES } from '#domain/filing/places.ts';
import { Failure } from '#main/failure.ts';
import {
  CASES,
  filingDesk,
  filingSettings,
  schemaProblems,
  textOf,
} from '#tests/helpers/filing.ts';
import { it } from '#tests/helpers/ground.ts';
import { ask, beginTalk, office, type Office } from '#tests/helpers/office.ts';

const ALL = { conversationId: null, personId: null, text: null };
const EVERYWHERE = [...FILING_PLACES];

async function log(desk: Office) {
  return (await ask(desk, 'filing.log', { ...ALL, from: 0 })).lines;
}

/** All files below a folder, by their paths from there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('a plan', () => {
  it('says what goes where under which names, and writes nothing', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const plan = await ask(desk, 'filing.plan', { id: desk.id });
    expect(plan).toMatchObject({ system: 'SBSYS', hasPay: false });
    const day = plan.places[0]?.names[0]?.slice(0, 10) ?? '';
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(plan.places).toEqual([
      {
        place: 'personnel',
        title: 'Spind og udviklingsplan',
        version: 1,
        folder: join(desk.root, '81.03-K08-4-27 Bo'),
        isNew: true,
        names: [
          `${day} B Spind og udviklingsplan v1.docx`,
          `${day} B Spind og udviklingsplan v1.metadata.json`,
        ],
        caseNumber: '81.03-K08-4-27',
        caseTitle: 'Personalesag',
        problem: null,
      },
      expect.objectContaining({ place: 'development', problem: null }),
      expect.objectContaining({
        place: 'leader-copy',
        folder: desk.copies.leader,
        isNew: false,
        names: [`${day} B Udviklingssamtale, lederens eksemplar v1.docx`],
      }),
      expect.objectContaining({ place: 'manager-copy', folder: desk.copies.manager }),
    ]);
    expect(filesBelow(desk.root)).toEqual([]);
    expect(await log(desk)).toEqual([]);
  });

  it('says what stands in the way of each place', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const problems = async () =>
      (await ask(desk, 'filing.plan', { id: desk.id })).places.map(({ problem }) => problem);
    rmSync(desk.copies.leader, { recursive: true });
    expect(await problems()).toEqual([null, null, 'file.no-folder', null]);
    const none = { ...CASES, development: { ...CASES.development, number: '' } };
    await ask(desk, 'filing.set-person', { id: desk.leaderId, filing: none });
    expect(await problems()).toEqual([null, 'filing.no-case', 'filing.no-copy-folder', null]);
    await ask(desk, 'filing.set-settings', filingSettings(''));
    expect(await problems()).toEqual([
      'filing.no-root',
      'filing.no-root',
      'filing.no-copy-folder',
      null,
    ]);
    await ask(desk, 'filing.set-settings', filingSettings('sager'));
    expect((await problems())[0]).toBe('file.no-folder');
    const deep = join(desk.root, 'x'.repeat(120), 'y'.repeat(120));
    mkdirSync(deep, { recursive: true });
    await ask(desk, 'filing.set-settings', filingSettings(deep));
    expect((await problems())[0]).toBe('filing.path-too-long');
  });

  it('is for the manager, once the talk has begun', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const plan = () => ask(desk, 'filing.plan', { id });
    await expect(plan()).rejects.toEqual(new Failure('seat.empty'));
    await ask(desk, 'conversation.open', { id, side: 'leader' });
    await expect(plan()).rejects.toEqual(new Failure('filing.not-yours'));
    await ask(desk, 'conversation.open', { id, side: 'manager' });
    await expect(plan()).rejects.toEqual(new Failure('filing.before-talk'));
  });
});

describe('filing', () => {
  it('puts each document where it belongs, with metadata and a line for every file', async ({
    pc,
  }) => {
    const desk = await filingDesk(pc, { kle: '81.03.00', facet: 'G01' });
    const wish = { id: desk.id, places: EVERYWHERE, pay: false };
    const { lines } = await ask(desk, 'filing.file', wish);
    expect(lines.map(({ place, document, state }) => [place, document, state])).toEqual([
      ['personnel', 'personnel', 'done'],
      ['personnel', 'metadata', 'done'],
      ['development', 'development', 'done'],
      ['development', 'metadata', 'done'],
      ['leader-copy', 'leader-copy', 'done'],
      ['manager-copy', 'manager-copy', 'done'],
    ]);
    expect(new Set(lines.map(({ batch }) => batch)).size).toBe(1);
    for (const line of lines) expect(hashOf(line.path)).toBe(line.sha256);
    for (const line of lines.filter(({ document }) => document !== 'metadata'))
      expect(Object.keys(unzipSync(readFileSync(line.path)))).toContain('word/document.xml');
    expect(lines.map(({ forName }) => forName)).toEqual(['Bo', 'Bo', 'Bo', 'Bo', 'Bo', 'Ida']);
    expect(lines[0]).toMatchObject({
      byName: 'Ida',
      system: 'SBSYS',
      caseNumber: '81.03-K08-4-27',
    });
    expect(lines[4]).toMatchObject({ system: '', caseNumber: '' });
    const metadata: unknown = JSON.parse(textOf(lines[1]?.path ?? ''));
    expect(metadata).toMatchObject({
      journalisering: {
        sag: { nummer: '81.03-K08-4-27' },
        klassifikation: { kle: '81.03.00', facet: 'G01' },
        dokumenter: [{ fil: lines[0]?.name, sha256: lines[0]?.sha256 }],
      },
    });
    expect(filesBelow(desk.root)).toHaveLength(4);
    expect(filesBelow(desk.copies.leader)).toEqual([lines[4]?.name]);
    expect(await log(desk)).toHaveLength(6);
    const found = await ask(desk, 'overview.lines', {
      year: 2027,
      state: 'documents-saved',
      from: 0,
    });
    expect(found).toMatchObject([{ id: desk.id }]);
  });

  it('again makes a new version beside the first', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    const first = await ask(desk, 'filing.file', wish);
    const bytes = readFileSync(first.lines[0]?.path ?? '');
    expect((await ask(desk, 'filing.plan', { id: desk.id })).places[0]).toMatchObject({
      version: 2,
      isNew: false,
    });
    const second = await ask(desk, 'filing.file', wish);
    expect(second.lines.map(({ version }) => version)).toEqual([2, 2]);
    expect(second.lines[0]?.name).toBe(first.lines[0]?.name.replace('v1', 'v2'));
    expect(readFileSync(first.lines[0]?.path ?? '').equals(bytes)).toBe(true);
    expect(filesBelow(desk.root)).toHaveLength(4);
  });

  it('never writes over a file, also where the pattern gives the same name', async ({ pc }) => {
    const desk = await filingDesk(pc, { namePattern: '{dokument}', folderPattern: '' });
    writeFileSync(join(desk.root, 'SPIND OG UDVIKLINGSPLAN.DOCX'), 'en andens');
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    for (let round = 0; round < 3; round += 1) await ask(desk, 'filing.file', wish);
    expect(filesBelow(desk.root).filter((name) => /docx$/i.test(name))).toEqual([
      'SPIND OG UDVIKLINGSPLAN.DOCX',
      'Spind og udviklingsplan (2).docx',
      'Spind og udviklingsplan (3).docx',
      'Spind og udviklingsplan (4).docx',
    ]);
    expect(textOf(desk.root, 'SPIND OG UDVIKLINGSPLAN.DOCX')).toBe('en andens');
  });

  it('notices a file that was changed or taken away since', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const places = [...EVERYWHERE];
    const { lines } = await ask(desk, 'filing.file', { id: desk.id, places, pay: false });
    const paths = lines.map(({ path }) => path);
    writeFileSync(paths[0] ?? '', 'rettet');
    rmSync(paths[2] ?? '');
    rmSync(desk.copies.leader, { recursive: true });
    const states = await ask(desk, 'filing.check', { ids: lines.map(({ id }) => id) });
    expect(states.map(({ state }) => state)).toEqual([
      'changed',
      'same',
      'gone',
      'same',
      'unreachable',
      'same',
    ]);
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    await ask(desk, 'filing.file', wish);
    expect(textOf(paths[0] ?? '')).toBe('rettet');
  });

  it('with a place that cannot be is refused before anything is written', async ({ pc }) => {
    const desk = await filingDesk(pc);
    rmSync(desk.copies.manager, { recursive: true });
    const wish = { id: desk.id, places: EVERYWHERE, pay: false };
    await expect(ask(desk, 'filing.file', wish)).rejects.toEqual(new Failure('file.no-folder'));
    expect(filesBelow(desk.root)).toEqual([]);
    expect(await log(desk)).toEqual([]);
  });

  it('leaves the pay statement out unless it is chosen', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const pay = 'To trin op fra april';
    await ask(desk, 'conversation.change', {
      id: desk.id,
      change: { kind: 'pay.set', text: pay },
      gesture: 'g',
    });
    expect((await ask(desk, 'filing.plan', { id: desk.id })).hasPay).toBe(true);
    const holdsPay = async (chosen: boolean) => {
      const wish = { id: desk.id, places: ['leader-copy' as const], pay: chosen };
      const { lines } = await ask(desk, 'filing.file', wish);
      const parts = unzipSync(readFileSync(lines[0]?.path ?? ''));
      return Buffer.from(parts['word/document.xml'] ?? [])
        .toString('utf8')
        .includes(pay);
    };
    expect(await holdsPay(false)).toBe(false);
    expect(await holdsPay(true)).toBe(true);
  });

  it('for Norway writes an arkivmelding that is valid', async ({ pc }) => {
    const desk = await filingDesk(pc, {
      metadata: 'noark',
      system: 'other',
      systemName: 'Elements',
    });
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    const { lines } = await ask(desk, 'filing.file', wish);
    expect(lines[1]).toMatchObject({ name: 'arkivmelding.xml', system: 'Elements' });
    const xml = textOf(lines[1]?.path ?? '');
    expect(schemaProblems(xml, pc.home)).toBe('');
    expect(xml).toContain(lines[0]?.sha256 ?? '');
    const again = await ask(desk, 'filing.file', wish);
    expect(again.lines[1]?.name).toBe('arkivmelding (2).xml');
  });

  it('takes names that Windows would not', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const details = { title: '', unit: 'CON', level: '', managerId: null };
    await ask(desk, 'person.save', {
      id: desk.leaderId,
      details: { ...details, name: `/ : ? CON ${'n'.repeat(180)}` },
    });
    await ask(
      desk,
      'filing.set-settings',
      filingSettings(desk.root, {
        folderPattern: '{enhed}/{sag}',
        namePattern: '{navn} v{version}',
      }),
    );
    const number = '..\\..\\81/03:27';
    const filing = { ...CASES, personnel: { ...CASES.personnel, number } };
    await ask(desk, 'filing.set-person', { id: desk.leaderId, filing });
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    const { lines } = await ask(desk, 'filing.file', wish);
    expect(lines.map(({ state }) => state)).toEqual(['done', 'done']);
    for (const path of filesBelow(desk.root)) {
      expect(path).toMatch(/^_CON\//);
      for (const part of path.split('/')) {
        expect(part).not.toMatch(/[<>:"\\|?*]/);
        expect(part.length).toBeLessThanOrEqual(150);
      }
      expect(path).toMatch(/v1(\.metadata)?\.(docx|json)$/);
    }
  });
});
