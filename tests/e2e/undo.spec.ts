import type { Page } from '@playwright/test';
import { call } from '../helpers/calls.ts';
import { expect, test } from '../helpers/program.ts';
import {
  addPerson,
  arrowTo,
  beginConversation,
  beginTalk,
  conversationId,
  dragTo,
  expectStored,
  goTo,
  LEADER,
  MANAGER,
  openFresh,
  sitDown,
  unlock,
} from '../helpers/screens.ts';
import { withoutPause } from '../helpers/time.ts';

const PAY = 'Lønnen følger overenskomsten i det kommende år.';

async function jointOf(page: Page) {
  await expectStored(page);
  const open = await call(page, 'conversation.open', { id: conversationId(page), side: 'joint' });
  return open.conversation.joint;
}

test('undo and redo go back over a restart', async ({ run }) => {
  const first = await run();
  await first.page.clock.install();
  await openFresh(first.page);
  await addPerson(first.page, MANAGER);
  await addPerson(first.page, LEADER);
  await beginConversation(first.page, { leader: LEADER, year: '2027', date: '' });
  await beginTalk(first.page);
  await goTo(first.page, 'Spind');
  await dragTo(first.page, 'Faglig ledelse', 4);
  await withoutPause(first.page, () => arrowTo(first.page, 'Strategisk ledelse', 3));
  await goTo(first.page, 'Lønudvikling');
  await first.page.getByRole('button', { name: 'Vis lønudvikling' }).click();
  const pay = first.page.getByRole('textbox', { name: /^Lønudvikling/ });
  await withoutPause(first.page, () => pay.pressSequentially(PAY));
  await expectStored(first.page);
  await first.app.close();

  const { page } = await run();
  await unlock(page);
  await page.getByRole('link', { name: /Kirsten Amdal/ }).click();
  await sitDown(page, 'joint');
  const undo = page.getByRole('button', { name: 'Fortryd' });
  const redo = page.getByRole('button', { name: 'Gentag' });
  await expect(redo).toBeDisabled();
  await undo.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Lønudvikling' })).toBeVisible();
  expect((await jointOf(page)).pay).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await jointOf(page)).desired).toEqual({ faglig: 4 });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await jointOf(page)).desired).toEqual({});
  await expect(undo).toBeDisabled();
  await redo.click();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(() => jointOf(page))
    .toMatchObject({ desired: { faglig: 4, strategisk: 3 }, pay: PAY });
  await expect(redo).toBeDisabled();
});
