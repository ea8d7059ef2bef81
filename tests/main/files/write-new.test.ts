import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { writeNew } from '#main/files/write-new.ts';
import { it } from '#tests/helpers/database.ts';

describe('a new file', () => {
  it('is there whole, and nothing else is', async ({ folder }) => {
    const path = join(folder, 'a.docx');
    await writeNew(path, Buffer.from('hej'), join(folder, '.t.tmp'));
    expect(readFileSync(path, 'utf8')).toBe('hej');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });

  it('never takes the place of another', async ({ folder }) => {
    const path = join(folder, 'a.docx');
    writeFileSync(path, 'en andens');
    await expect(writeNew(path, Buffer.from('min'), join(folder, '.t.tmp'))).rejects.toMatchObject({
      code: 'EEXIST',
    });
    mkdirSync(join(folder, 'b.docx'));
    const over = writeNew(join(folder, 'b.docx'), Buffer.from('min'), join(folder, '.t.tmp'));
    await expect(over).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('en andens');
    expect(readdirSync(folder).toSorted()).toEqual(['a.docx', 'b.docx']);
  });

  it('takes the place of what a crash left under its temporary name only once that is gone', async ({
    folder,
  }) => {
    const temporary = join(folder, '.t.tmp');
    writeFileSync(temporary, 'halv');
    const path = join(folder, 'a.docx');
    await expect(writeNew(path, Buffer.from('x'), temporary)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(existsSync(path)).toBe(false);
  });

  it('is not there at all where the folder is missing', async ({ folder }) => {
    const gone = join(folder, 'gone');
    await expect(
      writeNew(join(gone, 'a'), Buffer.from('x'), join(gone, '.t.tmp')),
    ).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
