import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { writeAtomically } from '#main/files/atomic-write.ts';
import { readJsonFile, writeJsonFile, writeJsonFileNow } from '#main/files/json-file.ts';
import { it, namesIn } from '#tests/helpers/ground.ts';

describe('an atomic write', () => {
  it('puts the new content under the name and leaves nothing else', async ({ pc }) => {
    const path = join(pc.home, 'file');
    await writeAtomically(path, 'one');
    await writeAtomically(path, Buffer.from('two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(namesIn(pc.home)).toEqual(['file']);
  });

  it('leaves no trace where it fails', async ({ pc }) => {
    mkdirSync(join(pc.home, 'file', 'in the way'), { recursive: true });
    await expect(writeAtomically(join(pc.home, 'file'), 'one')).rejects.toThrow('rename');
    expect(namesIn(pc.home)).toEqual(['file']);
    await expect(writeAtomically(join(pc.home, 'none', 'file'), 'one')).rejects.toThrow('ENOENT');
  });
});

describe('a small JSON file', () => {
  const schema = z.strictObject({ size: z.int() });

  it('comes back as it was written', async ({ pc }) => {
    const path = join(pc.home, 'deep', 'down', 'size.json');
    await writeJsonFile(path, { size: 3 });
    expect(readJsonFile(path, schema)).toEqual({ size: 3 });
    writeJsonFileNow(path, { size: 4 });
    expect(readJsonFile(path, schema)).toEqual({ size: 4 });
  });

  it.for(['', '{', '{"size":"3"}', '{"size":3,"more":1}', 'null'])(
    'counts as none where it holds %j',
    (content, { pc }) => {
      const path = join(pc.home, 'size.json');
      writeFileSync(path, content);
      expect(readJsonFile(path, schema)).toBeNull();
    },
  );
});
