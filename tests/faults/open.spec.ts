import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addConversation, setUp } from '../helpers/calls.ts';
import { copyOfProgram, damagePages, databaseOf, dataOf, makeNewer } from '../helpers/faults.ts';
import { dataFolder, expect, type Home, type Program, test as base } from '../helpers/program.ts';
import { PACKS } from '../helpers/packs.ts';
import { expectOpen, sitDown, unlock } from '../helpers/screens.ts';

/** Every test begins with data that was written and put away. */
const test = base.extend<{ filled: Home }>({
  filled: async ({ home, run }, use) => {
    const first = await run();
    await setUp(first.page);
    await addConversation(first.page);
    await first.app.close();
    await use(home);
  },
});

const keyFiles = (home: Home) =>
  ['key.json', 'key-copy.json'].map((name) => join(dataFolder(home), name));

async function expectFailed({ page, home }: Program, sentence: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Dine data er ikke åbnet' })).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(dataFolder(home))).toBeVisible();
}

async function retry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Prøv igen' }).click();
}

test('without its key files the data is left alone, and opens when they are back', async ({
  run,
  filled,
}) => {
  for (const path of keyFiles(filled)) renameSync(path, `${path}.away`);
  const before = dataOf(filled);
  const program = await run();
  await expectFailed(program, 'Nøglefilen mangler, så dine data kan ikke låses op');
  await retry(program.page);
  await expectFailed(program, 'Nøglefilen mangler');
  expect(dataOf(filled)).toEqual(before);
  for (const path of keyFiles(filled)) renameSync(`${path}.away`, path);
  await retry(program.page);
  await unlock(program.page);
  await expect(program.page.getByRole('link', { name: /Asger Lindelund/ })).toBeVisible();
});

test('damaged key files open nothing and are not replaced', async ({ run, filled }) => {
  const [first = '', second = ''] = keyFiles(filled);
  const whole = readFileSync(first);
  writeFileSync(first, whole.toString('utf8').replace('"writes"', '"wrotes"'));
  truncateSync(second, 40);
  const before = dataOf(filled);
  const program = await run();
  await expectFailed(program, 'Nøglefilen er beskadiget. Dine data ligger urørt.');
  expect(dataOf(filled)).toEqual(before);
  writeFileSync(first, whole);
  await retry(program.page);
  await unlock(program.page);
});

test('one damaged key file is mended from the other', async ({ run, filled }) => {
  const [first = '', second = ''] = keyFiles(filled);
  truncateSync(first, 0);
  const { page } = await run();
  await unlock(page);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test('a database that is gone is not replaced by an empty one', async ({ run, filled }) => {
  rmSync(databaseOf(filled));
  const before = dataOf(filled);
  const program = await run();
  await expectFailed(program, 'Filen med dine data er væk, men nøglen er her.');
  expect(dataOf(filled)).toEqual(before);
});

test('a database from a newer program is refused and not touched', async ({ run, filled }) => {
  makeNewer(filled);
  const before = readFileSync(databaseOf(filled));
  const program = await run();
  await program.page.getByLabel('Adgangssætning').fill('seks grønne både ved molen');
  await program.page.getByRole('button', { name: 'Lås op' }).click();
  await expectFailed(program, 'Dine data er fra en nyere udgave af Lederspind.');
  await program.app.close();
  expect(readFileSync(databaseOf(filled)).equals(before)).toBe(true);
});

/* The last page is one that nothing but the check of all pages reads when the data is opened. */
for (const page of [0, 4, -1])
  test(`a database damaged from page ${page} on opens nothing`, async ({ run, filled }) => {
    damagePages(databaseOf(filled), page);
    const before = readFileSync(databaseOf(filled));
    const program = await run();
    await program.page.getByLabel('Adgangssætning').fill('seks grønne både ved molen');
    await program.page.getByRole('button', { name: 'Lås op' }).click();
    await expectFailed(program, 'Filen med dine data er beskadiget og er ikke åbnet.');
    await program.app.close();
    expect(readFileSync(databaseOf(filled)).equals(before)).toBe(true);
  });

test('templates that are all damaged keep nobody from the conversations that are there', async ({
  run,
  filled,
}) => {
  const copy = copyOfProgram(filled.root);
  for (const pack of PACKS) truncateSync(join(copy, `resources/templates/${pack}.json`), 2000);
  const { page } = await run([], {}, copy);
  await unlock(page);
  await page.getByRole('link', { name: 'Ny samtale' }).click();
  await expect(page.getByText('Skabelonen er beskadiget og kan ikke bruges.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opret samtalen' })).toBeHidden();
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await expectOpen(page);
  await page.getByRole('link', { name: /Asger Lindelund/ }).click();
  await sitDown(page, 'leader');
  await expect(page.getByRole('textbox', { name: 'Lykkedes i høj grad' })).toBeVisible();
});
