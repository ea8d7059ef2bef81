import { protocol, type Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleFile, type BundleFile } from './bundle.ts';
import { contentPolicy, withNonce } from './content-policy.ts';

/** Must be called before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** What the window gets for an address. */
export interface Page {
  readonly statusCode: number;
  readonly data: Buffer;
  readonly headers?: Record<string, string>;
}

/**
 * `protocol.registerBufferProtocol` under a name of our own. Electron calls it old, but its
 * successor builds a web `Response` around every file, which cost 100 ms of the start.
 */
interface BufferProtocol {
  readonly registerBufferProtocol: (
    scheme: string,
    handler: (request: { url: string; method: string }, reply: (page: Page) => void) => void,
  ) => boolean;
}

/**
 * From now on `app://…` gives what `find` finds, in that session.
 * @param find the page at an address; null where there is none
 */
export function serveApp(session: Session, find: (address: string) => Promise<Page | null>): void {
  const target: BufferProtocol = session.protocol;
  target.registerBufferProtocol('app', ({ url, method }, reply) => {
    const nothing = () => reply({ statusCode: 404, data: Buffer.alloc(0) });
    if (method === 'GET')
      find(url).then((page) => (page === null ? nothing() : reply(page)), nothing);
    else nothing();
  });
}

/**
 * Finds the files of the bundle, and nothing else.
 * @param folder absolute path of the bundle
 * @param answered resolves when calls are answered. The first page sets it going, as soon as that
 *   page is on its way: what it loads would hold up the page. Scripts wait for it.
 */
export async function findInBundle(
  folder: string,
  answered: () => Promise<void>,
  address: string,
): Promise<Page | null> {
  const file = bundleFile(folder, address);
  if (file === null) return null;
  const body = await readFile(file.path).catch(() => null);
  if (file.path.endsWith('.js')) await answered();
  if (isPage(file)) setImmediate(() => void answered());
  return body === null ? null : pageOf(file, body);
}

function isPage({ type }: BundleFile): boolean {
  return type.startsWith('text/html');
}

function pageOf(file: BundleFile, body: Buffer): Page {
  const nonce = randomBytes(16).toString('base64');
  return {
    statusCode: 200,
    data: isPage(file) ? Buffer.from(withNonce(body.toString('utf8'), nonce)) : body,
    headers: {
      'Content-Type': file.type,
      'Content-Security-Policy': contentPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
  };
}
