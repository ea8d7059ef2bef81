import type { Migration } from './migration.ts';

/**
 * People, forms, conversations with their log and projections, saved documents, and the index of
 * texts. `search_place` gives each text of the index a row number that stays.
 */
export const beginning: Migration = {
  name: '001-beginning',
  sql: `
create table person (
  id text not null primary key,
  name text not null,
  title text not null,
  unit text not null,
  level text not null,
  manager_id text references person (id)
) strict, without rowid;

create index person_manager on person (manager_id);

create table template (
  id text not null,
  version integer not null check (version >= 1),
  name text not null,
  language text not null,
  status text not null check (status in ('published', 'withdrawn')),
  body text not null,
  primary key (id, version)
) strict;

create table conversation (
  id text not null primary key,
  template_id text not null,
  template_version integer not null,
  leader_id text not null references person (id),
  manager_id text not null references person (id),
  year integer not null,
  date text,
  phase text not null check (phase in ('preparing', 'talk')),
  locked integer not null check (locked in (0, 1)),
  begun integer not null check (begun in (0, 1)),
  revision integer not null check (revision >= 0),
  created_at text not null,
  changed_at text not null,
  body text not null,
  foreign key (template_id, template_version) references template (id, version)
) strict;

create index conversation_leader on conversation (leader_id);
create index conversation_manager on conversation (manager_id);
create index conversation_template on conversation (template_id, template_version);

create table change (
  conversation_id text not null references conversation (id) on delete cascade,
  revision integer not null check (revision >= 1),
  by_side text not null check (by_side in ('leader', 'manager', 'joint')),
  at text not null,
  gesture text not null,
  role text not null check (role in ('edit', 'undo', 'redo')),
  change text not null,
  inverse text,
  primary key (conversation_id, revision)
) strict, without rowid;

create trigger change_is_never_altered before update on change
begin
  select raise(abort, 'the log of changes is append-only');
end;

create trigger change_is_never_removed before delete on change
when exists (select 1 from conversation where id = old.conversation_id)
begin
  select raise(abort, 'the log of changes is append-only');
end;

create table rating (
  conversation_id text not null references conversation (id) on delete cascade,
  series text not null check (series in ('leader', 'manager', 'desired')),
  item text not null,
  value real not null,
  primary key (conversation_id, series, item)
) strict, without rowid;

create table goal (
  conversation_id text not null references conversation (id) on delete cascade,
  goal_id text not null,
  position integer not null check (position >= 0),
  cells text not null,
  due text,
  responsible text not null,
  primary key (conversation_id, goal_id)
) strict;

create index goal_due on goal (due) where due is not null;

create table document (
  id text not null primary key,
  conversation_id text not null references conversation (id) on delete cascade,
  kind text not null,
  path text not null,
  name text not null,
  sha256 text not null check (length(sha256) = 64),
  saved_at text not null,
  revision integer not null check (revision >= 0)
) strict, without rowid;

create index document_conversation on document (conversation_id, saved_at);

create table search_place (
  rowid integer not null primary key,
  ref text not null,
  shelf text not null check (shelf in ('person', 'shared', 'leader', 'manager')),
  unique (ref, shelf)
) strict;

create table search_due (
  conversation_id text not null primary key references conversation (id) on delete cascade
) strict, without rowid;

create virtual table search using fts5 (
  shelf,
  title unindexed,
  text,
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '2 3'
);
`,
};
