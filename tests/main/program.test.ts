import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { listPeople, savePerson } from '#db/queries/person.ts';
import { Failure } from '#main/failure.ts';
import { KEY_FILES } from '#main/keys/key-store.ts';
import { person } from '#tests/helpers/database.ts';
import {
  content,
  it,
  namesIn,
  osAccount,
  PASSPHRASE,
  setUp,
  setUpAndConfirm,
  SETTINGS as settings,
} from '#tests/helpers/ground.ts';

const DATABASE = 'lederspind.db';

describe('the first start', () => {
  it('asks how to lock, and makes nothing before that', async ({ pc }) => {
    const program = await pc.start();
    expect(await program.state()).toEqual({
      stage: 'first-start',
      osLock: true,
      settings: { language: 'da', theme: 'system' },
    });
    expect(namesIn(pc.home)).toEqual([]);
  });

  it('does not offer a lock that would protect nothing', async ({ pc }) => {
    const program = await pc.start(osAccount({ isReal: false }));
    expect(await program.state()).toMatchObject({ stage: 'first-start', osLock: false });
    await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
      new Failure('key.not-written'),
    );
    expect(namesIn(pc.data)).toEqual([]);
  });

  it('makes both key files and the database, and opens by itself from then on', async ({ pc }) => {
    const program = await pc.start();
    await setUpAndConfirm(program, 'os');
    await savePerson(program.db(), person({ id: 'ada' }));
    const again = await pc.start();
    expect(await again.state()).toEqual({ stage: 'open', settings });
    expect(await listPeople(again.db())).toEqual([person({ id: 'ada' })]);
    expect(namesIn(pc.data)).toEqual(expect.arrayContaining([DATABASE, ...KEY_FILES]));
  });

  it('refuses a passphrase of eleven signs and makes nothing', async ({ pc }) => {
    const program = await pc.start();
    const short = { lock: 'passphrase', settings, passphrase: 'elleve 🙂🙂🙂🙂' } as const;
    await expect(program.setUp(short)).rejects.toEqual(new Failure('passphrase.too-short'));
    expect(namesIn(pc.data)).toEqual([]);
    expect(await program.state()).toMatchObject({ stage: 'first-start' });
  });

  it('cannot be done twice', async ({ pc }) => {
    const program = await pc.start();
    await setUpAndConfirm(program, 'os');
    const before = content(pc.data);
    await expect(program.setUp({ lock: 'os', settings })).rejects.toEqual(
      new Failure('call.refused'),
    );
    expect(content(pc.data)).toEqual(before);
  });

  it('leaves what it was interrupted in out of the way', async ({ pc }) => {
    mkdirSync(`${pc.data}.new`);
    writeFileSync(join(`${pc.data}.new`, 'key.json'), 'half');
    const program = await pc.start();
    expect(await program.state()).toMatchObject({ stage: 'first-start' });
    await setUpAndConfirm(program, 'os');
    expect(namesIn(pc.home).filter((name) => name.startsWith('data'))).toEqual(['data']);
  });

  it('keeps what somebody else has put into the folder', async ({ pc }) => {
    mkdirSync(pc.data);
    writeFileSync(join(pc.data, 'note.txt'), 'mine');
    const program = await pc.start();
    await setUpAndConfirm(program, 'os');
    const aside = namesIn(pc.home).find((name) => /^data\.\d+$/.test(name)) ?? '';
    expect(readFileSync(join(pc.home, aside, 'note.txt'), 'utf8')).toBe('mine');
  });
});

describe('the recovery code', () => {
  it('is shown until one group is typed back', async ({ pc }) => {
    const program = await pc.start();
    const code = await setUp(program, 'os');
    await expect(program.confirmRecovery(0, 'ZZZZZ')).rejects.toMatchObject({
      code: 'secret.wrong',
    });
    expect(program.shownCode()).toBe(code);
    const group = (code.split('-')[5] ?? '').toLowerCase();
    expect(await program.confirmRecovery(5, ` ${group}`)).toMatchObject({ stage: 'open' });
    expect(() => program.shownCode()).toThrow(new Failure('call.refused'));
  });

  it('is another one at the next start while nobody has confirmed it', async ({ pc }) => {
    const first = await setUp(await pc.start(), 'os');
    const program = await pc.start();
    const state = await program.state();
    expect(state.stage).toBe('recovery');
    expect(program.shownCode()).not.toBe(first);
    const other = await pc.start(osAccount());
    await expect(other.unlock('recovery', first)).rejects.toMatchObject({ code: 'secret.wrong' });
  });

  it('opens the data when the account is another, and mends the lock', async ({ pc }) => {
    const program = await pc.start();
    const code = await setUpAndConfirm(program, 'os');
    await savePerson(program.db(), person({ id: 'ada' }));
    const account = osAccount();
    const lost = await pc.start(account);
    expect(await lost.state()).toEqual({
      stage: 'locked',
      passphrase: false,
      osFailed: true,
      wait: 0,
      settings,
    });
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(await lost.unlock('recovery', typed)).toEqual({ stage: 'open', settings });
    expect(await listPeople(lost.db())).toHaveLength(1);
    expect(await (await pc.start(account)).state()).toEqual({ stage: 'open', settings });
  });

  it('asks for a new passphrase where that was the lock', async ({ pc }) => {
    const none = osAccount({ isReal: false });
    const code = await setUpAndConfirm(await pc.start(none), 'passphrase');
    const program = await pc.start(none);
    expect(await program.unlock('recovery', code)).toEqual({
      stage: 'open',
      needsPassphrase: true,
      settings,
    });
    expect(await program.setPassphrase('en anden lang sætning')).toEqual({
      stage: 'open',
      settings,
    });
    const next = await pc.start(none);
    await expect(next.unlock('passphrase', PASSPHRASE)).rejects.toMatchObject({
      code: 'secret.wrong',
    });
    pc.clock.now += 1000;
    expect(await next.unlock('passphrase', 'en anden lang sætning')).toMatchObject({
      stage: 'open',
    });
  });

  it('stops working when a new one is made', async ({ pc }) => {
    const program = await pc.start();
    const old = await setUpAndConfirm(program, 'os');
    expect(await program.renewRecovery()).toMatchObject({ stage: 'recovery' });
    const code = program.shownCode();
    const lost = await pc.start(osAccount({ isReal: false }));
    await expect(lost.unlock('recovery', old)).rejects.toMatchObject({ code: 'secret.wrong' });
    pc.clock.now += 1000;
    // The whole code typed counts as confirmed; without a lock of the system a passphrase is needed.
    expect(await lost.unlock('recovery', code)).toMatchObject({
      stage: 'open',
      needsPassphrase: true,
    });
  });
});

describe('a passphrase', () => {
  it('is the same however its letters are composed', async ({ pc }) => {
    const none = osAccount({ isReal: false });
    await setUpAndConfirm(await pc.start(none), 'passphrase');
    const program = await pc.start(none);
    expect(await program.state()).toMatchObject({
      stage: 'locked',
      passphrase: true,
      osFailed: false,
    });
    const composed = PASSPHRASE.normalize('NFD');
    expect(composed).not.toBe(PASSPHRASE);
    expect(await program.unlock('passphrase', composed)).toEqual({ stage: 'open', settings });
  });

  it('makes one wait longer after every wrong one, over restarts, and never says more', async ({
    pc,
  }) => {
    const none = osAccount({ isReal: false });
    await setUpAndConfirm(await pc.start(none), 'passphrase');
    let program = await pc.start(none);
    for (const wait of [1000, 2000, 4000]) {
      const wrong = program.unlock('passphrase', 'slet ikke den rette');
      await expect(wrong).rejects.toMatchObject({
        code: 'secret.wrong',
        message: 'secret.wrong',
        wait,
      });
      const tooSoon = program.unlock('passphrase', PASSPHRASE);
      await expect(tooSoon).rejects.toMatchObject({ code: 'secret.wait', wait });
      program = await pc.start(none);
      expect(await program.state()).toMatchObject({ stage: 'locked', wait });
      pc.clock.now += wait;
    }
    expect(await program.unlock('passphrase', PASSPHRASE)).toMatchObject({ stage: 'open' });
    expect(pc.waiting().remaining()).toBe(0);
    expect(await (await pc.start(none)).state()).toMatchObject({ stage: 'locked', wait: 0 });
  });

  it('is tried one at a time, however many come at once', async ({ pc }) => {
    const none = osAccount({ isReal: false });
    await setUpAndConfirm(await pc.start(none), 'passphrase');
    const program = await pc.start(none);
    const tries = Array.from({ length: 5 }, (_, at) =>
      program.unlock('passphrase', `forkert nummer ${at}`),
    );
    const codes = (await Promise.allSettled(tries)).map((one) =>
      one.status === 'rejected' ? (one.reason as Failure).code : 'open',
    );
    expect(codes).toEqual(['secret.wrong', ...Array.from({ length: 4 }, () => 'secret.wait')]);
  });
});
