import type { Page } from '@playwright/test';
import type { Change } from '#domain/change.ts';
import { PARTIES } from '#domain/conversation.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { call, setUp } from '../helpers/calls.ts';
import { packOf } from '../helpers/packs.ts';
import { makeHome, start, type Program } from '../helpers/program.ts';
import { beginOn, showConversation, takeIn } from '../helpers/take-in.ts';
import { framesWhile } from './frames.ts';
import { median, percentile, type Finding } from './measure.ts';

const SECONDS = 3;
const ROUNDS = 5;
const KEYS = 60;

/** One frame at 60 a second, and the longest that the main process may be away, in ms. */
const FRAME = 1000 / 60;
const STALL = 50;

/** The statement form with 60 statements, all but two of them in one arena. */
function large(): Template {
  const small = packOf('udviklingssamtale');
  const arenas = small.arenas.slice(0, 3).map((arena, at) => ({
    ...arena,
    statements: Array.from({ length: at === 0 ? 58 : 1 }, (_, place) => ({
      id: `udsagn-${at}-${place}`,
      text: `Gør det, som udsagn ${place + 1} handler om, sammen med andre`,
      points: [],
    })),
  }));
  return templateSchema.parse({
    ...small,
    id: 'tres-udsagn',
    arenas,
    radarOrder: arenas.map(({ id }) => id),
  });
}

/** A form of 60 statements opens, scrolls and types as the small one does. */
export async function benchStatements(): Promise<Finding[]> {
  const home = makeHome();
  const program = await start(home);
  await setUp(program.page);
  const [form, small] = [large(), packOf('luls')];
  await takeIn(program, form);
  const ids = { ours: await talkOn(program, form), reference: await talkOn(program, small) };
  const findings: Finding[] = [];
  for (const side of ['preparation', 'talk'] as const) {
    const ours = await measure(program, ids.ours[side], form);
    const reference = await measure(program, ids.reference[side], small);
    findings.push(...compare(side, ours, reference));
  }
  await program.app.close();
  return findings;
}

/** Two filled conversations on that form: one in preparation, one in its talk. */
async function talkOn(program: Program, form: Template) {
  const { page } = program;
  const ids = { preparation: await beginOn(program, form), talk: await beginOn(program, form) };
  for (const [kind, id] of Object.entries(ids)) {
    for (const party of PARTIES) {
      await call(page, 'conversation.open', { id, side: party });
      for (const change of filling(form, party)) await make(page, id, change);
    }
    if (kind === 'preparation') continue;
    await call(page, 'conversation.open', { id, side: 'joint' });
    await make(page, id, { kind: 'talk.start' });
  }
  return ids;
}

function filling(form: Template, party: 'leader' | 'manager'): Change[] {
  const [prompt] = form.sections.flatMap((part) => (part.kind === 'examples' ? part.prompts : []));
  const items = form.arenas.flatMap(({ id, statements }) =>
    statements.length === 0 ? [id] : statements.map((statement) => statement.id),
  );
  return items.flatMap((item, at): Change[] => [
    { kind: 'rating.set', series: party, item, value: 1 + (at % 7) },
    {
      kind: 'example.set',
      party,
      item,
      prompt: prompt?.id ?? '',
      text: 'Vi prøvede en ny måde at holde møder på, og det gav tid til det svære.',
    },
  ]);
}

function make(page: Page, id: string, change: Change) {
  return call(page, 'conversation.change', { id, change, gesture: crypto.randomUUID() });
}

interface Measured {
  /** From the press on the part until it stands on screen, in ms. */
  readonly open: readonly number[];
  readonly frames: readonly number[];
  /** What one key costs the window until its letter is drawn, in ms. */
  readonly keys: readonly number[];
  /** The longest that the main process was away meanwhile, in ms. */
  readonly stall: number;
}

async function measure(program: Program, id: string, form: Template): Promise<Measured> {
  const { page } = program;
  await showConversation(program, id);
  const isTalk = (await call(page, 'conversation.sides', { id })).phase === 'talk';
  await page.getByRole('button', { name: isTalk ? /^Vi sidder/ : /^Jeg er leder / }).click();
  const names = form.arenas.map(({ name }) => name);
  const open: number[] = [];
  const frames: number[] = [];
  const keys: number[] = [];
  const stall = await longestStall(program, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await goTo(page, names[1] ?? '');
      open.push(await goTo(page, names[0] ?? ''));
      await page.mouse.move(700, 500);
      frames.push(
        await framesWhile(page, SECONDS, (count) =>
          page.mouse.wheel(0, count % 80 < 40 ? 240 : -240),
        ),
      );
      keys.push(...(await typeInto(page, isTalk)));
    }
  });
  return { open, frames, keys, stall };
}

/** Presses the part beside the page, and answers how long it took until it was drawn. */
async function goTo(page: Page, part: string): Promise<number> {
  const took = await page.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const links = [...document.querySelectorAll<HTMLElement>('.step-list a')];
        const link = links.find(({ textContent }) => textContent.endsWith(name));
        const begun = performance.now();
        link?.click();
        const look = () => {
          const heading = document.querySelector('.step h2');
          if (heading?.textContent !== name) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
        };
        requestAnimationFrame(look);
      }),
    part,
  );
  await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
  return took;
}

/** Types into the first field, and answers what each key cost: its handlers and the frame after. */
async function typeInto(page: Page, isTalk: boolean): Promise<number[]> {
  if (isTalk)
    await page
      .getByRole('button', { name: /^Ret: / })
      .first()
      .click();
  const field = page.locator('.step textarea').first();
  await field.scrollIntoViewIfNeeded();
  await field.focus();
  await page.evaluate(() => {
    const costs: number[] = [];
    Object.assign(window, { costs });
    let begun = 0;
    window.addEventListener('keydown', () => (begun = performance.now()), { capture: true });
    window.addEventListener('input', () => {
      const handled = performance.now() - begun;
      requestAnimationFrame((frame) =>
        setTimeout(() => costs.push(handled + performance.now() - frame)),
      );
    });
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(40);
  }
  if (isTalk) await page.getByRole('button', { name: 'Færdig' }).first().click();
  return page.evaluate(() => (window as unknown as { costs: number[] }).costs.splice(0));
}

/** The longest time between two turns of the main process while something is done, in ms. */
async function longestStall({ app }: Program, work: () => Promise<void>): Promise<number> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { delay });
  });
  await work();
  return app.evaluate(() => {
    const { delay } = globalThis as unknown as { delay: { max: number; disable: () => void } };
    delay.disable();
    return delay.max / 1e6;
  });
}

function compare(where: string, ours: Measured, reference: Measured): Finding[] {
  const slowKey = percentile(ours.keys, 0.95);
  const frames = median(ours.frames);
  return [
    {
      name: `60 statements, ${where}: opening their page`,
      ours: median(ours.open),
      reference: median(reference.open),
      unit: 'ms',
      bound: 'the small form and at most 3 frames',
      holds: median(ours.open) <= median(reference.open) + 3 * FRAME,
    },
    {
      name: `60 statements, ${where}: scrolling`,
      ours: frames,
      reference: median(reference.frames),
      unit: 'frames/s',
      bound: 'at least 58 frames/s',
      holds: frames >= 58,
    },
    {
      name: `60 statements, ${where}: a key on screen (95th percentile)`,
      ours: slowKey,
      reference: percentile(reference.keys, 0.95),
      unit: 'ms',
      bound: 'within a frame',
      holds: slowKey <= FRAME,
    },
    {
      name: `60 statements, ${where}: longest stall of the main process`,
      ours: ours.stall,
      reference: reference.stall,
      unit: 'ms',
      bound: `at most ${STALL} ms`,
      holds: ours.stall <= STALL,
    },
  ];
}
