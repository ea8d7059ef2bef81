import type { Migration } from './migration.ts';

/** That party's progress as the domain counts it, for a row `c` of `conversation` and its form `t`. */
const progress = (party: 'leader' | 'manager') => `case
  when json_extract(c.body, '$.${party}.released') then 'done'
  when json_extract(c.body, '$.${party}.ratings') = '{}'
    and json_extract(c.body, '$.${party}.examples') = '{}'
    and json_extract(c.body, '$.${party}.topics') = '[]'
    and trim(json_extract(c.body, '$.${party}.note'), char(9, 10, 32, 160)) = '' then 'none'
  when exists (select 1 from json_each(t.body, '$.sections') s
      where json_extract(s.value, '$.kind') = 'ratings')
    and exists (
      select 1 from json_each(t.body, '$.arenas') a
      where json_extract(a.value, '$.statements') = '[]'
        and json_extract(a.value, '$.id')
          not in (select key from json_each(c.body, '$.${party}.ratings'))
      union all
      select 1 from json_each(t.body, '$.arenas') a, json_each(a.value, '$.statements') i
      where json_extract(i.value, '$.id')
          not in (select key from json_each(c.body, '$.${party}.ratings'))) then 'begun'
  when exists (select 1 from json_each(t.body, '$.sections') s
      where json_extract(s.value, '$.kind') = 'examples')
    and exists (
      select 1 from json_each(t.body, '$.arenas') a
      where json_extract(a.value, '$.id')
          not in (select key from json_each(c.body, '$.${party}.examples'))) then 'begun'
  else 'done'
end`;

/** The text of a goal `g` that stands first in its row, by the columns of the form `t`. */
const firstText = `(
  select c.value from json_each(t.body, '$.sections') s,
    json_each(s.value, '$.columns') col, json_each(g.cells) c
  where json_extract(s.value, '$.kind') = 'plan' and c.key = json_extract(col.value, '$.id')
    and trim(c.value, char(9, 10, 32, 160)) <> ''
  order by col.key limit 1
)`;

/**
 * PINs, archived people, the state of each conversation, and goals with a date alone: what is
 * asked of goals is which are due. `standing` goals are of the leader's newest talk.
 */
export const twoPeople: Migration = {
  name: '002-two-people',
  sql: `
alter table person add column archived integer not null default 0 check (archived in (0, 1));

create table pin (
  conversation_id text not null references conversation (id) on delete cascade,
  party text not null check (party in ('leader', 'manager')),
  kdf text not null,
  hash text not null,
  wrong integer not null check (wrong >= 0),
  last integer not null,
  primary key (conversation_id, party)
) strict, without rowid;

alter table conversation drop column begun;
alter table conversation add column state text not null default 'not-begun' check (state in
  ('not-begun', 'leader-preparing', 'manager-preparing', 'ready', 'held', 'documents-saved',
  'locked'));

update conversation set state = (
  select case
    when c.locked then 'locked'
    when c.phase = 'talk' then iif(
      exists (select 1 from document d where d.conversation_id = c.id), 'documents-saved', 'held')
    when p.leader = 'none' and p.manager = 'none' then 'not-begun'
    when p.leader <> 'done' then 'leader-preparing'
    when p.manager = 'done' then 'ready'
    else 'manager-preparing'
  end
  from conversation c
  join template t on t.id = c.template_id and t.version = c.template_version
  join (select ${progress('leader')} as leader, ${progress('manager')} as manager, c.id as id
    from conversation c
    join template t on t.id = c.template_id and t.version = c.template_version) p on p.id = c.id
  where c.id = conversation.id
);

drop index conversation_leader;
create index conversation_leader on conversation (leader_id, year, phase);
create index conversation_year on conversation (year, state, date, leader_id, id);

create table dated_goal (
  conversation_id text not null references conversation (id) on delete cascade,
  goal_id text not null,
  text text not null,
  due text not null,
  responsible text not null,
  standing integer not null check (standing in (0, 1)),
  primary key (conversation_id, goal_id)
) strict, without rowid;

insert into dated_goal
select g.conversation_id, g.goal_id, coalesce(${firstText}, ''), g.due, g.responsible,
  v.phase = 'talk' and not exists (select 1 from conversation n
    where n.leader_id = v.leader_id and n.phase = 'talk' and n.year > v.year)
from goal g
join conversation v on v.id = g.conversation_id
join template t on t.id = v.template_id and t.version = v.template_version
where g.due is not null;

drop table goal;
alter table dated_goal rename to goal;
create index goal_due on goal (due) where standing = 1;
`,
};
