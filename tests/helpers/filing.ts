import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PERSON_FILING, type PersonFiling } from '#domain/filing/person-filing.ts';
import { NO_FILING_SETTINGS, type FilingSettings } from '#domain/filing/settings.ts';
import type { Pc } from './ground.ts';
import { ask, beginTalk, office, type Office } from './office.ts';

/** A conversation that is held, with cases and folders for both people. */
export interface FilingDesk extends Office {
  readonly id: string;
  readonly leaderId: string;
  readonly managerId: string;
  /** Where the cases lie. */
  readonly root: string;
  readonly copies: Readonly<Record<'leader' | 'manager', string>>;
}

/** What most tests file with. */
export function filingSettings(root: string, other: Partial<FilingSettings> = {}): FilingSettings {
  return { ...NO_FILING_SETTINGS, root, formats: ['word'], ...other };
}

/** The leader's cases. */
export const CASES: PersonFiling = {
  ...NO_PERSON_FILING,
  personnel: { number: '81.03-K08-4-27', title: 'Personalesag', folder: '' },
  development: { number: '81.03-K08-9-27', title: 'Udviklingssag', folder: '' },
};

/** Two people whose talk has begun, their cases, and folders that are there. */
export async function filingDesk(
  pc: Pc,
  settings: Partial<FilingSettings> = {},
): Promise<FilingDesk> {
  const desk = await office(pc);
  const { id, wish } = await beginTalk(desk);
  const root = join(pc.home, 'sager');
  const copies = { leader: join(pc.home, 'kopi leder'), manager: join(pc.home, 'kopi chef') };
  for (const folder of [root, copies.leader, copies.manager]) mkdirSync(folder);
  await ask(desk, 'filing.set-settings', filingSettings(root, settings));
  const { leaderId, managerId } = wish;
  await ask(desk, 'filing.set-person', {
    id: leaderId,
    filing: { ...CASES, copyFolder: copies.leader },
  });
  await ask(desk, 'filing.set-person', {
    id: managerId,
    filing: { ...NO_PERSON_FILING, copyFolder: copies.manager },
  });
  await ask(desk, 'conversation.open', { id, side: 'joint' });
  await ask(desk, 'conversation.change', {
    id,
    change: { kind: 'talk.start' },
    gesture: randomUUID(),
  });
  return { ...desk, id, leaderId, managerId, root, copies };
}

const SCHEMA = join(
  import.meta.dirname,
  '../fixtures/arkivmelding/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd',
);

/** What the published schema says against that message; empty where it is valid. */
export function schemaProblems(xml: string, folder: string): string {
  const path = join(folder, `${randomUUID()}.xml`);
  writeFileSync(path, xml);
  try {
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, path], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}

/** The text of a file. */
export function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}
