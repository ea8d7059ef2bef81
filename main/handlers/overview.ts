import { dueGoals } from '#db/queries/goal.ts';
import { countStates, listWithout, listYear, listYears } from '#db/queries/overview.ts';
import type { Db } from '#db/schema/schema.ts';
import { dayAfter, SOON_DAYS } from '#domain/due.ts';
import { STATES } from '#domain/state.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import type { Overview } from '#preload/contract.ts';

/** What a first screen can show: lines of each state, due goals, people. */
const MOST = { lines: 20, due: 50, people: 50 } as const;

/** Lines of one state that come after the first screen, in one answer. */
const MOST_LATER = 100;

export const overviewHandlers = ({
  program,
}: Services): HandlersOf<'overview.read' | 'overview.lines'> => ({
  'overview.read': ({ year }) => readOverview(program.db(), year, new Date()),
  'overview.lines': (part) => listYear(program.db(), { ...part, most: MOST_LATER }),
});

async function readOverview(db: Db, wanted: number | null, now: Date): Promise<Overview> {
  const known = await listYears(db);
  const year = wanted ?? known[0] ?? now.getFullYear();
  const counts = await countStates(db, year);
  const states: Overview['states'][number][] = [];
  for (const state of STATES) {
    const count = counts.get(state) ?? 0;
    const part = { year, state, from: 0, most: MOST.lines };
    states.push({ state, count, lines: count === 0 ? [] : await listYear(db, part) });
  }
  const today = dayOf(now);
  const due = await dueGoals(db, { today, until: dayAfter(today, SOON_DAYS), most: MOST.due });
  const without = await listWithout(db, year, MOST.people);
  const years = [...new Set([...known, year])].toSorted((one, other) => other - one);
  return { year, years, states, due: { today, ...due }, without };
}
