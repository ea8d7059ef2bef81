import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page that the window shows; its parts lie beside it. */
export const START_PAGE = 'index.html';

/** One file of the bundle. */
export interface BundleFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file of the bundle that an address names, or null where it names none: another host, a kind
 * of file that we do not have, or a way out of the folder, however it is written.
 * @param folder absolute path of the bundle
 */
export function bundleFile(folder: string, address: string): BundleFile | null {
  const name = nameIn(address);
  if (name === null || /[\\\0:]/.test(name)) return null;
  const path = resolve(folder, `.${name === '/' ? `/${START_PAGE}` : name}`);
  const type = TYPES[extname(path)];
  return type !== undefined && path.startsWith(folder + sep) ? { path, type } : null;
}

/** The decoded path of an address of ours; null for any other. */
function nameIn(address: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(address);
    return protocol === 'app:' && host === 'lederspind' ? decodeURIComponent(pathname) : null;
  } catch {
    return null;
  }
}
