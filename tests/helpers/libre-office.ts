import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The Word file after LibreOffice has opened and saved it. */
export async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'lederspind-office-'));
  try {
    const path = join(folder, 'skema.docx');
    const out = join(folder, 'out');
    await writeFile(path, bytes);
    // A profile of its own, so that several can run at once.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, path],
      { timeout: 120_000 },
    );
    return await readFile(join(out, 'skema.docx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
