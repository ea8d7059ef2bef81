import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseWhere, expect, PASSPHRASE, test } from '../helpers/program.ts';
import { expectOpen, expectStored, handleValues, shownCode } from '../helpers/screens.ts';
import { withoutPause } from '../helpers/time.ts';
import { problemsOf, readBody, readChart } from '../helpers/word.ts';

/** Most presses of Tab that it may take to get anywhere on a screen. */
const FARTHEST = 80;

/** The name of what has the focus, as it is read aloud. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    const areas = element instanceof HTMLTextAreaElement ? element.labels : labels;
    const all = element instanceof HTMLSelectElement ? element.labels : areas;
    const label = [...(all ?? [])].map(({ textContent }) => textContent).join(' ');
    const spoken = element?.getAttribute('aria-label') ?? '';
    return (spoken || label || (element?.textContent ?? '')).replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < FARTHEST; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab does not come to ${String(name)}, but to ${passed.join(' | ')}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

const part = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 2, name }).first()).toBeVisible();

async function addPerson(page: Page, name: string, unit: string): Promise<void> {
  await press(page, /^Tilføj person$/);
  await write(page, /^Navn$/, name);
  await write(page, /^Enhed eller/, unit);
  await tabTo(page, /^Ledelsesniveau$/);
  await page.keyboard.type('Leder af l');
  await press(page, /^Gem$/);
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
}

/** Moves the radar's points, which stand in their order, to those values. */
async function setRadar(page: Page, first: RegExp, values: readonly number[]): Promise<void> {
  await tabTo(page, first);
  for (const [at, value] of values.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.press(value > 5 ? 'End' : 'Home');
    const steps = value > 5 ? 10 - value : value;
    for (let step = 0; step < steps; step += 1)
      await page.keyboard.press(value > 5 ? 'ArrowDown' : 'ArrowUp');
  }
  await expect.poll(() => handleValues(page)).toEqual(values);
}

test('a whole conversation without a mouse', async ({ run, home }) => {
  test.setTimeout(360_000);
  const program = await run();
  const { page } = program;
  await page.clock.install();

  await test.step('first start', async () => {
    await title(page, 'Velkommen til Lederspind');
    await tabTo(page, /^Dansk$/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { name: 'Slik låses dataene dine' })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await write(page, /^Adgangssætning$/, PASSPHRASE);
    await write(page, /^Skriv den igen$/, PASSPHRASE);
    await page.keyboard.press('Enter');
    const code = await shownCode(page);
    await tabTo(page, /^Skriv gruppe \d/);
    const group = Number(/\d+/.exec(await focused(page))?.[0]);
    await page.keyboard.type(code.split('-')[group - 1] ?? '');
    await page.keyboard.press('Enter');
    await expectOpen(page);
  });

  await test.step('people and a conversation', async () => {
    await press(page, /^Personer$/);
    await title(page, 'Personer');
    await addPerson(page, 'Bodil Vestergren', 'Børn og Unge');
    await addPerson(page, 'Asger Lindelund', 'Skole');
    await press(page, /^Overblik$/);
    await expectOpen(page);
    await press(page, /^Ny samtale$/);
    await title(page, 'Ny samtale');
    await tabTo(page, /^Leder$/);
    await page.keyboard.type('Asger');
    await tabTo(page, /^Leders leder$/);
    await page.keyboard.type('Bodil');
    await write(page, /^År$/, '2027');
    await press(page, /^Opret samtalen$/);
    await part(page, 'Hvem sidder her nu?');
  });

  await test.step('preparation', async () => {
    await press(page, /^Jeg er leder ?Asger/);
    await part(page, 'Faglig ledelse');
    await write(page, /^Lykkedes i høj grad$/, 'Skrevet uden mus');
    await press(page, /Spind$/);
    await part(page, 'Dit spind');
    await setRadar(page, /^Tværgående ledelse$/, [7, 8, 5, 6, 6]);
    await expectStored(page);
  });

  await test.step('talk', async () => {
    await press(page, /^Skift plads$/);
    await press(page, /^Vi sidder sammen/);
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, /^Begynd samtalen$/);
    await expect(page.getByText('Her sidder I sammen')).toBeVisible();
    await press(page, /^Faglig ledelse$/);
    await expect(page.getByText('Skrevet uden mus')).toBeVisible();
    await press(page, /^Spind$/);
    await expect(page.getByRole('slider')).toHaveCount(5);
    await setRadar(page, /^Tværgående ledelse$/, [8, 6, 7, 8, 9]);
    await press(page, /^Fokusområder$/);
    await part(page, 'Fokusområder');
    await press(page, /^Et andet område$/);
    await expect(page.getByRole('textbox', { name: 'Navn på området' })).toBeFocused();
    await page.keyboard.type('Eget område');
    await write(page, /^Fokuspunkter ?: Eget/, 'Et stikord');
    await press(page, /^Udviklingsplan$/);
    await part(page, 'Udviklingsplan');
    await write(page, /^Hvad vil jeg/, 'Et mål');
    await press(page, /^Lønudvikling$/);
    await part(page, 'Lønudvikling');
    await press(page, /^Vis lønudvikling$/);
    await expect(page.getByRole('textbox', { name: /^Lønudvikling/ })).toBeFocused();
    await withoutPause(page, () => page.keyboard.type('Som aftalt'));
    await expectStored(page);
  });

  await test.step('undo, redo and the Word file', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('textbox', { name: /^Lønudvikling/ })).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(page.getByRole('textbox', { name: /^Lønudvikling/ })).toHaveValue('Som aftalt');
    const file = join(home.root, 'tastatur.docx');
    await chooseWhere(program, file);
    await press(page, /^Dokument$/);
    await tabTo(page, /^Personalesagen/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Lønudvikling/);
    await page.keyboard.press('Space');
    await press(page, /^Gem som Word-dokument$/);
    await expect(page.getByText('tastatur.docx er gemt.')).toBeVisible({ timeout: 60_000 });
    const bytes = readFileSync(file);
    expect(await problemsOf(bytes)).toEqual([]);
    expect(readChart(bytes).cache.series).toEqual([
      { name: 'Min vurdering', values: [7, 8, 5, 6, 6] },
      { name: 'Ønskede niveau', values: [8, 6, 7, 8, 9] },
    ]);
    const body = JSON.stringify(readBody(bytes));
    for (const words of ['Skrevet uden mus', 'Eget område', 'Et stikord', 'Et mål', 'Som aftalt'])
      expect(body).toContain(words);
  });

  await test.step('search', async () => {
    await press(page, /^Overblik$/);
    await expectOpen(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('stikord');
    await page.keyboard.press('Enter');
    await press(page, /^Asger.*stikord/);
    await part(page, 'Hvem sidder her nu?');
  });
});
