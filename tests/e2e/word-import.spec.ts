import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { wholeForm } from '#domain/document-choice.ts';
import { pack } from '../fixtures/word/builder.ts';
import { oldLuls } from '../fixtures/word/old-luls.ts';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { chooseFile, goTo } from '../helpers/people-screens.ts';
import { chooseWhere, expect, test, type Program } from '../helpers/program.ts';
import { lulsTemplate } from '../helpers/sample.ts';
import { withField } from '../helpers/word-edit.ts';

/** The conversation's Word file as that side may see it. */
async function savedWord(program: Program, id: string): Promise<Uint8Array> {
  const path = join(program.home.root, 'skema.docx');
  await chooseWhere(program, path);
  const choice = wholeForm(lulsTemplate());
  await call(program.page, 'document.save', { id, choice, format: 'word' });
  return readFileSync(path);
}

test('a form that was filled in with Word comes back as one step that can be undone', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await addConversation(page);
  await call(page, 'conversation.open', { id, side: 'leader' });
  const empty = await savedWord(program, id);
  await call(page, 'conversation.leave', { id });
  const lykkedes = withField(
    empty,
    'example/leader/faglig/lykkedes',
    'Vi læser sammen.\nHver uge.',
  );
  const scored = withField(lykkedes, 'rating/leader/faglig', '8');
  const wrong = withField(scored, 'rating/leader/strategisk', '11');
  const filled = withField(wrong, 'rating/desired/faglig', '9');
  const path = join(program.home.root, 'Udfyldt skema.docx');
  writeFileSync(path, filled);
  await chooseFile(program, path);

  await page.reload();
  await openImport(page, id);
  await page.getByRole('button', { name: 'Vælg Word-fil' }).click();
  await expect(page.getByRole('heading', { name: 'Udfyldt skema.docx' })).toBeFocused();

  await expect(row(page, 'Tag med: Faglig ledelse Lykkedes')).toContainText('Skrives ind');
  await expectNothingWrong(page);
  await expect(page.getByText('11 ligger uden for skalaen.')).toBeVisible();
  await expect(page.getByText('Det hører til selve samtalen, som ikke er begyndt.')).toBeVisible();
  const before = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(before.conversation.leader.ratings).toEqual({});
  await page.getByRole('button', { name: 'Hent 2 linjer' }).click();
  await expect(page.getByText('Det er hentet og gemt.')).toBeVisible();
  const after = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(after.conversation.leader).toMatchObject({
    ratings: { faglig: 8 },
    examples: { faglig: { lykkedes: 'Vi læser sammen.\nHver uge.' } },
  });
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Fortryd' })).toBeDisabled();
  const undone = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(undone.conversation.leader).toEqual(before.conversation.leader);
});

/** What axe finds on the screen that stands there now. */
async function expectNothingWrong(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('checkbox', { name }) });

/** The leader sits down and goes to the part that brings files in. */
async function openImport(page: Page, id: string): Promise<void> {
  await goTo(page, `/conversations/${id}/import`);
  await page.getByRole('button', { name: /^Jeg er leder / }).click();
  await page.getByRole('link', { name: 'Hent fra Word' }).click();
  await expect(page.getByRole('heading', { name: 'Hent fra Word-fil' })).toBeVisible();
}

test('an earlier year’s form becomes a conversation, by keyboard alone', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  await addConversation(page);
  await page.reload();
  const path = join(program.home.root, 'LULS 2024.docx');
  writeFileSync(path, oldLuls());
  await chooseFile(program, path);
  await page.getByRole('link', { name: 'Hent et tidligere års skema' }).press('Enter');
  await page.getByRole('button', { name: 'Vælg Word-fil' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'LULS 2024.docx' })).toBeFocused();
  await expect(page.getByText('I filen står Asger Lindelund som leder.')).toBeVisible();
  await expect(page.getByLabel('År', { exact: true })).toHaveValue('2024');

  await expectNothingWrong(page);
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });

  await page.getByRole('checkbox', { name: 'Tag med: Lønudvikling' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('År', { exact: true }).fill('');
  await page.getByRole('button', { name: /^Hent \d+ linjer$/ }).press('Enter');
  await expect(page.getByText('Skriv et årstal fra 1990 til 2199.')).toBeVisible();
  await page.getByLabel('År', { exact: true }).fill('2023');
  await page.getByRole('button', { name: /^Hent \d+ linjer$/ }).press('Enter');
  await expect(page.getByText('Skemaet er hentet og gemt som en samtale.')).toBeVisible();
  await page.getByRole('link', { name: 'Åbn samtalen' }).press('Enter');
  await page.getByRole('button', { name: /^Vi sidder sammen/ }).press('Enter');
  await page.getByRole('link', { name: 'Udviklingsplan' }).click();
  await expect(
    page.getByRole('listitem', { name: 'Mål 1' }).getByRole('textbox').first(),
  ).toHaveValue('Et netværk på tværs');
});

test('a file that cannot be read gets a sentence, and nothing is stored', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await openImport(page, id);
  const choose = async (bytes: Uint8Array) => {
    const path = join(program.home.root, 'skema.docx');
    writeFileSync(path, bytes);
    await chooseFile(program, path);
    await page.getByRole('button', { name: 'Vælg Word-fil' }).click();
  };
  const says = (sentence: RegExp) => expect(page.getByRole('alert')).toHaveText(sentence);
  const compound = new Uint8Array(2000);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await choose(compound);
  await says(/^Filen er i det gamle Word-format/);
  await choose(new Uint8Array([1, 2, 3]));
  await says(/^Filen er ikke et Word-dokument/);
  await choose(oldLuls().slice(0, 2000));
  await says(/^Filen er beskadiget/);
  await choose(pack({ 'word/x.xml': new Uint8Array(30_000_000) }));
  await says(/^Filen fylder langt mere/);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(conversation.leader.ratings).toEqual({});
});

test('an empty form is saved for somebody who has not the program', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  await addConversation(page);
  await page.reload();
  await page.getByRole('link', { name: 'Hent et tidligere års skema' }).click();
  await page.getByLabel('Skabelon').selectOption({ label: 'Udviklingssamtale for ledere' });
  const path = join(program.home.root, 'tomt.docx');
  await chooseWhere(program, path);

  await page.getByRole('button', { name: 'Gem et tomt skema' }).click();
  await expect(page.getByText('Skemaet er gemt.')).toBeVisible();
  expect(readFileSync(path).length).toBeGreaterThan(10_000);
});
