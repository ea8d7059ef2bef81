import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import {
  addPerson,
  expectOpen,
  expectStored,
  expectUnsaved,
  goTo,
  LEADER,
  MANAGER,
  openFresh,
  sitDown,
} from '../helpers/screens.ts';
import { partsOf, partText, problemsOf } from '../helpers/word.ts';
import { wordOrder } from '../helpers/sample.ts';

test('a name that is empty or of 300 letters gets a sentence, and nothing is stored', async ({
  run,
}) => {
  const { page } = await run();
  await openFresh(page);
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await page.getByRole('link', { name: 'Tilføj person' }).click();
  const save = page.getByRole('button', { name: 'Gem', exact: true });
  await save.click();
  await expect(page.getByText('Skriv et navn.')).toBeVisible();
  await page.getByLabel('Navn').fill('   ');
  await save.click();
  await expect(page.getByText('Skriv et navn.')).toBeVisible();
  await expect(page.getByLabel('Navn')).toBeFocused();
  await page.getByLabel('Navn').fill('Å'.repeat(300));
  await save.click();
  await expect(page.getByText('Det er for langt: 300 tegn. Der er plads til 200.')).toBeVisible();
  await expect(page.getByLabel('Navn')).toHaveValue('Å'.repeat(300));
  expect(await call(page, 'person.list', {})).toEqual([]);
  await page.getByLabel('Navn').fill('Å'.repeat(200));
  await save.click();
  await expect(page.getByRole('link', { name: 'Å'.repeat(200) })).toBeVisible();
});

test('a conversation without people, or on a day that is none, gets a sentence', async ({
  run,
}) => {
  const { page } = await run();
  await openFresh(page);
  await addPerson(page, MANAGER);
  await addPerson(page, LEADER);
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.getByRole('link', { name: 'Ny samtale' }).click();
  await page.getByLabel('Dato for samtalen').fill('31.2.2027');
  await page.getByLabel('År').fill('27');
  await page.getByRole('button', { name: 'Opret samtalen' }).click();
  for (const sentence of [
    'Vælg den leder, samtalen handler om.',
    'Skriv et årstal fra 1990 til 2199.',
    'Den dag findes ikke i kalenderen.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  const { states } = await call(page, 'overview.read', { year: null });
  expect(states.filter(({ count }) => count > 0)).toEqual([]);
});

test('200 KB pasted into a field stay on screen, and are stored once they are shorter', async ({
  run,
}) => {
  const { app, page } = await run();
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await expectOpen(page);
  await page.getByRole('link', { name: /Asger Lindelund/ }).click();
  await sitDown(page, 'leader');
  await goTo(page, 'Din egen note');
  const text = 'sætning '.repeat(25_000);
  await app.evaluate(({ clipboard }, long) => clipboard.writeText(long), text);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.click();
  await page.keyboard.press('Control+v');
  await expect(note).toHaveValue(text);
  await expect(page.getByText(/^Teksten er for lang: 200.000 tegn/)).toBeVisible();
  await expectUnsaved(page, 'Teksten er for lang til at blive gemt.');
  await goTo(page, 'Faglig ledelse');
  await expectUnsaved(page, 'Teksten er for lang til at blive gemt.');
  await goTo(page, 'Din egen note');
  await expect(note).toHaveValue(text);
  await note.fill(text.slice(0, 50_000));
  await expectStored(page);
  const open = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(open.conversation.leader.note).toBe(text.slice(0, 50_000));
});

test('control characters and lone surrogates reach neither the store nor the Word file', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await expectOpen(page);
  await page.getByRole('link', { name: /Asger Lindelund/ }).click();
  await sitDown(page, 'leader');
  // As a paste brings them; the letters go over as numbers, since no other road carries them.
  const signs = [97, 0, 7, 98, 0xd800, 99, 0xfffe, 27, 100, 0xdc01, 101];
  await page
    .getByRole('textbox', { name: 'Lykkedes i høj grad' })
    .evaluate((field: HTMLTextAreaElement, codes) => {
      field.focus();
      const data = new DataTransfer();
      data.setData('text/plain', String.fromCharCode(...codes));
      field.setRangeText(data.getData('text/plain'));
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, signs);
  await page.keyboard.type('!');
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'leader' });
  const stored = conversation.leader.examples['faglig']?.['lykkedes'] ?? '';
  expect(stored.replace('!', '')).toBe('ab\uFFFDcd\uFFFDe');
  const file = join(home.root, 'tegn.docx');
  await chooseWhere(program, file);
  await call(page, 'document.save', { id, ...wordOrder() });
  expect(await problemsOf(readFileSync(file))).toEqual([]);
  expect(partText(partsOf(readFileSync(file)), 'word/document.xml')).toContain('ab\uFFFDcd\uFFFDe');
});
