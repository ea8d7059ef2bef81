import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { listFilings, nextVersion, readFiling, type StoredFiling } from '#db/queries/filing.ts';
import { readPersonFiling, savePersonFiling } from '#db/queries/person-case.ts';
import { readPerson } from '#db/queries/person.ts';
import { readSetting, writeSetting } from '#db/queries/setting.ts';
import { isWritten } from '#domain/conversation.ts';
import { FILING_PLACES, isCase, mayFile } from '#domain/filing/places.ts';
import {
  filingSettingsSchema,
  NO_FILING_SETTINGS,
  systemName,
  type FilingSettings,
} from '#domain/filing/settings.ts';
import { saveFile } from '#main/documents/save.ts';
import { Failure } from '#main/failure.ts';
import { diskState } from '#main/filing/disk-state.ts';
import { drawWith } from '#main/filing/draw.ts';
import { filePlace } from '#main/filing/file.ts';
import { logCsv } from '#main/filing/log-file.ts';
import { planPlace, type FilingGround } from '#main/filing/plan.ts';
import { settleOpenFilings } from '#main/filing/settle.ts';
import type { Caller, HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import type { Language } from '#domain/language.ts';
import {
  isFilingReason,
  type Channel,
  type FilingDiskLine,
  type FilingLine,
  type FilingOutcome,
  type FilingPlan,
  type OpenConversation,
  type Parsed,
} from '#preload/contract.ts';

type Names = Extract<Channel, `filing.${string}`>;

/** Lines of the log in one answer. */
const LINES_A_PAGE = 50;

/** Lines in a spreadsheet of the log; more fit into none. */
const MOST_LINES = 1_000_000;

export const filingHandlers = (services: Services): HandlersOf<Names> => {
  const { program, desk, settings, filing } = services;
  const db = () => program.db();
  return {
    'filing.settings': () => settingsOf(services),
    'filing.set-settings': async (chosen) => {
      await writeSetting(db(), 'filing', chosen);
      return chosen;
    },
    'filing.choose-folder': async () => {
      const path = await desk.askFolder(FOLDER_TITLES[settings.now().language]);
      return { path };
    },
    'filing.person': ({ id }) => readPersonFiling(db(), id),
    'filing.set-person': async ({ id, filing: own }) => {
      if ((await readPerson(db(), id)) === null) throw new Failure('not-found');
      await savePersonFiling(db(), id, own);
      return own;
    },
    'filing.plan': ({ id }, caller) => filing(() => plan(services, id, caller)),
    'filing.file': (wish, caller) => filing(() => file(services, wish, caller)),
    'filing.log': async ({ from, ...filter }) => {
      const { count, lines } = await listFilings(db(), filter, { from, most: LINES_A_PAGE });
      return { count, lines: lines.map(toLine) };
    },
    'filing.check': ({ ids }) => check(services, ids),
    'filing.export': async (filter) => {
      const { language } = settings.now();
      const { title, name, kind } = EXPORT_TEXTS[language];
      const path = await desk.askWhere(title, name, { name: kind, ending: 'csv' });
      if (path === null) return { saved: false };
      const { lines } = await listFilings(db(), filter, { from: 0, most: MOST_LINES });
      await saveFile(path, Buffer.from(logCsv(lines, language)));
      return { saved: true };
    },
    'filing.reveal': async ({ id }) => {
      const line = await readFiling(db(), id);
      if (line === null) throw new Failure('not-found');
      if (!existsSync(line.path)) throw new Failure('file.no-folder');
      desk.showFile(line.path);
      return { saved: true };
    },
  };
};

const FOLDER_TITLES: Readonly<Record<Language, string>> = {
  da: 'Vælg en mappe',
  nb: 'Velg en mappe',
  en: 'Choose a folder',
};

const EXPORT_TEXTS: Readonly<
  Record<Language, Readonly<Record<'title' | 'name' | 'kind', string>>>
> = {
  da: { title: 'Gem loggen', name: 'Journaliseringslog.csv', kind: 'CSV' },
  nb: { title: 'Lagre loggen', name: 'Journalføringslogg.csv', kind: 'CSV' },
  en: { title: 'Save the log', name: 'Filing log.csv', kind: 'CSV' },
};

async function settingsOf({ program }: Services): Promise<FilingSettings> {
  return (await readSetting(program.db(), 'filing', filingSettingsSchema)) ?? NO_FILING_SETTINGS;
}

const now = () => new Date();

interface Desk {
  readonly shown: OpenConversation;
  readonly side: 'manager' | 'joint';
  readonly ground: FilingGround;
}

/**
 * The conversation as the side that files may see it, and where its documents go.
 * @throws Failure `seat.empty`, `filing.not-yours`, `filing.before-talk`
 */
async function deskFor(services: Services, id: string, caller: Caller): Promise<Desk> {
  const { program, conversations, seats } = services;
  const { side } = seats.at(caller, id);
  if (!mayFile(side)) throw new Failure('filing.not-yours');
  const shown = await conversations.open(id, side);
  if (shown.conversation.phase !== 'talk') throw new Failure('filing.before-talk');
  const db = program.db();
  await settleOpenFilings(db, now);
  const ground: FilingGround = {
    shown,
    settings: await settingsOf(services),
    leader: await readPersonFiling(db, shown.leader.id),
    manager: await readPersonFiling(db, shown.manager.id),
    day: dayOf(now()),
    version: (place, document) => nextVersion(db, { conversationId: id, place, document }),
  };
  return { shown, side, ground };
}

async function plan(services: Services, id: string, caller: Caller): Promise<FilingPlan> {
  const { shown, ground } = await deskFor(services, id, caller);
  const places = [];
  for (const place of FILING_PLACES) {
    const { files, metadata, base: _, ...rest } = await planPlace(ground, place);
    const names = [...files.map(({ name }) => name), ...(metadata === null ? [] : [metadata])];
    places.push({ ...rest, names });
  }
  return {
    system: systemName(ground.settings),
    hasPay: isWritten(shown.conversation.joint.pay),
    places,
  };
}

/** Everything is planned again: what was shown may be old by now. */
async function file(
  services: Services,
  { id, places, pay }: Parsed<'filing.file'>,
  caller: Caller,
): Promise<FilingOutcome> {
  const { program } = services;
  const { shown, side, ground } = await deskFor(services, id, caller);
  const chosen = FILING_PLACES.filter((place) => places.includes(place));
  for (const place of chosen) {
    const { problem } = await planPlace(ground, place);
    if (problem !== null) throw new Failure(problem);
  }
  const tools = {
    db: program.db(),
    draw: drawWith(services.press, program.db()),
    now,
    newId: randomUUID,
  };
  const { settings, day: today } = ground;
  const order = { batch: randomUUID(), shown, side, settings, pay, today };
  const ids: string[] = [];
  const problems = [];
  for (const place of chosen) {
    const planned = await planPlace(ground, place);
    if (planned.problem === null) ids.push(...(await filePlace(tools, order, planned)));
    else problems.push({ place, reason: planned.problem });
  }
  const lines = await Promise.all(ids.map((one) => readFiling(program.db(), one)));
  return { lines: lines.flatMap((line) => (line === null ? [] : [toLine(line)])), problems };
}

/** What lies on disk now for each of those lines. */
function check({ program }: Services, ids: readonly string[]): Promise<FilingDiskLine[]> {
  return Promise.all(
    ids.map(async (id) => {
      const line = await readFiling(program.db(), id);
      const state = line?.state === 'done' ? await diskState(line) : null;
      return { id, state };
    }),
  );
}

function toLine(line: StoredFiling): FilingLine {
  const { bySide: _, size: __, intendedAt, settledAt, reason, ...rest } = line;
  return {
    ...rest,
    name: basename(line.path),
    isCase: isCase(line.place),
    at: settledAt ?? intendedAt,
    reason: reason === null || isFilingReason(reason) ? reason : 'file.failed',
  };
}
