import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { NOT_RELEVANT, type Party, type Score } from '#domain/conversation.ts';
import { call } from '../helpers/calls.ts';
import { packOf } from '../helpers/packs.ts';
import { sampleOn } from '../helpers/sample.ts';
import { playNote } from './note.ts';
import { chooseFile, DEMO, stored, type Stage } from './stage.ts';

const PACK = 'udviklingssamtale';
const SEAT = { leader: /^Jeg er leder /, manager: /^Jeg er leders leder / } as const;

/** The form of source 003 from preparation to note, and the Word document of it. */
export async function playStatementForm(
  stage: Stage,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  await begin(stage);
  await prepare(stage, 'leader', goTo);
  await prepare(stage, 'manager', goTo);
  await talk(stage, goTo);
  await playNote(stage, goTo);
  await stage.scene('document of the note', async () => {
    await goTo('Dokument');
    await stage.page.getByRole('radio', { name: /^Udviklingssagen/ }).check();
    await chooseFile(stage.program, join(DEMO, 'udviklingssamtale.docx'));
    await stage.page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
    await stage.page.getByText('er gemt.').waitFor();
    await stage.page.getByText('Tegner siderne').waitFor({ state: 'hidden' });
  });
}

/** Two more people and their conversation; how such are added was played before. */
async function begin({ page, scene }: Stage): Promise<void> {
  const { people, conversation } = sampleOn(PACK);
  const { id: _manager, ...manager } = people.manager;
  const { id: _leader, ...leader } = people.leader;
  const saved = await call(page, 'person.save', { id: null, details: manager });
  const below = await call(page, 'person.save', {
    id: null,
    details: { ...leader, managerId: saved.id },
  });
  const { template, year, date } = conversation;
  const { id } = await call(page, 'conversation.begin', {
    template,
    leaderId: below.id,
    managerId: saved.id,
    year,
    date,
  });
  await scene('a form of statements', async () => {
    await page.evaluate((place) => {
      location.hash = place;
    }, `/conversations/${id}`);
    await page.reload();
    await page.getByRole('heading', { name: 'Hvem sidder her nu?' }).waitFor();
  });
}

/** The statement's part of the page. */
function rowOf(page: Page, statement: string): Locator {
  const scores = page.getByRole('radiogroup', { name: statement });
  return page.getByRole('listitem').filter({ has: scores });
}

async function score(scores: Locator, value: Score | undefined): Promise<void> {
  if (value === undefined) return;
  const name = value === NOT_RELEVANT ? 'Ikke relevant' : String(value);
  await scores.getByRole('radio', { name, exact: true }).check();
}

/** One side sits down alone, scores every statement and writes its examples. */
async function prepare(
  { page, scene }: Stage,
  party: Party,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const { [party]: own, prepared } = sampleOn(PACK).conversation;
  const ratings = prepared?.[party] ?? {};
  await page.getByRole('button', { name: SEAT[party] }).click();
  await scene(`${party} scores statements`, async () => {
    for (const { name, statements } of packOf(PACK).arenas) {
      await goTo(name);
      await page.getByRole('heading', { level: 2, name }).waitFor();
      for (const { id, text } of statements) {
        const row = rowOf(page, text);
        await score(row.getByRole('radiogroup', { name: text }), ratings[id]);
        const example = own.examples[id]?.['praksis'];
        if (example !== undefined) await row.getByRole('textbox').first().fill(example);
      }
    }
    await stored(page);
    await goTo('Koncernledelse');
    await page.getByRole('heading', { level: 2, name: /^Koncernledelse/ }).waitFor();
  });
  if (own.own.length > 0) await scene(`${party} adds a statement`, () => addOwn(page, party, goTo));
  await scene(`${party} sees the radar of means`, () => seeRadar(page, goTo));
  await page.getByRole('button', { name: 'Skift plads' }).click();
}

async function addOwn(
  page: Page,
  party: Party,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const { [party]: own, prepared } = sampleOn(PACK).conversation;
  await goTo('Egne udsagn og spørgsmål');
  for (const { id, text } of own.own) {
    await page.getByRole('button', { name: 'Tilføj et udsagn' }).click();
    await page.getByRole('textbox', { name: 'Udsagn' }).fill(text);
    await page.keyboard.press('Tab');
    await score(page.getByRole('radiogroup', { name: /^Vurdering/ }), prepared?.[party][id]);
    await page.getByRole('textbox', { name: /^Eksempler/ }).fill(own.answers[id] ?? '');
  }
  await stored(page);
}

/** Both sit down together, settle who writes the note, and look at what each has prepared. */
async function talk({ page, scene }: Stage, goTo: (part: string) => Promise<void>): Promise<void> {
  const { people, conversation } = sampleOn(PACK);
  const { joint, manager } = conversation;
  await page.getByRole('button', { name: /^Vi sidder sammen/ }).click();
  await page.getByRole('button', { name: 'Begynd samtalen', exact: true }).click();
  await page.getByRole('radio', { name: people[joint.writer ?? 'manager'].name }).check();
  await scene(
    'both look at statements',
    async () => {
      await goTo('Innovationsledelse');
      const fejl = page.getByRole('listitem').filter({ hasText: 'Bruger fejl som adgang' });
      const scores = fejl.getByRole('radiogroup', { name: new RegExp(people.manager.name) });
      await score(scores, manager.ratings['fejl']);
      const why = fejl.getByRole('textbox', { name: /Hvorfor\?/ });
      await why.fill(joint.reasons['manager/fejl'] ?? '');
      await stored(page);
    },
    'large',
  );
  await scene('both see the radar of means', () => seeRadar(page, goTo), 'large');
  await scene('a statement of their own in the talk', async () => {
    await goTo('Egne udsagn og spørgsmål');
    const [own] = conversation.leader.own;
    const scores = page.getByRole('radiogroup', { name: new RegExp(people.manager.name) });
    await score(scores, manager.ratings[own?.id ?? '']);
    await stored(page);
  });
}

async function seeRadar(page: Page, goTo: (part: string) => Promise<void>): Promise<void> {
  await goTo('Spind');
  await page.locator('.apexcharts-radar-series').first().waitFor();
}
