import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { say } from '../lib/say.mjs';
import { licenceFindings } from './licence-rules.mjs';
import { runCheck } from './lib.mjs';
import { noticesOf } from './notices.mjs';
import { shippedPackages } from './shipped-packages.mjs';

/**
 * Checks the licence of everything that ships; with `--notices <file>` also writes the licence
 * texts that have to go with it, which packaging does.
 */
async function checkLicences(project, { notices }) {
  const packages = shippedPackages(project);
  const findings = packages.flatMap(licenceFindings);
  const kinds = [...new Set(packages.map(({ licence }) => licence))].toSorted((one, other) =>
    one.localeCompare(other),
  );
  if (notices !== undefined && findings.length === 0) {
    const file = resolve(project, notices);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, noticesOf(packages));
    say(`Licence texts of ${packages.length} packages written to ${notices}`);
  }
  return { findings, summary: `${packages.length} packages ship, under ${kinds.join(', ')}` };
}

await runCheck('Licences', checkLicences, { notices: { type: 'string' } });
