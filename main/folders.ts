import { join } from 'node:path';

/** Where the program keeps things on this PC. */
export interface Folders {
  /** All that is kept: settings, the window's place, the log, and Chromium's own few files. */
  readonly home: string;
  /** The database and the key files, and nothing else. */
  readonly data: string;
  /** What may be thrown away at any time. Chromium's caches would lie here; ours live in memory. */
  readonly cache: string;
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homedir: string;
}

const NAME = 'Lederspind';

/**
 * The folders of this PC. On Windows the local and never the roaming folder: a roaming profile
 * would carry the data to other PCs, where the key of the Windows sign-in does not open it.
 */
export function foldersOf({ platform, env, homedir }: Surroundings): Folders {
  const { keep, cache } = roots(platform, env, homedir);
  const home = join(keep, NAME);
  return { home, data: join(home, 'data'), cache };
}

function roots(platform: NodeJS.Platform, env: Surroundings['env'], homedir: string) {
  switch (platform) {
    case 'win32': {
      const local = env['LOCALAPPDATA'] ?? join(homedir, 'AppData', 'Local');
      return { keep: local, cache: join(local, NAME, 'cache') };
    }
    case 'darwin':
      return {
        keep: join(homedir, 'Library', 'Application Support'),
        cache: join(homedir, 'Library', 'Caches', NAME),
      };
    default:
      return {
        keep: given(env['XDG_DATA_HOME']) ?? join(homedir, '.local', 'share'),
        cache: join(given(env['XDG_CACHE_HOME']) ?? join(homedir, '.cache'), NAME),
      };
  }
}

/** The XDG convention: a relative or empty value counts as none. */
function given(folder: string | undefined): string | null {
  return folder?.startsWith('/') === true ? folder : null;
}
