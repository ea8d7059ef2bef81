import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readConversation } from '#db/queries/conversation.ts';
import { Failure } from '#main/failure.ts';
import { it, type Pc } from '#tests/helpers/ground.ts';
import { ask, beginTalk, details, office, write, type Office } from '#tests/helpers/office.ts';

const add = (desk: Office, name: string, managerId: string | null = null) =>
  ask(desk, 'person.save', { id: null, details: { ...details, name, managerId } });

describe('somebody archived', () => {
  it('stays with everything she has, also when she is written anew', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const archived = await ask(desk, 'person.archive', { id: wish.leaderId, archived: true });
    expect(archived).toMatchObject({ name: 'Bo', archived: true });
    await ask(desk, 'person.save', { id: wish.leaderId, details: { ...details, name: 'Bo Holm' } });
    expect(await ask(desk, 'person.list', {})).toContainEqual({
      ...details,
      id: wish.leaderId,
      name: 'Bo Holm',
      archived: true,
    });
    expect(await ask(desk, 'conversation.open', { id, side: 'leader' })).toMatchObject({
      leader: { archived: true },
    });
    const back = await ask(desk, 'person.archive', { id: wish.leaderId, archived: false });
    expect('archived' in back).toBe(false);
    const nobody = ask(desk, 'person.archive', { id: 'nobody', archived: true });
    await expect(nobody).rejects.toEqual(new Failure('not-found'));
  });
});

describe('two entries of one person', () => {
  it('become one, with all that both had', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const keep = await ask(desk, 'person.save', {
      id: null,
      details: { ...details, name: 'Bo Lund', unit: '', level: 'direktion' },
    });
    const below = await add(desk, 'Eva', wish.leaderId);
    // A conversation that lies in memory must not bring the old entry back.
    const rate = { kind: 'rating.set', series: 'leader', item: 'faglig', value: 4 } as const;
    await write(desk, id, 'leader', [rate]);
    const merged = await ask(desk, 'person.merge', { keep: keep.id, drop: wish.leaderId });
    expect(merged).toEqual({ ...keep, unit: 'Skole' });
    await write(desk, id, 'leader', [{ ...rate, value: 5 }]);
    const people = await ask(desk, 'person.list', {});
    expect(people.map(({ name }) => name)).toEqual(['Bo Lund', 'Eva', 'Ida']);
    expect(people.find((one) => one.id === below.id)?.managerId).toBe(keep.id);
    const stored = await readConversation(desk.program.db(), id);
    expect(stored?.conversation).toMatchObject({
      leaderId: keep.id,
      leader: { ratings: { faglig: 5 } },
    });
    expect(await ask(desk, 'person.conversations', { id: keep.id })).toMatchObject([
      { id, party: 'leader', other: 'Ida', year: 2027 },
    ]);
    const hits = await ask(desk, 'search.find', { text: 'Lund' });
    expect(hits.map((hit) => hit.id)).toEqual([keep.id, id]);
    const gone = await ask(desk, 'search.find', { text: 'Bo' });
    expect(gone.map((hit) => hit.id)).toEqual([keep.id, id]);
  });

  it('stay two where one person could not be both', async ({ pc }) => {
    const desk = await office(pc);
    const { wish } = await beginTalk(desk);
    const top = await add(desk, 'Top');
    const middle = await add(desk, 'Mellem', top.id);
    const low = await add(desk, 'Lav', middle.id);
    const merge = (keep: string, drop: string) => ask(desk, 'person.merge', { keep, drop });
    const before = await ask(desk, 'person.list', {});
    for (const [keep, drop, code] of [
      [top.id, top.id, 'person.same'],
      [top.id, 'nobody', 'not-found'],
      [wish.leaderId, wish.managerId, 'person.both-parties'],
      [wish.managerId, wish.leaderId, 'person.both-parties'],
      [middle.id, top.id, 'person.is-own-manager'],
      [low.id, middle.id, 'person.is-own-manager'],
      [top.id, low.id, 'person.circle'],
    ] as const)
      await expect(merge(keep, drop)).rejects.toEqual(new Failure(code));
    expect(await ask(desk, 'person.list', {})).toEqual(before);
  });
});

/** A file as Danish Excel saves it, chosen in the dialog. */
function choose({ desk }: Office, pc: Pc, content: string | Uint8Array): void {
  desk.path = join(pc.home, 'ledere.csv');
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  writeFileSync(desk.path, bytes);
}

const LIST = [
  'Navn;Enhed;Lederniveau;Leders leder;Lønnr.',
  'Åse Brøndum;Havnegaard;leder af ledere;Bo;7',
  'Per Sø;Havnegaard;;Åse Brøndum;8',
  'Bo;Biblioteket;;;9',
  'Per Sø;Havnegaard;;;10',
  ';Havnegaard;;;11',
].join('\r\n');

describe('a file of people', () => {
  it('is shown row by row first, and then stored as it was shown', async ({ pc }) => {
    const desk = await office(pc);
    const bo = await add(desk, 'Bo');
    expect(await ask(desk, 'people.choose', {})).toBeNull();
    choose(desk, pc, LIST);
    const preview = await ask(desk, 'people.choose', {});
    expect(preview).toMatchObject({
      fileName: 'ledere.csv',
      unknown: ['Lønnr.'],
      columns: [
        { field: 'name', heading: 'Navn' },
        { field: 'unit', heading: 'Enhed' },
        { field: 'level', heading: 'Lederniveau' },
        { field: 'manager', heading: 'Leders leder' },
      ],
    });
    expect(preview?.rows.map(({ row, name, fate }) => [row, name, fate.kind])).toEqual([
      [2, 'Åse Brøndum', 'new'],
      [3, 'Per Sø', 'new'],
      [4, 'Bo', 'changed'],
      [5, 'Per Sø', 'duplicate'],
      [6, '', 'invalid'],
    ]);
    expect(await ask(desk, 'person.list', {})).toEqual([bo]);
    const token = preview?.token ?? '';
    expect(await ask(desk, 'people.import', { token })).toEqual({ added: 2, changed: 1 });
    const people = await ask(desk, 'person.list', {});
    const per = people.find(({ name }) => name === 'Per Sø');
    const aase = people.find(({ name }) => name === 'Åse Brøndum');
    expect(people).toEqual([
      { ...bo, unit: 'Biblioteket' },
      {
        ...details,
        id: per?.id,
        name: 'Per Sø',
        unit: 'Havnegaard',
        managerId: aase?.id,
      },
      {
        ...details,
        id: aase?.id,
        name: 'Åse Brøndum',
        unit: 'Havnegaard',
        level: 'leder-af-ledere',
        managerId: bo.id,
      },
    ]);
    expect(await ask(desk, 'search.find', { text: 'brøndum' })).toMatchObject([{ id: aase?.id }]);
    await expect(ask(desk, 'people.import', { token })).rejects.toEqual(new Failure('not-found'));
  });

  it('is stored in part where only some rows are wanted', async ({ pc }) => {
    const desk = await office(pc);
    await add(desk, 'Bo');
    choose(desk, pc, LIST);
    const token = (await ask(desk, 'people.choose', {}))?.token ?? '';
    expect(await ask(desk, 'people.import', { token, rows: [2] })).toEqual({
      added: 1,
      changed: 0,
    });
    expect((await ask(desk, 'person.list', {})).map(({ name, unit }) => [name, unit])).toEqual([
      ['Bo', 'Skole'],
      ['Åse Brøndum', 'Havnegaard'],
    ]);
  });

  it('is not stored where the people have changed since it was read', async ({ pc }) => {
    const desk = await office(pc);
    choose(desk, pc, LIST.replace('Bo', ''));
    const token = (await ask(desk, 'people.choose', {}))?.token ?? '';
    await add(desk, 'Per Sø');
    await expect(ask(desk, 'people.import', { token })).rejects.toEqual(
      new Failure('import.outdated'),
    );
    expect(await ask(desk, 'person.list', {})).toHaveLength(1);
  });

  it('is refused with its reason, and nothing is stored', async ({ pc }) => {
    const desk = await office(pc);
    const rows = Array.from({ length: 50_001 }, (_, at) => `Navn ${at};x`);
    for (const [content, failure] of [
      ['Afdeling;Farve\r\nA;b', new Failure('csv.no-headings')],
      [new Uint8Array([0, 1, 2, 0, 0, 255]), new Failure('csv.no-text')],
      ['Navn;Enhed\r\nBo;"Skole\r\nEva;x', new Failure('csv.open-quote', { row: 2 })],
      [['Navn;Enhed', ...rows].join('\r\n'), new Failure('csv.too-many-rows')],
      [Buffer.alloc(20 * 1024 * 1024 + 1, 65), new Failure('csv.too-large')],
    ] as const) {
      choose(desk, pc, content);
      const { code, row } = failure;
      await expect(ask(desk, 'people.choose', {})).rejects.toMatchObject({ code, row });
    }
    desk.desk.path = join(pc.home, 'gone.csv');
    await expect(ask(desk, 'people.choose', {})).rejects.toMatchObject({ code: 'file.unreadable' });
    expect(await ask(desk, 'person.list', {})).toEqual([]);
  });
});
