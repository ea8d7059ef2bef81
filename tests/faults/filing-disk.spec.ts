import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILING_PLACES } from '#domain/filing/places.ts';
import { call } from '../helpers/calls.ts';
import { fillDisk, holdFile, readOnlyFolder, smallDisk, unmount } from '../helpers/faults.ts';
import { expectTruth, file, filesBelow, logOf, readyToFile } from '../helpers/filing-calls.ts';
import { expect, kill, PASSPHRASE, test } from '../helpers/program.ts';

/* Full, read-only and vanishing disks are real here, and only root may make them. */

test('on a full disk nothing half-written stands there, and the log says why', async ({
  run,
  home,
}) => {
  const root = join(home.root, 'sager');
  smallDisk(root, 2000);
  try {
    const { page } = await run();
    const id = await readyToFile(page, root);
    const makeRoom = fillDisk(root);
    const { lines } = await file(page, id, ['personnel']);
    expect(lines).toMatchObject([{ state: 'failed', reason: 'file.disk-full' }]);
    expect(filesBelow(root)).toEqual([join(root, 'full')]);
    makeRoom();
    const again = await file(page, id, ['personnel']);
    expect(again.lines.map(({ state, version }) => [state, version])).toEqual([
      ['done', 1],
      ['done', 1],
      ['done', 1],
    ]);
    expectTruth(await logOf(page, id), root);
  } finally {
    unmount(root);
  }
});

test('a disk that becomes full midway keeps what is whole, and its metadata tells of that alone', async ({
  run,
  home,
}) => {
  const root = join(home.root, 'sager');
  mkdirSync(root);
  const { page } = await run();
  const id = await readyToFile(page, root);
  const probe = await file(page, id, ['personnel']);
  const [pdf = 0, word = 0] = probe.lines.map(({ path }) => readFileSync(path).length);
  expect(word).toBeGreaterThan(16_384);
  rmSync(root, { recursive: true });
  // In pages of 4 KB: room for the PDF and the metadata, but not for the Word file.
  smallDisk(root, Math.ceil(pdf / 4096) * 4 + 12);
  try {
    const { lines } = await file(page, id, ['personnel']);
    expect(lines.map(({ format, state }) => [format, state])).toEqual([
      ['pdf', 'done'],
      ['word', 'failed'],
      ['json', 'done'],
    ]);
    const metadata = readFileSync(lines[2]?.path ?? '', 'utf8');
    expect(metadata).toContain(lines[0]?.sha256 ?? '');
    expect(metadata).not.toContain('docx');
    const now = (await logOf(page, id)).filter(({ batch }) => batch === lines[0]?.batch);
    expectTruth(now, root);
  } finally {
    unmount(root);
  }
});

test('in a folder that is read-only nothing is written, and the log says so', async ({
  run,
  home,
}) => {
  const root = join(home.root, 'sager');
  readOnlyFolder(root);
  try {
    const { page } = await run();
    const id = await readyToFile(page, root);
    const { lines } = await file(page, id, FILING_PLACES);
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatchObject({ state: 'failed', reason: 'file.no-permission' });
    expect(filesBelow(root)).toEqual([]);
  } finally {
    unmount(root);
  }
});

test('a file that another program holds is left alone', async ({ run, home }) => {
  const root = join(home.root, 'sager');
  mkdirSync(root);
  const { page } = await run();
  const id = await readyToFile(page, root);
  const { places } = await call(page, 'filing.plan', { id });
  const held = join(places[0]?.folder ?? '', places[0]?.names[0] ?? '');
  mkdirSync(places[0]?.folder ?? '', { recursive: true });
  writeFileSync(held, 'åben i et andet program');
  holdFile(held);
  try {
    const { lines } = await file(page, id, ['personnel']);
    expect(lines.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(lines[0]?.name).toBe(places[0]?.names[0]?.replace('.pdf', ' (2).pdf'));
    expect(readFileSync(held, 'utf8')).toBe('åben i et andet program');
  } finally {
    unmount(held);
  }
});

test('a share that vanishes midway: the log knows what it knows, and the rest when it is back', async ({
  run,
  home,
}) => {
  const share = join(home.root, 'share');
  const disk = join(home.root, 'disk');
  const root = join(share, 'sager');
  mkdirSync(share);
  mkdirSync(join(disk, 'sager'), { recursive: true });
  const connect = () => execFileSync('mount', ['--bind', disk, share]);
  connect();
  let isThere = true;
  try {
    const program = await run();
    const { page } = program;
    const id = await readyToFile(page, root);
    const filing = file(page, id, FILING_PLACES);
    await expect.poll(() => filesBelow(disk).length, { intervals: [2] }).toBeGreaterThan(0);
    unmount(share);
    isThere = false;
    const { lines, problems } = await filing;
    expect(lines.length + problems.length).toBeGreaterThan(1);
    expect(filesBelow(share)).toEqual([]);
    const missing = [
      ...lines.filter(({ state }) => state !== 'done').map(({ reason }) => reason),
      ...problems.map(({ reason }) => reason),
    ];
    expect(missing.length).toBeGreaterThan(0);
    for (const reason of missing) expect([null, 'file.no-folder']).toContain(reason);
    await kill(program);

    connect();
    isThere = true;
    const second = await run();
    await call(second.page, 'app.unlock', { with: 'passphrase', secret: PASSPHRASE });
    await expect
      .poll(async () => (await logOf(second.page, id)).some(({ state }) => state === 'intended'))
      .toBe(false);
    expectTruth(await logOf(second.page, id), share);
    await call(second.page, 'conversation.open', { id, side: 'joint' });
    const again = await file(second.page, id, FILING_PLACES);
    expect(again.lines.every(({ state }) => state === 'done')).toBe(true);
    expectTruth(await logOf(second.page, id), share);
  } finally {
    if (isThere) unmount(share);
  }
});
