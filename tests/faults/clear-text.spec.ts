import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseWhere, expect, kill, test } from '../helpers/program.ts';
import {
  addPerson,
  beginConversation,
  beginTalk,
  chooseEverything,
  expectStored,
  goTo,
  LEADER,
  MANAGER,
  openFresh,
  sitDown,
  unlock,
} from '../helpers/screens.ts';
import { filesIn, inClear } from '../helpers/traces.ts';
import { partsOf, partText } from '../helpers/word.ts';

/** Words that stand nowhere else: names, examples, what is searched for, what is typed last. */
const NAME = 'Zqnavnet';
const FIRST = ['Zqnavnet', 'zqenhed', 'zqeksempel', 'zqnoten'];
const SECOND = ['zqlønnen', 'zqfokus'];

const conversationFound = (page: Page) =>
  page.getByRole('region', { name: /^Samtaler/ }).getByRole('link');

async function search(page: Page, word: string): Promise<void> {
  await page.getByRole('link', { name: 'Overblik' }).click();
  await page.getByRole('searchbox', { name: 'Søg' }).fill(word);
  await page.getByRole('searchbox', { name: 'Søg' }).press('Enter');
  await expect(conversationFound(page)).toContainText(word);
}

test('nothing that was typed lies in clear on the PC, closed or killed', async ({ run, home }) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'lederspind-elsewhere-'));
  const leader = { ...LEADER, name: NAME, unit: 'zqenhed' };
  const first = await run();
  await openFresh(first.page);
  await addPerson(first.page, MANAGER);
  await addPerson(first.page, leader);
  await beginConversation(first.page, { leader, year: '2027', date: '' });
  await sitDown(first.page, 'leader');
  await first.page
    .getByRole('textbox', { name: 'Lykkedes i høj grad' })
    .fill('zqeksempel '.repeat(900));
  await goTo(first.page, 'Din egen note');
  await first.page.getByRole('textbox', { name: 'Note' }).fill('zqnoten');
  await beginTalk(first.page);
  await goTo(first.page, 'Dokument');
  await chooseEverything(first.page);
  const file = join(elsewhere, 'samtale.docx');
  await chooseWhere(first, file);
  await first.page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
  await expect(first.page.getByText('samtale.docx er gemt.')).toBeVisible({ timeout: 60_000 });
  await search(first.page, 'zqeksempel');
  await first.app.close();

  expect(filesIn(home.root).some((path) => path.endsWith('lederspind.db'))).toBe(true);
  expect(partText(partsOf(readFileSync(file)), 'word/document.xml')).toContain('zqeksempel');
  expect(inClear(home.root, FIRST)).toEqual([]);

  const second = await run();
  await unlock(second.page);
  await search(second.page, 'zqeksempel');
  await conversationFound(second.page).click();
  await sitDown(second.page, 'joint');
  await goTo(second.page, 'Fokusområder');
  await second.page.getByRole('button', { name: 'Et andet område' }).click();
  await second.page.getByRole('textbox', { name: 'Navn på området' }).fill('zqfokus');
  await goTo(second.page, 'Lønudvikling');
  await second.page.getByRole('button', { name: 'Vis lønudvikling' }).click();
  await second.page.getByRole('textbox', { name: /^Lønudvikling/ }).fill('zqlønnen stiger');
  await expectStored(second.page);
  await search(second.page, 'zqlønnen');
  await kill(second);
  expect(inClear(home.root, [...FIRST, ...SECOND])).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});
