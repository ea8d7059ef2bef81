import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileErrorCode, saveFile } from '#main/documents/save.ts';

const bytes = new TextEncoder().encode('Et dokument');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lederspind-save-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('saving a file', () => {
  it('writes it whole, also over an older one, and leaves nothing else', async () => {
    const path = join(folder, 'Samtale – Åse.docx');
    await writeFile(path, 'ældre og meget længere end det nye');
    await saveFile(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('Et dokument');
    expect(await readdir(folder)).toEqual(['Samtale – Åse.docx']);
  });

  it('says that the folder is not there', async () => {
    const path = join(folder, 'gone', 'file.docx');
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'file.no-folder' });
    await writeFile(join(folder, 'file'), '');
    await expect(saveFile(join(folder, 'file', 'x.docx'), bytes)).rejects.toMatchObject({
      code: 'file.no-folder',
    });
  });

  it('says that it may not write there', async () => {
    // The kernel's own folder refuses new files to everybody, the administrator included.
    await expect(saveFile('/sys/x.docx', bytes)).rejects.toMatchObject({
      code: 'file.no-permission',
    });
  });

  it('leaves the folder that has the name, and no temporary file', async () => {
    const path = join(folder, 'taken.docx');
    await mkdir(path);
    await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'file.failed' });
    expect(await readdir(folder)).toEqual(['taken.docx']);
  });

  it('says that there is no room, and keeps the older file whole', async () => {
    const path = join(folder, 'big.docx');
    await writeFile(path, 'ældre');
    const { stdout } = saveWithLittleRoom(path);
    expect(stdout).toBe('file.disk-full');
    expect(await readFile(path, 'utf8')).toBe('ældre');
    expect(await readdir(folder)).toEqual(['big.docx']);
  });
});

/** Saves a megabyte in a process that may write files of 4 KB: writing fails midway. */
function saveWithLittleRoom(path: string) {
  const program = `
    import { saveFile } from '#main/documents/save.ts';
    process.on('SIGXFSZ', () => {});
    await saveFile(process.argv[1], new Uint8Array(1e6)).catch((error) => process.stdout.write(error.code));
  `;
  const script = 'ulimit -f 8; exec "$0" --no-warnings --input-type=module --eval "$1" "$2"';
  return spawnSync('sh', ['-c', script, process.execPath, program, path], {
    cwd: new URL('../../../', import.meta.url),
    encoding: 'utf8',
  });
}

describe('what an error of the system means', () => {
  const thrown = (code: string, syscall: string) =>
    Object.assign(new Error(code), { code, syscall });

  it.each([
    ['ENOENT', 'file.no-folder'],
    ['EROFS', 'file.no-permission'],
    ['EACCES', 'file.no-permission'],
    ['EBUSY', 'file.in-use'],
    ['ENOSPC', 'file.disk-full'],
    ['EDQUOT', 'file.disk-full'],
    ['EIO', 'file.failed'],
  ])('%s on opening: %s', async (code, meaning) => {
    expect(await fileErrorCode(thrown(code, 'open'), join(folder, 'x'))).toBe(meaning);
  });

  it('a refused rename means that somebody holds the older file, if there is one', async () => {
    const path = join(folder, 'open-in-word.docx');
    expect(await fileErrorCode(thrown('EPERM', 'rename'), path)).toBe('file.no-permission');
    await writeFile(path, '');
    expect(await fileErrorCode(thrown('EPERM', 'rename'), path)).toBe('file.in-use');
  });

  it('is a failure where it is no error of the system at all', async () => {
    expect(await fileErrorCode('odd', folder)).toBe('file.failed');
  });
});
