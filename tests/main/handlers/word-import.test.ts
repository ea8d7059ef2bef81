import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { readLog } from '#db/queries/change.ts';
import type { Side } from '#domain/conversation.ts';
import { readConversation } from '#db/queries/conversation.ts';
import type { WordLine, WordPreview } from '#preload/contract.ts';
import { oldLuls } from '#tests/fixtures/word/old-luls.ts';
import { oldStatements } from '#tests/fixtures/word/old-statements.ts';
import { it as base, type Pc } from '#tests/helpers/ground.ts';
import { ask, details, office, write, type Office } from '#tests/helpers/office.ts';
import { lulsTemplate, wordOrder } from '#tests/helpers/sample.ts';
import { shippedTemplates } from '#tests/helpers/packs.ts';
import { withDrawn, withField } from '#tests/helpers/word-edit.ts';

let pc: Pc;
let desk: Office;

/** Every test on a PC of its own. */
const it = base.extend<{ readonly ready: undefined }>({
  ready: [
    async ({ pc: own }, use) => {
      pc = own;
      desk = await office(own);
      await use(undefined);
    },
    { auto: true },
  ],
});

/** Two people and their conversation on the LULS form. */
async function begin() {
  const manager = await ask(desk, 'person.save', {
    id: null,
    details: { ...details, name: 'Bodil Vestergren' },
  });
  const leader = await ask(desk, 'person.save', {
    id: null,
    details: { ...details, name: 'Asger Lindelund', managerId: manager.id },
  });
  const { id: template, version } = lulsTemplate();
  const { id } = await ask(desk, 'conversation.begin', {
    template: { id: template, version },
    leaderId: leader.id,
    managerId: manager.id,
    year: 2027,
    date: null,
  });
  return { id, leader, manager };
}

/** The whole form as Word as that side may see it. */
async function saved(id: string, side: Side): Promise<Uint8Array> {
  await ask(desk, 'conversation.open', { id, side });
  desk.desk.path = join(pc.home, 'gemt.docx');
  await ask(desk, 'document.save', { id, ...wordOrder() });
  return readFileSync(desk.desk.path);
}

/** Chooses that file. */
async function choose(
  id: string | null,
  bytes: Uint8Array,
  name = 'skema.docx',
): Promise<WordPreview> {
  desk.desk.path = join(pc.home, name);
  writeFileSync(desk.desk.path, bytes);
  const preview = await ask(desk, 'word-import.choose', { id });
  if (preview === null) throw new Error('nothing was chosen');
  return preview;
}

const brief = ({ spot, cells, fate }: WordLine) =>
  `${spot.kind} ${spot.name}: ${cells.map(({ shown }) => shown).join(' | ')} (${fate})`;

const all = ({ lines }: WordPreview) =>
  lines.filter(({ fate }) => fate !== 'unusable').map(({ id }) => id);

describe('a file that was filled in for an open conversation', () => {
  it('shows only what somebody has changed in it, and stores it as one step', async () => {
    const { id } = await begin();
    await write(desk, id, 'leader', [
      { kind: 'rating.set', series: 'leader', item: 'faglig', value: 3 },
      { kind: 'example.set', party: 'leader', item: 'faglig', prompt: 'lykkedes', text: 'Før' },
    ]);
    const given = await saved(id, 'leader');
    const filled = withField(
      withField(given, 'example/leader/faglig/ikke-endnu', 'Skrevet i Word'),
      'rating/leader/strategisk',
      '6',
    );
    const preview = await choose(id, filled);
    expect(preview.lines.map(brief)).toEqual([
      'example Faglig ledelse: Skrevet i Word (new)',
      'rating Strategisk ledelse: 6 (new)',
    ]);
    const before = await readConversation(desk.program.db(), id);
    const stored = await ask(desk, 'word-import.store', {
      token: preview.token,
      lines: all(preview),
      about: null,
    });
    expect(stored.open?.conversation.leader).toMatchObject({
      ratings: { faglig: 3, strategisk: 6 },
      examples: { faglig: { lykkedes: 'Før', 'ikke-endnu': 'Skrevet i Word' } },
    });
    const log = await readLog(desk.program.db(), id);
    expect(new Set(log.slice(-2).map(({ gesture }) => gesture)).size).toBe(1);
    const undone = await ask(desk, 'conversation.undo', { id });
    expect(undone.conversation.leader).toEqual(before?.conversation.leader);
  });

  it('takes a number that was changed in the chart alone', async () => {
    const { id } = await begin();
    await write(desk, id, 'leader', [
      { kind: 'rating.set', series: 'leader', item: 'faglig', value: 3 },
    ]);
    const drawn = withDrawn(await saved(id, 'leader'), 'Min vurdering', 'Faglig ledelse', '9');
    expect((await choose(id, drawn)).lines.map(brief)).toEqual([
      'rating Faglig ledelse: 9 (changed)',
    ]);
  });

  it('says where something else stands now than the file was given', async () => {
    const { id } = await begin();
    const given = await saved(id, 'leader');
    const text = (words: string) =>
      ({
        kind: 'example.set',
        party: 'leader',
        item: 'faglig',
        prompt: 'lykkedes',
        text: words,
      }) as const;
    await write(desk, id, 'leader', [text('Skrevet her imens')]);
    const preview = await choose(id, withField(given, 'example/leader/faglig/lykkedes', 'I Word'));
    expect(preview.lines.map(({ fate, cells }) => [fate, cells[0]?.now])).toEqual([
      ['both', 'Skrevet her imens'],
    ]);
    expect((await choose(id, given)).lines).toEqual([]);
  });

  it('leaves the other side’s part and the talk’s alone before the talk, and shows none of it', async () => {
    const { id } = await begin();
    await write(desk, id, 'manager', [
      { kind: 'rating.set', series: 'manager', item: 'faglig', value: 2 },
      {
        kind: 'example.set',
        party: 'manager',
        item: 'faglig',
        prompt: 'lykkedes',
        text: 'Hemmeligt',
      },
    ]);
    const given = await saved(id, 'manager');
    await ask(desk, 'conversation.open', { id, side: 'leader' });
    const preview = await choose(id, withField(given, 'rating/desired/faglig', '9'));
    expect(preview.lines.every(({ fate }) => fate === 'unusable')).toBe(true);
    expect(preview.lines.flatMap(({ cells }) => cells.map(({ now }) => now))).toEqual(
      preview.lines.map(() => ''),
    );
    const stored = await ask(desk, 'word-import.store', {
      token: preview.token,
      lines: preview.lines.map((line) => line.id),
      about: null,
    });
    expect(stored.open?.conversation.leader.ratings).toEqual({});
  });

  it('refuses what somebody else would store, what is outdated, and another form', async () => {
    const { id } = await begin();
    const filled = withField(await saved(id, 'leader'), 'rating/leader/faglig', '6');
    const preview = await choose(id, filled);
    const wish = { token: preview.token, lines: all(preview), about: null };
    await ask(desk, 'conversation.open', { id, side: 'manager' });
    await expect(ask(desk, 'word-import.store', wish)).rejects.toMatchObject({
      code: 'word.outdated',
    });
    await write(desk, id, 'leader', [{ kind: 'note.set', party: 'leader', text: 'x' }]);
    await expect(ask(desk, 'word-import.store', wish)).rejects.toMatchObject({
      code: 'word.outdated',
    });
    const other =
      shippedTemplates().find((one) => one.id === 'udviklingssamtale') ?? lulsTemplate();
    await expect(choose(id, oldStatements(other, {}))).rejects.toMatchObject({
      code: 'word.other-form',
    });
    await expect(choose(id, new Uint8Array(10))).rejects.toMatchObject({ code: 'word.other-file' });
    await ask(desk, 'conversation.leave', { id });
    await expect(ask(desk, 'word-import.choose', { id })).rejects.toMatchObject({
      code: 'seat.empty',
    });
  });

  it('notices a file of somebody else', async () => {
    const { id } = await begin();
    await ask(desk, 'conversation.open', { id, side: 'leader' });
    const other = withField(await saved(id, 'leader'), 'about/leader', 'Ida Nordmark');
    expect((await choose(id, other)).remarks).toContain('other-leader');
  });
});

describe('an old form', () => {
  it('becomes a conversation of its year whose body is the replay of its log', async () => {
    const { leader, manager } = await begin();
    const preview = await choose(null, oldLuls(), 'LULS 2024.docx');
    expect(preview.whose).toEqual({ leaderId: leader.id, managerId: manager.id, year: 2024 });
    const about = { leaderId: leader.id, managerId: manager.id, year: 2024 };
    const { id } = await ask(desk, 'word-import.store', {
      token: preview.token,
      lines: all(preview),
      about,
    });
    const stored = await readConversation(desk.program.db(), id);
    expect(stored?.conversation).toMatchObject({
      ...about,
      date: '2024-05-14',
      phase: 'talk',
      imported: true,
      leader: { ratings: { faglig: 8, ledelsesrum: 4 } },
      joint: { desired: { faglig: 7 }, pay: 'Lønnen følger overenskomsten.' },
    });
    const template = lulsTemplate();
    const log = await readLog(desk.program.db(), id);
    const opened = await ask(desk, 'conversation.open', { id, side: 'joint' });
    expect(opened.canUndo).toBe(true);
    const undone = await ask(desk, 'conversation.undo', { id });
    const replayed = log.reduce((state, { change }) => {
      const answer = applyChange(state, change, { by: 'joint', template });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value.conversation;
    }, undone.conversation);
    expect(replayed).toEqual(stored?.conversation);
  });

  it('stores nothing where the two are one, or somebody is gone', async () => {
    const { leader } = await begin();
    const preview = await choose(null, oldLuls());
    const store = (managerId: string) =>
      ask(desk, 'word-import.store', {
        token: preview.token,
        lines: all(preview),
        about: { leaderId: leader.id, managerId, year: 2024 },
      });
    await expect(store(leader.id)).rejects.toMatchObject({ code: 'person.is-own-manager' });
    await expect(store('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('a file of ours leads to the conversation that it was written for', async () => {
    const { id, leader } = await begin();
    const preview = await choose(null, await saved(id, 'leader'));
    expect(preview.belongs).toEqual({ id, leader: leader.name, year: 2027 });
  });
});

describe('an empty form', () => {
  it.for(shippedTemplates().map((form) => [form.id, form] as const))(
    'of %s can be saved, filled in and brought in',
    async ([, { id, version, arenas }]) => {
      desk.desk.path = join(pc.home, 'tom.docx');
      expect(await ask(desk, 'word-form.save', { id, version })).toEqual({ saved: true });
      const empty = readFileSync(desk.desk.path);
      expect((await choose(null, empty)).lines).toEqual([]);
      const [arena] = arenas;
      const item = arena?.statements[0]?.id ?? arena?.id ?? '';
      const filled = withField(
        withField(empty, `rating/leader/${item}`, '4'),
        'about/leader',
        'Asger Lindelund, chef',
      );
      const { leader } = await begin();
      const preview = await choose(null, filled);
      expect(preview.lines.map(({ fate, cells }) => [fate, cells[0]?.shown])).toEqual([
        ['new', '4'],
      ]);
      expect(preview.whose?.leaderId).toBe(leader.id);
    },
  );
});
