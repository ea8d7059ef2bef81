import { protocol, type Protocol } from 'electron';
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

/**
 * From now on `app://lederspind/…` gives the files of the bundle, and nothing else.
 * @param answering holds scripts back until the calls that they make are answered
 */
export function serveBundle(target: Protocol, folder: string, answering: Promise<void>): void {
  target.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? bundleFile(folder, url) : null;
    const body = file === null ? null : await readFile(file.path).catch(() => null);
    if (file?.path.endsWith('.js') === true) await answering;
    return file === null || body === null ? new Response(null, { status: 404 }) : page(file, body);
  });
}

function page({ type }: BundleFile, body: Buffer): Response {
  const nonce = randomBytes(16).toString('base64');
  const isPage = type.startsWith('text/html');
  return new Response(isPage ? withNonce(body.toString('utf8'), nonce) : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': contentPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  });
}
