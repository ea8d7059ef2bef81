import type { Person } from '#domain/person.ts';
import { longDay } from '../format.ts';
import type { Block, Field, Row } from '../model.ts';
import { cell, field, label, type Material } from './parts.ts';

/** Who talks with whom, and when. */
export function whoTable(
  { conversation, template, words }: Material,
  leader: Person,
  manager: Person,
): Block {
  const { date, year } = conversation;
  const day = date === null ? '' : longDay(date, template.language);
  return {
    kind: 'table',
    name: words.participants,
    columns: [36, 64],
    lines: 'between',
    header: [],
    rows: [
      row(words.leader, 'leader', nameAndTitle(leader)),
      row(words.manager, 'manager', nameAndTitle(manager)),
      row(words.unit, 'unit', leader.unit),
      row(words.year, 'year', String(year)),
      row(words.date, 'date', day, { day: date }),
    ],
  };
}

function row(name: string, key: string, text: string, more: Partial<Field> = {}): Row {
  const about = { ...field(['about', key], name, text), ...more };
  return { cells: [label(name), cell(text, { field: about })] };
}

function nameAndTitle({ name, title }: Person): string {
  return title === '' ? name : `${name}, ${title}`;
}
