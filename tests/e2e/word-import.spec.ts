import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wholeForm } from '#domain/document-choice.ts';
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
  await page.screenshot({ path: '/tmp/wordin-1.png' });
  await expect(row(page, 'Tag med: Faglig ledelse Lykkedes')).toContainText('Skrives ind');
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

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('checkbox', { name }) });

/** The leader sits down and goes to the part that brings files in. */
async function openImport(page: Page, id: string): Promise<void> {
  await goTo(page, `/conversations/${id}/import`);
  await page.getByRole('button', { name: /^Jeg er leder / }).click();
  await page.getByRole('link', { name: 'Hent fra Word' }).click();
  await expect(page.getByRole('heading', { name: 'Hent fra Word-fil' })).toBeVisible();
}
