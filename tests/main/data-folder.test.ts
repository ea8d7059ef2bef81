import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { listPeople } from '#db/queries/person.ts';
import { Failure } from '#main/failure.ts';
import { KEY_FILES } from '#main/keys/key-store.ts';
import { Program } from '#main/program.ts';
import {
  content,
  it,
  osAccount,
  setUpAndConfirm,
  SETTINGS as settings,
} from '#tests/helpers/ground.ts';

const DATABASE = 'lederspind.db';

describe('what lies in the folder', () => {
  const without = async (
    pc: { data: string; start: () => Promise<Program> },
    names: readonly string[],
  ) => {
    const program = await pc.start();
    await setUpAndConfirm(program, 'os');
    await program.close();
    for (const name of names) rmSync(join(pc.data, name), { force: true });
  };

  it('a database without a key is left alone and explained', async ({ pc }) => {
    await without(pc, KEY_FILES);
    const before = content(pc.data);
    const program = await pc.start();
    const failed = { stage: 'failed', code: 'key.missing', folder: pc.data, settings };
    expect(await program.state()).toEqual(failed);
    await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
      new Failure('call.refused'),
    );
    expect(content(pc.data)).toEqual(before);
  });

  it.for([DATABASE, `${DATABASE}-wal`, `${DATABASE}-journal`])(
    'an empty %s alone counts as data whose key is missing',
    async (name, { pc }) => {
      mkdirSync(pc.data);
      writeFileSync(join(pc.data, name), '');
      const program = await pc.start();
      expect(await program.state()).toMatchObject({ stage: 'failed', code: 'key.missing' });
      await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
        new Failure('call.refused'),
      );
      expect(content(pc.data)).toEqual({ [name]: '' });
    },
  );

  it('a key without its database is left alone: no empty one hides that it is gone', async ({
    pc,
  }) => {
    await without(pc, [DATABASE]);
    const before = content(pc.data);
    const program = await pc.start();
    expect(await program.state()).toMatchObject({ stage: 'failed', code: 'database.missing' });
    await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
      new Failure('call.refused'),
    );
    expect(content(pc.data)).toEqual(before);
  });

  it('one lost or damaged key file is mended from the other', async ({ pc }) => {
    await without(pc, [KEY_FILES[0]]);
    expect(await (await pc.start()).state()).toMatchObject({ stage: 'open' });
    writeFileSync(join(pc.data, KEY_FILES[1]), '{"format":1');
    expect(await (await pc.start()).state()).toMatchObject({ stage: 'open' });
    const [one, other] = KEY_FILES.map((name) => readFileSync(join(pc.data, name), 'utf8'));
    expect(one).toBe(other);
  });

  it('two damaged key files are left alone and explained', async ({ pc }) => {
    await without(pc, []);
    for (const name of KEY_FILES) writeFileSync(join(pc.data, name), 'not a key');
    const before = content(pc.data);
    const program = await pc.start();
    expect(await program.state()).toMatchObject({ stage: 'failed', code: 'key.damaged' });
    await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
      new Failure('call.refused'),
    );
    expect(content(pc.data)).toEqual(before);
  });

  it.for(['', 'x'.repeat(4096)])(
    'a database of other bytes is not opened',
    async (bytes, { pc }) => {
      await without(pc, [DATABASE]);
      writeFileSync(join(pc.data, DATABASE), bytes);
      const before = content(pc.data);
      const program = await pc.start();
      expect(await program.state()).toMatchObject({ stage: 'failed', code: 'database.damaged' });
      expect(() => program.db()).toThrow(new Failure('call.refused'));
      expect(content(pc.data)).toEqual(before);
    },
  );

  it('the key of another database opens nothing', async ({ pc }) => {
    await without(pc, []);
    const kept = join(pc.home, 'kept.db');
    copyFileSync(join(pc.data, DATABASE), kept);
    rmSync(pc.data, { recursive: true });
    await without(pc, []);
    copyFileSync(kept, join(pc.data, DATABASE));
    expect(await (await pc.start()).state()).toMatchObject({
      stage: 'failed',
      code: 'database.damaged',
    });
  });

  it('is looked at again when somebody has put back what was missing', async ({ pc }) => {
    await without(pc, []);
    const kept = KEY_FILES.map((name) => readFileSync(join(pc.data, name)));
    for (const name of KEY_FILES) rmSync(join(pc.data, name));
    const program = await pc.start();
    expect(await program.state()).toMatchObject({ stage: 'failed', code: 'key.missing' });
    writeFileSync(join(pc.data, KEY_FILES[1]), kept[1] ?? '');
    expect(await program.look()).toEqual({ stage: 'open', settings });
  });

  it('is opened by one program at a time', async ({ pc }) => {
    const first = await pc.start();
    await setUpAndConfirm(first, 'os');
    const ground = { folder: pc.data, os: osAccount(), waiting: pc.waiting() };
    const settingsStore = { now: () => settings, set: () => Promise.resolve(settings) };
    const code = await first.renewRecovery().then(() => first.shownCode());
    const second = new Program({ ...ground, settings: settingsStore });
    await second.look();
    expect(await second.unlock('recovery', code)).toMatchObject({
      stage: 'failed',
      code: 'database.in-use',
    });
    expect(await listPeople(first.db())).toEqual([]);
  });
});
