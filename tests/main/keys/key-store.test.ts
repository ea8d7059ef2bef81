import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { Failure } from '#main/failure.ts';
import { encodeKeyFile, type KeyFile } from '#main/keys/key-file.ts';
import { KEY_FILES, readKeyFile, writeKeyFile } from '#main/keys/key-store.ts';
import { newKey } from '#main/keys/keyring.ts';
import { it, namesIn, osAccount } from '#tests/helpers/ground.ts';

const [FIRST, SECOND] = KEY_FILES;
const { file } = await newKey({ lock: 'os' }, osAccount());
const later: KeyFile = { ...file, writes: file.writes + 1 };

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('writing the key file', () => {
  it('makes two equal copies that only this account may read', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    expect(namesIn(pc.data)).toEqual([SECOND, FIRST]);
    expect(text(pc.data, FIRST)).toBe(text(pc.data, SECOND));
    expect(await readKeyFile(pc.data)).toEqual(file);
  });

  it('puts the first copy back where the second cannot be written', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    rmSync(join(pc.data, SECOND));
    // Nothing can be renamed to the name of a folder that is not empty.
    mkdirSync(join(pc.data, SECOND, 'in the way'), { recursive: true });
    await expect(writeKeyFile(pc.data, later)).rejects.toEqual(new Failure('key.not-written'));
    expect(text(pc.data, FIRST)).toBe(encodeKeyFile(file));
    expect(namesIn(pc.data)).toEqual([SECOND, FIRST]);
  });

  it('says so where there is no place for the folder', async ({ pc }) => {
    writeFileSync(pc.data, 'a file');
    await expect(writeKeyFile(pc.data, file)).rejects.toEqual(new Failure('key.not-written'));
    expect(readFileSync(pc.data, 'utf8')).toBe('a file');
  });
});

describe('reading the key file', () => {
  it('finds none in an empty or missing folder', async ({ pc }) => {
    expect(await readKeyFile(pc.data)).toBeNull();
    mkdirSync(pc.data);
    expect(await readKeyFile(pc.data)).toBeNull();
  });

  it.for([FIRST, SECOND])('mends %s where it is gone', async (name, { pc }) => {
    await writeKeyFile(pc.data, file);
    rmSync(join(pc.data, name));
    expect(await readKeyFile(pc.data)).toEqual(file);
    expect(text(pc.data, name)).toBe(encodeKeyFile(file));
  });

  it('notices every single damaged byte, and takes the other copy', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    const whole = Buffer.from(encodeKeyFile(file));
    // White space and the last line feed carry nothing.
    const places = [...whole.keys()].filter(
      (at) => !/\s/.test(String.fromCharCode(whole[at] ?? 0)),
    );
    for (const at of places.filter((_, count) => count % 7 === 0)) {
      writeFileSync(join(pc.data, FIRST), whole.with(at, (whole[at] ?? 0) ^ 0x01));
      expect(await readKeyFile(pc.data)).toEqual(file);
      expect(text(pc.data, FIRST)).toBe(encodeKeyFile(file));
    }
  });

  it('takes the later copy, as after a power cut between the two', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    writeFileSync(join(pc.data, FIRST), encodeKeyFile(later));
    expect(await readKeyFile(pc.data)).toEqual(later);
    expect(text(pc.data, SECOND)).toBe(encodeKeyFile(later));
  });

  it('leaves copies of two different keys as they are', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    const other = { ...later, id: '00000000-0000-4000-8000-000000000000' };
    writeFileSync(join(pc.data, FIRST), encodeKeyFile(other));
    await expect(readKeyFile(pc.data)).rejects.toEqual(new Failure('key.damaged'));
    expect(text(pc.data, FIRST)).toBe(encodeKeyFile(other));
    expect(text(pc.data, SECOND)).toBe(encodeKeyFile(file));
  });

  it('leaves what a later program wrote alone', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    const next = JSON.stringify({ ...file, format: 2, more: true });
    writeFileSync(join(pc.data, SECOND), next);
    await expect(readKeyFile(pc.data)).rejects.toEqual(new Failure('database.newer'));
    expect(text(pc.data, SECOND)).toBe(next);
  });

  it('does not take a copy that cannot be read for a damaged one', async ({ pc }) => {
    for (const name of KEY_FILES) mkdirSync(join(pc.data, name), { recursive: true });
    await expect(readKeyFile(pc.data)).rejects.toEqual(new Failure('storage.failed'));
  });

  it('opens although the damaged copy cannot be mended', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    rmSync(join(pc.data, SECOND));
    mkdirSync(join(pc.data, SECOND, 'in the way'), { recursive: true });
    expect(await readKeyFile(pc.data)).toEqual(file);
  });

  it.runIf(process.platform !== 'win32')('keeps others on the PC out', async ({ pc }) => {
    await writeKeyFile(pc.data, file);
    const { statSync } = await import('node:fs');
    expect(statSync(join(pc.data, FIRST)).mode & 0o077).toBe(0);
    expect(statSync(pc.data).mode & 0o077).toBe(0);
    chmodSync(pc.data, 0o700);
  });
});
