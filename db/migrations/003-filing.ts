import type { Migration } from './migration.ts';

/**
 * Settings of the data, the cases that belong to a person, and the log of what was filed. A line
 * of the log begins as `intended` before its file is written and is settled once; nothing else of
 * it ever changes, but the person whom a merge of two entries gives it.
 */
export const filing: Migration = {
  name: '003-filing',
  sql: `
create table setting (
  key text not null primary key,
  value text not null check (json_valid(value))
) strict, without rowid;

create table person_case (
  person_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('personnel', 'development')),
  number text not null,
  title text not null,
  folder text not null,
  primary key (person_id, kind)
) strict, without rowid;

create table copy_folder (
  person_id text not null primary key references person (id) on delete cascade,
  folder text not null
) strict, without rowid;

create table filing (
  id text not null primary key,
  batch text not null,
  conversation_id text not null references conversation (id) on delete cascade,
  place text not null check (place in ('personnel', 'development', 'leader-copy', 'manager-copy')),
  document text not null,
  format text not null,
  title text not null,
  by_side text not null check (by_side in ('manager', 'joint')),
  by_name text not null,
  for_id text not null references person (id),
  for_name text not null,
  system text not null,
  case_number text not null,
  path text not null,
  version integer not null check (version >= 1),
  revision integer not null check (revision >= 0),
  size integer not null check (size >= 0),
  sha256 text not null check (length(sha256) = 64),
  intended_at text not null,
  state text not null check (state in ('intended', 'done', 'failed')),
  reason text,
  settled_at text
) strict, without rowid;

create index filing_conversation on filing (conversation_id, intended_at);
create index filing_person on filing (for_id, intended_at);
create index filing_time on filing (intended_at);
create index filing_open on filing (intended_at) where state = 'intended';

create trigger filing_says_what_it_said before update of id, batch, conversation_id, place,
  document, format, title, by_side, by_name, for_name, system, case_number, path, version,
  revision, size, sha256, intended_at on filing
begin
  select raise(abort, 'the log of filing is never altered');
end;

create trigger filing_is_settled_once before update of state, reason, settled_at on filing
when old.state <> 'intended'
begin
  select raise(abort, 'the log of filing is never altered');
end;

create trigger filing_is_never_removed before delete on filing
when exists (select 1 from conversation where id = old.conversation_id)
begin
  select raise(abort, 'the log of filing is append-only');
end;
`,
};
