/*
 * npm run lock: mends package-lock.json after `npm install`. Two things can be
 * wrong with it, and both make `npm ci` fail or misbehave elsewhere:
 *  - a registry that lacks a tool's package for another platform makes npm leave
 *    that package out of the lock file, and `npm ci` then calls the file incomplete.
 *    Such a package is written in by its exact version, without a sum: it is never
 *    installed on the platforms for which the registry has everything;
 *  - addresses of the registry that happened to be used.
 * With `--check` it changes nothing and fails if there is something to mend.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './lib/places.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const lockFile = join(projectFolder, 'package-lock.json');

await runMain(async () => {
  const text = await readFile(lockFile, 'utf8');
  const lock = JSON.parse(text);
  const apart = await packagesApart(lock.packages['']);
  if (apart.length > 0) {
    throw new Problem(
      `package-lock.json does not know what package.json says of ${apart.join(', ')}. Run: npm install`,
    );
  }
  const addresses = removeAddresses(lock.packages);
  const added = addLeftOutPackages(lock.packages);
  lock.packages = sorted(lock.packages);
  const mended = `${JSON.stringify(lock, null, 2)}\n`;
  if (mended === text)
    return say(`package-lock.json is complete: ${Object.keys(lock.packages).length} packages.`);
  const findings = `${addresses} addresses of a registry, ${added} packages for other platforms left out`;
  if (process.argv.includes('--check'))
    throw new Problem(`package-lock.json: ${findings}. Run: npm run lock`);
  await writeFile(lockFile, mended);
  say(`package-lock.json mended: ${findings}.`);
});

/** The packages for which package.json and the copy of it in the lock file differ; `npm ci` refuses them. */
async function packagesApart(copy) {
  const manifest = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  return ['dependencies', 'devDependencies'].flatMap((kind) => {
    const [wanted, locked] = [manifest[kind] ?? {}, copy[kind] ?? {}];
    const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
    return [...names].filter((name) => wanted[name] !== locked[name]);
  });
}

function removeAddresses(packages) {
  const entries = Object.values(packages).filter(
    (entry) => entry.resolved !== undefined && !entry.link,
  );
  for (const entry of entries) delete entry.resolved;
  return entries.length;
}

function addLeftOutPackages(packages) {
  let added = 0;
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, path, name) || !isExact(version)) continue;
      packages[`node_modules/${name}`] = describe(name, version, entry);
      added += 1;
    }
  }
  return added;
}

/** Looks where Node would: in the package's own node_modules, then in those around it. */
function isLocked(packages, path, name) {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[[folder, `node_modules/${name}`].filter(Boolean).join('/')]) return true;
    if (folder === '') return false;
  }
}

function isExact(version) {
  return /^\d+\.\d+\.\d+$/.test(version);
}

/** The platform is read from the name, such as `@oxlint/binding-linux-arm64-musl`. */
function describe(name, version, owner) {
  const match = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(
    name,
  );
  if (match === null)
    throw new Problem(
      `${name}@${version} is not in the lock file, and its name tells no platform.`,
    );
  const [, os, cpu, flavour = ''] = match;
  const libc = { musl: ['musl'], gnu: ['glibc'] }[
    flavour.slice(0, flavour.startsWith('musl') ? 4 : 3)
  ];
  return {
    version,
    cpu: [cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(os === 'linux' && libc ? { libc } : {}),
    optional: true,
    os: [os],
  };
}

function sorted(packages) {
  return Object.fromEntries(
    Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
}
