import { indexDue } from '#db/queries/search-index.ts';
import { openDatabase } from '#db/open.ts';
import { writeChanges } from '#db/queries/change.ts';
import { writeConversation } from '#db/queries/conversation.ts';
import { savePeople } from '#db/queries/person.ts';
import { saveTemplate } from '#db/queries/template.ts';
import type { Db, Trx } from '#db/schema/schema.ts';
import { transact } from '#db/transaction.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation, Side } from '#domain/conversation.ts';
import type { Person } from '#domain/person.ts';
import { databaseIn } from '#main/keys/data-folder.ts';
import { readKeyFile } from '#main/keys/key-store.ts';
import { openWithSecret } from '#main/keys/keyring.ts';
import { PASSPHRASE } from '../helpers/program.ts';
import { lulsTemplate, sampleConversation, stepsTo } from '../helpers/sample.ts';
import { emptyConversation, make, startSession } from '../helpers/session.ts';
import { chance, personName, sentence, type Chance } from './words.ts';

/** How much is made. */
export interface Amount {
  readonly people: number;
  readonly conversations: number;
}

/** The newest year of the made conversations; each year before has as many. */
export const NEWEST = 2027;
const YEARS = 5;

/** Conversations that are stored in one transaction. */
const AT_A_TIME = 200;

const template = lulsTemplate();

/** Fills the data folder of a program that was set up with `PASSPHRASE` and has ended. */
export async function generate(dataFolder: string, amount: Amount): Promise<void> {
  const file = await readKeyFile(dataFolder);
  const key = file === null ? null : await openWithSecret(file, 'passphrase', PASSPHRASE);
  if (key === null) throw new Error(`no key in ${dataFolder}`);
  const { db, close } = await openDatabase(databaseIn(dataFolder), key);
  await fill(db, amount);
  await close();
}

/** Fills the database: the same people and conversations at every call. */
async function fill(db: Db, { people, conversations }: Amount): Promise<void> {
  const next = chance(20_270_312);
  await saveTemplate(db, template);
  const everybody = makePeople(next, people);
  await savePeople(db, everybody);
  const perYear = Math.ceil(conversations / YEARS);
  for (let from = 0; from < conversations; from += AT_A_TIME) {
    const places = Array.from(
      { length: Math.min(AT_A_TIME, conversations - from) },
      (_, at) => from + at,
    );
    const some = places.map((place) => {
      const leader = everybody[1 + ((place % perYear) % (people - 1))];
      if (leader === undefined) throw new Error('too few people');
      return makeTalk(next, leader, {
        id: `made-${place}`,
        year: NEWEST - Math.floor(place / perYear),
      });
    });
    await transact(db, writeTalks, some);
  }
  await indexDue(db);
}

/** The first is everybody's head; every tenth of the others leads those who follow. */
function makePeople(next: Chance, count: number): Person[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `person-${at}`,
    name: personName(next),
    title: at % 10 === 1 ? 'Områdechef' : 'Leder',
    unit: sentence(next, 2),
    level: at % 10 === 1 ? 'leder-af-ledere' : 'leder-af-medarbejdere',
    managerId: at === 0 ? null : at % 10 === 1 ? 'person-0' : `person-${at - ((at - 1) % 10)}`,
  }));
}

/** A conversation as it began, and the log that wrote it. */
type Talk = ReturnType<typeof makeTalk>;

/** What the conversations are written like; it says who writes what, in the right order. */
const STEPS = stepsTo(sampleConversation());

function makeTalk(next: Chance, leader: Person, { id, year }: { id: string; year: number }) {
  const people = { leaderId: leader.id, managerId: leader.managerId ?? leader.id };
  const session = startSession(template, { ...emptyConversation(template), ...people, id, year });
  const begun = session.conversation;
  const goals = begun.joint.goals.map((goal) => goal.id);
  // This year's are anywhere between not begun and locked; earlier ones are locked.
  const done = year < NEWEST ? 1 : Math.min(1, next() * 1.2);
  for (const [at, { by, change }] of STEPS.entries()) {
    if (at >= done * STEPS.length) break;
    make(session, by, [inOtherWords(next, change, { goals, year })], `g-${at}`);
  }
  const lock: Change = { kind: 'lock.set', locked: true, reason: '' };
  if (year < NEWEST || next() < 0.2) make(session, 'joint' satisfies Side, [lock], 'lock');
  return { begun, after: session.conversation, entries: session.log };
}

interface Fitting {
  /** The ids of the plan rows. */
  readonly goals: readonly string[];
  readonly year: number;
}

const SAMPLE_GOALS = sampleConversation().joint.goals.map(({ id }) => id);

/** The change with other words, other scores, and the plan rows of its own conversation. */
function inOtherWords(next: Chance, change: Change, { goals, year }: Fitting): Change {
  switch (change.kind) {
    case 'rating.set':
      return { ...change, value: Math.floor(next() * 11) };
    case 'goal.set':
    case 'goal.plan': {
      const id = goals[SAMPLE_GOALS.indexOf(change.id)] ?? change.id;
      if (change.kind === 'goal.set') return { ...change, id, text: sentence(next, 15) };
      const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
      return { ...change, id, due: `${year}-${month}-15` };
    }
    case 'example.set':
    case 'pay.set':
      return { ...change, text: sentence(next, 40) };
    default:
      return change;
  }
}

async function writeTalks(trx: Trx, talks: readonly Talk[]): Promise<void> {
  for (const { begun, after, entries } of talks) {
    await writeConversation(trx, { conversation: begun, template, at: instantOf(begun) });
    if (entries.length > 0) await writeChanges(trx, { before: begun, after, template, entries });
  }
}

function instantOf({ year }: Conversation): string {
  return `${year}-03-12T09:00:00.000Z`;
}
