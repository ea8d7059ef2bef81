import type { Migration } from './migration.ts';

/**
 * Forms that are being written, with their earlier bodies for undo, and forms that are put away.
 * A draft bears the id of the form that it becomes a version of. `place` is the body that counts;
 * those before it can be brought back, those after it done again.
 */
export const templates: Migration = {
  name: '005-templates',
  sql: `
create table template_draft (
  template_id text not null primary key,
  revision integer not null check (revision >= 0),
  place integer not null check (place >= 0),
  changed_at text not null
) strict, without rowid;

create table template_draft_body (
  template_id text not null references template_draft (template_id) on delete cascade,
  place integer not null check (place >= 0),
  gesture text not null,
  body text not null check (json_valid(body)),
  primary key (template_id, place)
) strict;

create table archived_template (
  template_id text not null primary key
) strict, without rowid;
`,
};
