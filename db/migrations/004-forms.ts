import type { Migration } from './migration.ts';

/** Agreements fall due as goals do; `kind` says which a row is. */
export const forms: Migration = {
  name: '004-forms',
  sql: `
alter table goal add column kind text not null default 'goal' check (kind in ('goal', 'agreement'));
`,
};
