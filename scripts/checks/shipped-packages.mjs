import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { Problem } from '../lib/say.mjs';
import { CARRIED } from './carried.mjs';
import { projectFiles, textOf } from './lib.mjs';

const SHIPPED = /^(domain|db|preload|main|renderer)\/.*\.(tsx?|css)$/;
/** What a style sheet takes in: other sheets, fonts, pictures. */
const CSS_IMPORT = /(?:@import\s+|url\(\s*)['"]([^'"]+)['"]/g;

/** The names of what a source file imports. */
function importsOf(project, file) {
  const text = textOf(project, file);
  return file.endsWith('.css')
    ? [...text.matchAll(CSS_IMPORT)].map((match) => match[1])
    : ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
}

/** The package that an import comes from; null for files of ours and for Node itself. */
function packageOf(name) {
  if (/^[./#]|^(node|data|https?):/.test(name)) return null;
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** The packages that shipped code imports by name, and Electron, which carries it all. */
function importedPackages(project) {
  const files = projectFiles(project).filter((file) => SHIPPED.test(file));
  const names = files.flatMap((file) => importsOf(project, file)).map(packageOf);
  const { dependencies = {} } = JSON.parse(textOf(project, 'package.json'));
  return new Set([...names, ...Object.keys(dependencies), 'electron'].filter(Boolean));
}

/** The folder of a package as seen from another folder, the way Node looks for it. */
function folderOf(name, from, project) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === project ? null : folderOf(name, dirname(from), project);
}

/** The licence that a package.json names, in the new form or one of the old ones. */
function licenceOf({ license, licenses }) {
  const named = license ?? licenses?.map((one) => one.type ?? one).join(' OR ') ?? '';
  return typeof named === 'string' ? named : (named.type ?? '');
}

/** The licence files of a package, one after the other, with the notices that belong to them. */
function licenceTextOf(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)([-.].*)?$/i.test(file))
    .filter((file) => !/\.(js|json|ts)$/.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

function authorOf({ author }) {
  return typeof author === 'string' ? author : (author?.name ?? '');
}

/** What a package needs beside itself at run time. */
function needsOf(manifest) {
  // The npm package of Electron only fetches Electron; what it fetches with is not shipped.
  if (manifest.name === 'electron') return [];
  const optional = manifest.peerDependenciesMeta ?? {};
  const peers = Object.keys(manifest.peerDependencies ?? {});
  return [
    ...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    ...peers.filter((name) => optional[name]?.optional !== true),
  ].filter((name) => !name.startsWith('@types/'));
}

/**
 * Everything of others that ships: what shipped code imports, the production dependencies,
 * Electron, and all that these need in turn. Larger than what the bundler keeps, never smaller.
 * @throws when an imported package is not installed.
 */
export function shippedPackages(project) {
  const found = new Map();
  const visit = (name, from) => {
    const folder = folderOf(name, from, project);
    if (folder === null || found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(folder, {
      name: manifest.name,
      version: manifest.version,
      licence: licenceOf(manifest),
      author: authorOf(manifest),
      text: licenceTextOf(folder),
      folder: relative(project, folder),
    });
    for (const need of needsOf(manifest)) visit(need, folder);
  };
  for (const name of importedPackages(project)) {
    if (folderOf(name, project, project) === null) throw new Problem(`${name} is not installed`);
    visit(name, project);
  }
  const carried = CARRIED.filter(({ within }) => found.has(join(project, 'node_modules', within)));
  return [...found.values(), ...carried].toSorted((one, other) =>
    one.folder.localeCompare(other.folder),
  );
}
