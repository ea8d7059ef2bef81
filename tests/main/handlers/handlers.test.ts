import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readDocument } from '#db/queries/document.ts';
import { Failure } from '#main/failure.ts';
import { it, namesIn } from '#tests/helpers/ground.ts';
import { answers, beginTalk, caller, details, handlersOf, office } from '#tests/helpers/office.ts';
import { wordOrder } from '#tests/helpers/sample.ts';

describe('before the data is open', () => {
  it('nothing is answered but where the program stands', async ({ pc }) => {
    const program = await pc.start();
    const handlers = handlersOf(program, pc, answers());
    expect(await handlers['app.state']({}, caller)).toMatchObject({ stage: 'first-start' });
    for (const name of ['person.list', 'template.list', 'recovery.save', 'recovery.renew'] as const)
      await expect((async () => handlers[name]({}, caller))()).rejects.toEqual(
        new Failure('call.refused'),
      );
  });
});

describe('people', () => {
  it('are added, altered, and kept out of circles', async ({ pc }) => {
    const { handlers } = await office(pc);
    const save = handlers['person.save'];
    const top = await save({ id: null, details: { ...details, name: 'Ida' } }, caller);
    const low = await save({ id: null, details: { ...details, managerId: top.id } }, caller);
    const circle = { id: top.id, details: { ...details, name: 'Ida', managerId: low.id } };
    await expect(save(circle, caller)).rejects.toEqual(new Failure('person.circle'));
    const own = { id: low.id, details: { ...details, managerId: low.id } };
    await expect(save(own, caller)).rejects.toEqual(new Failure('person.is-own-manager'));
    await expect(save({ id: 'nobody', details }, caller)).rejects.toEqual(new Failure('not-found'));
    const strange = { id: null, details: { ...details, managerId: 'nobody' } };
    await expect(save(strange, caller)).rejects.toEqual(new Failure('not-found'));
    await save({ id: low.id, details: { ...details, unit: 'Bibliotek' } }, caller);
    expect(await handlers['person.list']({}, caller)).toEqual([
      { ...details, id: low.id, unit: 'Bibliotek' },
      { ...details, id: top.id, name: 'Ida' },
    ]);
  });
});

describe('a conversation', () => {
  it('begins on a form that is kept with it', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const [line] = await desk.handlers['overview.lines'](
      { year: 2027, state: 'not-begun', from: 0 },
      caller,
    );
    expect(line).toMatchObject({ id, leader: 'Bo', manager: 'Ida', unit: 'Skole', date: null });
    const begin = desk.handlers['conversation.begin'];
    const own = { ...wish, managerId: wish.leaderId };
    await expect(begin(own, caller)).rejects.toEqual(new Failure('person.is-own-manager'));
    const strange = { ...wish, leaderId: 'nobody' };
    await expect(begin(strange, caller)).rejects.toEqual(new Failure('not-found'));
    const form = { ...wish, template: { id: 'none', version: 1 } };
    await expect(begin(form, caller)).rejects.toEqual(new Failure('not-found'));
  });

  it('is altered only by the side that sat down at it, in that window', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const { handlers } = desk;
    const edit = {
      id,
      gesture: 'g',
      change: { kind: 'note.set', party: 'leader', text: 'min' },
    } as const;
    const change = handlers['conversation.change'];
    await expect(change(edit, caller)).rejects.toEqual(new Failure('seat.empty'));
    await handlers['conversation.open']({ id, side: 'manager' }, caller);
    await expect(change(edit, caller)).rejects.toEqual(new Failure('change.other-side'));
    await handlers['conversation.open']({ id, side: 'leader' }, caller);
    expect(await change(edit, caller)).toMatchObject({ revision: 1 });
    await expect(change(edit, { window: 2 })).rejects.toEqual(new Failure('seat.empty'));
  });

  it('is found by the side whose words they are', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const { handlers } = desk;
    await handlers['conversation.open']({ id, side: 'leader' }, caller);
    const change = {
      kind: 'example.set',
      party: 'leader',
      item: 'faglig',
      prompt: 'lykkedes',
      text: 'Vi fandt sommerfuglen',
    } as const;
    const { template } = await handlers['conversation.open']({ id, side: 'leader' }, caller);
    const prompt = template.sections.find((part) => part.kind === 'examples')?.prompts[0]?.id ?? '';
    await handlers['conversation.change'](
      { id, gesture: 'g', change: { ...change, prompt } },
      caller,
    );
    const find = handlers['search.find'];
    expect(await find({ text: 'sommerfugl' }, caller)).toMatchObject([
      { kind: 'conversation', id },
    ]);
    await handlers['conversation.open']({ id, side: 'manager' }, caller);
    expect(await find({ text: 'sommerfugl' }, caller)).toEqual([]);
    expect(await find({ text: 'Skole' }, caller)).not.toEqual([]);
  });
});

describe('documents', () => {
  it('are saved where the person says, and noted with their hash', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await desk.handlers['conversation.open']({ id, side: 'leader' }, caller);
    desk.desk.path = join(pc.home, 'Bo 2027.docx');
    const saved = await desk.handlers['document.save']({ id, ...wordOrder() }, caller);
    expect(desk.desk.asked).toEqual([expect.stringMatching(/Bo.*\.docx$/)]);
    const bytes = readFileSync(desk.desk.path);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const document = await readDocument(desk.program.db(), saved?.id ?? '');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(document).toMatchObject({
      conversationId: id,
      path: desk.desk.path,
      sha256,
      revision: 0,
    });
    expect(await desk.handlers['document.reveal']({ id: saved?.id ?? '' }, caller)).toEqual({
      saved: true,
    });
    expect(desk.desk.shown).toEqual([desk.desk.path]);
    rmSync(desk.desk.path);
    await expect(desk.handlers['document.reveal']({ id: saved?.id ?? '' }, caller)).rejects.toEqual(
      new Failure('file.no-folder'),
    );
  });

  it('are neither written nor noted where that cannot be', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const save = desk.handlers['document.save'];
    await expect((async () => save({ id, ...wordOrder() }, caller))()).rejects.toEqual(
      new Failure('seat.empty'),
    );
    await desk.handlers['conversation.open']({ id, side: 'leader' }, caller);
    expect(await save({ id, ...wordOrder() }, caller)).toBeNull();
    desk.desk.path = join(pc.home, 'gone', 'a.docx');
    await expect(save({ id, ...wordOrder() }, caller)).rejects.toMatchObject({
      code: 'file.no-folder',
    });
    desk.desk.path = join(pc.home, 'a.docx');
    mkdirSync(join(desk.desk.path, 'in the way'), { recursive: true });
    const before = namesIn(pc.home);
    await expect(save({ id, ...wordOrder() }, caller)).rejects.toThrow(/^file\./);
    expect(namesIn(pc.home)).toEqual(before);
  });
});

describe('the recovery code', () => {
  it('is saved and printed while it is shown, with what it is', async ({ pc }) => {
    const { handlers, program, desk } = await office(pc);
    const code = program.shownCode();
    desk.path = join(pc.home, 'kode.txt');
    expect(await handlers['recovery.save']({}, caller)).toEqual({ saved: true });
    expect(readFileSync(desk.path, 'utf8')).toContain(code);
    expect(await handlers['recovery.print']({}, caller)).toEqual({ saved: true });
    expect(desk.printed).toEqual([expect.stringContaining(code)]);
    await handlers['recovery.confirm']({ group: 0, text: code.slice(0, 5) }, caller);
    await expect(handlers['recovery.save']({}, caller)).rejects.toEqual(
      new Failure('call.refused'),
    );
  });
});

describe('the data folder', () => {
  it('is shown, or what holds it where it is gone', async ({ pc }) => {
    const { handlers, program, desk } = await office(pc);
    await handlers['data.reveal']({}, caller);
    await program.close();
    rmSync(pc.data, { recursive: true });
    await handlers['data.reveal']({}, caller);
    expect(desk.shown).toEqual([pc.data, pc.home]);
    expect(existsSync(pc.data)).toBe(false);
  });
});
