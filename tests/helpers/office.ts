import { Conversations } from '#main/conversations.ts';
import type { PersonDetails } from '#domain/person.ts';
import type { Side } from '#domain/conversation.ts';
import type { Change } from '#domain/change.ts';
import type { Desk } from '#main/desk.ts';
import type { Press } from '#main/documents/press.ts';
import { allHandlers } from '#main/handlers/all.ts';
import type { Handlers } from '#main/ipc/handlers.ts';
import { oneAtATime } from '#main/one-at-a-time.ts';
import { Pins } from '#main/pins.ts';
import type { Program } from '#main/program.ts';
import { Seats } from '#main/seats.ts';
import { settingsIn } from '#main/settings.ts';
import { packsIn } from '#main/templates/packs.ts';
import type { Channel, Output, Parsed } from '#preload/contract.ts';
import type { Pc } from './ground.ts';

/** The one window of the tests. */
export const caller = { window: 1 };
/** Somebody with no more than a name and a unit. */
export const details: PersonDetails = {
  name: 'Bo',
  title: '',
  unit: 'Skole',
  level: '',
  managerId: null,
};

/** A desktop on which the person always answers the same. */
export interface Answers extends Desk {
  /** Where the next file goes; null: the dialog is closed. */
  path: string | null;
  readonly asked: string[];
  readonly shown: string[];
  readonly printed: string[];
  readonly copied: Uint8Array[];
}

export function answers(): Answers {
  const desk: Answers = {
    path: null,
    asked: [],
    shown: [],
    printed: [],
    copied: [],
    askFile: () => Promise.resolve(desk.path),
    askFolder: () => Promise.resolve(desk.path),
    askWhere: (_title, name) => {
      desk.asked.push(name);
      return Promise.resolve(desk.path);
    },
    showFile: (path) => void desk.shown.push(path),
    showFolder: (path) => Promise.resolve(void desk.shown.push(path)),
    copyPicture: (png) => Promise.resolve(void desk.copied.push(png)),
    print: (page) => Promise.resolve(desk.printed.push(page) > 0),
  };
  return desk;
}

/** Only Electron can print; what does is tried end to end. */
const noPress: Press = {
  warm: () => Promise.resolve(),
  pdf: () => Promise.reject(new Error('no press here')),
  print: () => Promise.reject(new Error('no press here')),
  png: () => Promise.reject(new Error('no press here')),
};

export interface Office {
  readonly handlers: Handlers;
  readonly program: Program;
  readonly desk: Answers;
}

/** The handlers over that program. */
export function handlersOf(program: Program, pc: Pc, desk: Desk): Handlers {
  const db = () => program.db();
  return allHandlers({
    program,
    settings: settingsIn(pc.home, () => undefined),
    packs: packsIn('resources/templates'),
    conversations: new Conversations(db),
    pins: new Pins(db, () => pc.clock.now),
    seats: new Seats(),
    desk,
    press: noPress,
    filing: oneAtATime(),
    folder: pc.data,
  });
}

/** The program after its set-up, with every handler at work on a real database. */
export async function office(pc: Pc): Promise<Office> {
  const program = await pc.start();
  const desk = answers();
  const handlers = handlersOf(program, pc, desk);
  await handlers['app.set-up'](
    { lock: 'os', settings: { language: 'da', theme: 'system' } },
    caller,
  );
  return { handlers, program, desk };
}

/** The same PC after the program was started again. */
export async function reopened(pc: Pc): Promise<Office> {
  const program = await pc.start();
  const desk = answers();
  return { handlers: handlersOf(program, pc, desk), program, desk };
}

/** Calls a channel as the window does, after its input was parsed. */
export function ask<Name extends Channel>(
  { handlers }: Office,
  name: Name,
  input: Parsed<Name>,
): Promise<Output<Name>> {
  return (async () => handlers[name](input, caller))();
}

/** Lets that side make changes, each a gesture of its own. */
export async function write(desk: Office, id: string, by: Side, changes: readonly Change[]) {
  await ask(desk, 'conversation.open', { id, side: by });
  for (const change of changes)
    await ask(desk, 'conversation.change', { id, change, gesture: crypto.randomUUID() });
}

/** Two people, `Bo` and his manager `Ida`, and a conversation in which nothing is written. */
export async function beginTalk({ handlers }: Office) {
  const manager = await handlers['person.save'](
    { id: null, details: { ...details, name: 'Ida' } },
    caller,
  );
  const leader = await handlers['person.save']({ id: null, details }, caller);
  const [form] = await handlers['template.list']({}, caller);
  const template = { id: form?.id ?? '', version: form?.version ?? 0 };
  const people = { leaderId: leader.id, managerId: manager.id };
  const wish = { template, ...people, year: 2027, date: null };
  return { ...(await handlers['conversation.begin'](wish, caller)), wish };
}
