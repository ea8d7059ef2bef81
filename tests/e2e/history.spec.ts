import type { Page } from '@playwright/test';
import { addConversation, call, callRaw, setUp } from '../helpers/calls.ts';
import { expect, test } from '../helpers/program.ts';
import { beginTalk, expectOpen, expectStored, goTo, sitDown, unlock } from '../helpers/screens.ts';
import { withoutPause } from '../helpers/time.ts';

const first = 'Vi fik fælles standarder for sprogarbejdet.';
const more = ' Lederne skrev dem selv.';

const lines = (page: Page) => page.locator('.history-line');
const example = (page: Page) => page.getByRole('textbox', { name: 'Lykkedes i høj grad' });

async function sitAtConversation(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await sitDown(page, 'leader');
}

/** Types a text, then a score, then more of the text: three lines of history. */
async function prepare(page: Page): Promise<void> {
  await goTo(page, 'Faglig ledelse');
  await withoutPause(page, () => example(page).pressSequentially(first));
  await expectStored(page);
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await expectStored(page);
  await page.getByRole('radio', { name: '6', exact: true }).blur();
  await page.clock.fastForward(1200);
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await expectStored(page);
  await example(page).press('Control+End');
  await withoutPause(page, () => example(page).pressSequentially(more));
  await expectStored(page);
}

async function restore(page: Page, sentence: string): Promise<void> {
  await lines(page)
    .filter({ hasText: sentence })
    .last()
    .getByRole('button', { name: /^Gør dette til det nyeste/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Fortryd bringer det tilbage');
  await page.getByRole('button', { name: 'Gør det til det nyeste' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('the history tells in sentences, and goes back and forth over a restart', async ({ run }) => {
  const start = await run();
  await start.page.clock.install();
  await setUp(start.page);
  const id = await addConversation(start.page);
  await start.page.reload();
  await expectOpen(start.page);
  await sitAtConversation(start.page);
  await prepare(start.page);
  await goTo(start.page, 'Historik');
  const told = lines(start.page);
  await expect(told).toHaveCount(4);
  await expect(told.nth(0)).toContainText(
    'Asger Lindelund rettede »Lykkedes i høj grad« under Faglig ledelse.',
  );
  await expect(told.nth(0)).toContainText(more.trim());
  await expect(told.nth(1)).toContainText(
    'Asger Lindelund ændrede sin vurdering af Faglig ledelse fra 6 til 7.',
  );
  await expect(told.nth(2)).toContainText(
    'Asger Lindelund satte sin vurdering af Faglig ledelse til 6.',
  );
  await expect(told.nth(3)).toContainText(
    'Asger Lindelund skrev »Lykkedes i høj grad« under Faglig ledelse.',
  );
  await expect(told.nth(0).getByRole('time')).toHaveText(/^\d\d\.\d\d$/);
  await told.nth(0).getByRole('button', { name: 'Vis før og nu' }).click();
  await expect(told.nth(0).locator('dd')).toHaveText([first, first + more]);
  await expect(told.nth(0).locator('ins')).toHaveText(more.trim());
  await start.app.close();

  const { page, app } = await run();
  await unlock(page);
  await sitAtConversation(page);
  await goTo(page, 'Historik');
  await restore(page, 'satte sin vurdering af Faglig ledelse til 6.');
  await expect(page.getByText('Det tidligere er nu det nyeste.', { exact: false })).toBeVisible();
  await expect(lines(page).first()).toContainText(
    'Asger Lindelund gjorde en tidligere udgave til den nyeste.',
  );
  await goTo(page, 'Faglig ledelse');
  await expect(example(page)).toHaveValue(first);
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
  await app.close();

  const third = await run();
  await unlock(third.page);
  await sitAtConversation(third.page);
  await third.page.getByRole('button', { name: 'Fortryd' }).click();
  await goTo(third.page, 'Faglig ledelse');
  await expect(example(third.page)).toHaveValue(first + more);
  await expect(third.page.getByRole('radio', { name: '7', exact: true })).toBeChecked();
  await goTo(third.page, 'Historik');
  await expect(lines(third.page).first()).toContainText('Asger Lindelund fortrød og');
  const stored = await call(third.page, 'conversation.open', { id, side: 'leader' });
  expect(stored.conversation.leader.ratings).toEqual({ faglig: 7 });
});

test('a long history comes a page at a time, and a locked one is only read', async ({ run }) => {
  const { page } = await run();
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await expectOpen(page);
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await beginTalk(page);
  for (let at = 0; at < 60; at += 1)
    await call(page, 'conversation.change', {
      id,
      change: { kind: 'rating.set', series: 'desired', item: 'faglig', value: at % 11 },
      gesture: `g-${at}`,
    });
  await goTo(page, 'Historik');
  await expect(lines(page)).toHaveCount(50);
  await expect(lines(page).nth(1)).toContainText(
    'I ændrede det ønskede niveau for Faglig ledelse fra 2 til 3.',
  );
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect(lines(page)).toHaveCount(61);
  await expect(lines(page).last()).toContainText(
    'I begyndte samtalen og åbnede begges forberedelse.',
  );
  await expect(page.getByRole('button', { name: 'Vis flere' })).toBeHidden();

  await restore(page, 'I satte det ønskede niveau for Faglig ledelse til 0.');
  await expect
    .poll(
      async () =>
        (await call(page, 'conversation.open', { id, side: 'joint' })).conversation.joint.desired,
    )
    .toEqual({ faglig: 0 });
  await page.keyboard.press('Control+z');
  await expect
    .poll(
      async () =>
        (await call(page, 'conversation.open', { id, side: 'joint' })).conversation.joint.desired,
    )
    .toEqual({ faglig: 59 % 11 });

  const lock = { kind: 'lock.set', locked: true, reason: '' } as const;
  await call(page, 'conversation.change', { id, change: lock, gesture: 'lock' });
  await page.getByRole('button', { name: 'Skift plads' }).click();
  await sitDown(page, 'joint');
  await goTo(page, 'Historik');
  await expect(lines(page).first()).toContainText('I låste samtalen.');
  await expect(page.getByText('Samtalen er låst.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gør dette/ })).toHaveCount(0);
  expect(await callRaw(page, 'history.restore', { id, revision: 1 })).toMatchObject({
    error: { code: 'conversation.locked' },
  });
});
