import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FILING_PLACES } from '#domain/filing/places.ts';
import { Failure } from '#main/failure.ts';
import { filingDesk, textOf } from '#tests/helpers/filing.ts';
import { it, type Pc } from '#tests/helpers/ground.ts';
import { ask } from '#tests/helpers/office.ts';

interface Filter {
  readonly conversationId: string | null;
  readonly personId: string | null;
  readonly text: string | null;
}

const ALL: Filter = { conversationId: null, personId: null, text: null };

describe('the log of filing', () => {
  async function filed(pc: Pc) {
    const desk = await filingDesk(pc);
    await ask(desk, 'filing.file', { id: desk.id, places: [...FILING_PLACES], pay: false });
    return desk;
  }

  it('is found by person, by conversation and by words', async ({ pc }) => {
    const desk = await filed(pc);
    const find = async (filter: Partial<Filter>) =>
      (await ask(desk, 'filing.log', { ...ALL, ...filter, from: 0 })).lines.length;
    expect(await find({ conversationId: desk.id })).toBe(6);
    expect(await find({ personId: desk.managerId })).toBe(1);
    expect(await find({ text: 'lederens eksemplar' })).toBe(1);
    expect(await find({ text: 'findes ikke' })).toBe(0);
  });

  it('is saved as a spreadsheet in which nothing is a formula', async ({ pc }) => {
    const desk = await filingDesk(pc);
    const details = { title: '', unit: '', level: '', managerId: null };
    await ask(desk, 'person.save', {
      id: desk.leaderId,
      details: { ...details, name: '=1+1;"Bo"' },
    });
    const wish = { id: desk.id, places: ['personnel' as const], pay: false };
    await ask(desk, 'filing.file', wish);
    expect(await ask(desk, 'filing.export', ALL)).toEqual({ saved: false });
    desk.desk.path = join(pc.home, 'log.csv');
    expect(await ask(desk, 'filing.export', ALL)).toEqual({ saved: true });
    const text = textOf(desk.desk.path);
    expect(text.startsWith('\uFEFF"Tidspunkt";"Resultat"')).toBe(true);
    expect(text).toContain(`"'=1+1;""Bo"""`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('leads to the folder, where the file is still there', async ({ pc }) => {
    const desk = await filed(pc);
    const [line] = (await ask(desk, 'filing.log', { ...ALL, from: 0 })).lines;
    await ask(desk, 'filing.reveal', { id: line?.id ?? '' });
    expect(desk.desk.shown).toEqual([line?.path]);
    rmSync(line?.path ?? '');
    await expect(ask(desk, 'filing.reveal', { id: line?.id ?? '' })).rejects.toEqual(
      new Failure('file.no-folder'),
    );
    await expect(ask(desk, 'filing.reveal', { id: 'none' })).rejects.toEqual(
      new Failure('not-found'),
    );
  });
});
