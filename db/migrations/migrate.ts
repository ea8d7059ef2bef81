import type { Database } from 'better-sqlite3';
import { MIGRATIONS } from './migrations.ts';

/** The version of the schema in that file; 0 where it has none. */
export function schemaVersion(raw: Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

/**
 * Takes the schema from its version to `target`, each step in a transaction of its own with its
 * version number: whatever stops it, the file is at one version or the next.
 */
export function migrate(raw: Database, target: number = MIGRATIONS.length): void {
  for (const [from, { sql }] of MIGRATIONS.entries()) {
    if (from < schemaVersion(raw) || from >= target) continue;
    raw.transaction(() => {
      raw.exec(sql);
      raw.pragma(`user_version = ${from + 1}`);
    })();
  }
}
