import type { Locator, Page } from '@playwright/test';
import { call, setUp } from '../helpers/calls.ts';
import { packOf } from '../helpers/packs.ts';
import { expect, test, type Program } from '../helpers/program.ts';
import { beginTalk, expectStored, goTo } from '../helpers/screens.ts';
import { beginOn, showConversation } from '../helpers/take-in.ts';

const template = packOf('udviklingssamtale');

async function openTalk(program: Program): Promise<string> {
  await setUp(program.page);
  const id = await beginOn(program, template);
  await showConversation(program, id);
  await beginTalk(program.page);
  return id;
}

/** What is written among the most important and the others of the first group. */
async function strengths(page: Page, id: string): Promise<Record<'key' | 'other', string[]>> {
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  const of = (rank: 'key' | 'other') =>
    conversation.joint.findings
      .filter((one) => one.group === 'styrker' && one.rank === rank && one.text !== '')
      .map(({ text }) => text);
  return { key: of('key'), other: of('other') };
}

const group = (page: Page) => page.getByRole('region', { name: 'Lederens styrker' });
const field = (page: Page, list: RegExp, line: number): Locator =>
  group(page).getByRole('textbox', { name: new RegExp(`${list.source}.*, linje ${line}$`) });

async function walkTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('findings are written, moved over the border and ordered by keyboard alone', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  const id = await openTalk(program);
  await goTo(page, 'Udviklingsplan');
  await walkTo(page, field(page, /vigtigste/, 1));
  await page.keyboard.type('Lytter');
  await walkTo(page, field(page, /øvrige/, 1));
  await page.keyboard.type('Holder fast');
  // Over the border in one action; the focus stays in the text, and it is told where it went.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(field(page, /vigtigste/, 4)).toBeFocused();
  await expect(field(page, /vigtigste/, 4)).toHaveValue('Holder fast');
  await expect(
    page.getByText(/^»Holder fast« står nu under .*vigtigste.*, nummer 4 af 4\.$/),
  ).toBeAttached();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(field(page, /vigtigste/, 1)).toBeFocused();
  expect(await strengths(page, id)).toEqual({ key: ['Holder fast', 'Lytter'], other: [] });
  await expect(
    page.getByText('Skemaet har plads til 3 af de vigtigste. Lige nu er der 2.'),
  ).toBeVisible();
  // The button does the same, and keeps the focus.
  await walkTo(page, group(page).getByRole('button', { name: 'Flyt til øvrige: Lytter' }));
  await page.keyboard.press('Enter');
  await expect(group(page).getByRole('button', { name: 'Gør til vigtigst: Lytter' })).toBeFocused();
  expect(await strengths(page, id)).toEqual({ key: ['Holder fast'], other: ['Lytter'] });
  await page.keyboard.press('Control+z');
  expect(await strengths(page, id)).toEqual({ key: ['Holder fast', 'Lytter'], other: [] });
});

test('a finding is dragged from the others to the most important', async ({ run }) => {
  const program = await run();
  const { page } = program;
  const id = await openTalk(program);
  // Both rows in view: a page that scrolls between press and move has another row under the hand.
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1200),
  );
  await goTo(page, 'Udviklingsplan');
  await field(page, /vigtigste/, 1).fill('Lytter');
  await field(page, /øvrige/, 2).fill('Holder fast');
  const row = (text: string) =>
    group(page)
      .getByRole('listitem')
      .filter({ has: page.locator('textarea', { hasText: text }) });
  await row('Holder fast')
    .locator('.finding-grip')
    .dragTo(row('Lytter'), { targetPosition: { x: 200, y: 4 } });
  await expect(field(page, /vigtigste/, 1)).toHaveValue('Holder fast');
  expect(await strengths(page, id)).toEqual({ key: ['Holder fast', 'Lytter'], other: [] });
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  expect(await strengths(page, id)).toEqual({ key: ['Lytter'], other: ['Holder fast'] });
});

test('agreements have who and when, are moved, and what is missing in them leads to it', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  const id = await openTalk(program);
  await goTo(page, 'Kompetenceudvikling');
  const agreement = (number: number) =>
    page.getByRole('listitem', { name: `Aftale ${number}`, exact: true });
  await agreement(2)
    .getByRole('textbox', { name: /^Aftale om/ })
    .fill('Et kursus i økonomi');
  await agreement(2)
    .getByRole('textbox', { name: /^Dato for/ })
    .fill('1.9.2027');
  await agreement(2).getByRole('button', { name: 'Flyt aftale 2 op' }).click();
  await expect(agreement(1).getByRole('textbox', { name: /^Aftale om/ })).toBeFocused();
  await goTo(page, 'Afslutning');
  await page.getByRole('link', { name: 'Aftale 1 har ingen ansvarlig.' }).click();
  await expect(agreement(1).getByRole('textbox', { name: /^Ansvarlig/ })).toBeFocused();
  await page.keyboard.type('Asger');
  await page.keyboard.press('Tab');
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  expect(conversation.joint.agreements[0]).toMatchObject({
    text: 'Et kursus i økonomi',
    due: '2027-09-01',
    responsible: 'Asger',
  });
});
