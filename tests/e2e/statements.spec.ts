import type { Page } from '@playwright/test';
import { call, setUp } from '../helpers/calls.ts';
import { packOf } from '../helpers/packs.ts';
import { expect, test, type Program } from '../helpers/program.ts';
import { beginTalk, expectStored, goTo, sitDown } from '../helpers/screens.ts';
import { beginOn, exampleOf, showConversation } from '../helpers/take-in.ts';

const template = packOf('udviklingssamtale');
const arena = (at: number) => template.arenas[at] ?? template.arenas[0];
const words = (at: number, statement: number) => arena(at)?.statements[statement]?.text ?? '';

/** The row of scores of one statement. */
const scores = (page: Page, statement: string) =>
  page.getByRole('radiogroup', { name: statement, exact: true });

async function open(program: Program): Promise<string> {
  await setUp(program.page);
  const id = await beginOn(program, template);
  await showConversation(program, id);
  return id;
}

test('a side scores statements, one of them as not relevant, and the mean says what it rests on', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  const id = await open(program);
  await expect(page.getByRole('heading', { name: /^Fase 1/ })).toBeVisible();
  await sitDown(page, 'leader');
  await expect(page.getByRole('heading', { level: 2, name: arena(0)?.name ?? '' })).toBeVisible();
  await expect(page.getByText('Gennemsnit: endnu ingen tal')).toBeVisible();
  await scores(page, words(0, 0)).getByRole('radio', { name: '8', exact: true }).check();
  await scores(page, words(0, 1)).getByRole('radio', { name: '7', exact: true }).check();
  await scores(page, words(0, 2)).getByRole('radio', { name: 'Ikke relevant' }).check();
  await expect(page.getByText('Gennemsnit af 2 ud af 5 udsagn: 7,5')).toBeVisible();
  // Not relevant is no score and not the same as none: it can be taken away again.
  const third = scores(page, words(0, 2));
  await third.getByRole('button', { name: 'Fjern vurderingen' }).click();
  await expect(third.getByText('Ikke vurderet')).toBeVisible();
  await third.getByRole('radio', { name: 'Ikke relevant' }).check();
  await page
    .getByRole('textbox', { name: exampleOf(words(0, 1)) })
    .fill('Vi talte om fejlen på mandagsmødet.');

  await goTo(page, arena(4)?.name ?? '');
  await expect(page.getByText('Prioriterer netværksarbejdet')).toBeVisible();
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'leader' });
  const item = (at: number) => arena(0)?.statements[at]?.id ?? '';
  expect(conversation.leader.ratings).toEqual({
    [item(0)]: 8,
    [item(1)]: 7,
    [item(2)]: 'not-relevant',
  });
  expect(conversation.leader.examples[item(1)]).toEqual({
    praksis: 'Vi talte om fejlen på mandagsmødet.',
  });
});

test('the radar of means cannot be dragged, says why, and leads to the statements', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await open(program);
  await sitDown(page, 'leader');
  await scores(page, words(0, 0)).getByRole('radio', { name: '9', exact: true }).check();
  await goTo(page, 'Spind');
  await expect(page.getByText('så de kan ikke trækkes her', { exact: false })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  const table = page.getByRole('table', { name: /Spindets tal$/ });
  await expect(table.getByRole('textbox')).toHaveCount(0);
  await expect(table.getByRole('row', { name: /^Innovationsledelse/ })).toContainText('9');
  await table.getByRole('link', { name: 'Selvledelse' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Selvledelse' })).toBeFocused();
});

test('the talk holds both against each other, statement by statement, and undo finds the place', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  const id = await open(program);
  const item = arena(1)?.statements[0]?.id ?? '';
  for (const [side, value] of [
    ['leader', 7],
    ['manager', 5],
  ] as const) {
    await call(page, 'conversation.open', { id, side });
    const change = { kind: 'rating.set', series: side, item, value } as const;
    await call(page, 'conversation.change', { id, change, gesture: side });
  }
  await showConversation(program, id);
  await beginTalk(page);
  await goTo(page, arena(1)?.name ?? '');
  const row = page.getByRole('listitem').filter({ hasText: words(1, 0) });
  await expect(row.getByText('Asger ser 7, Bodil ser 5.')).toBeVisible();
  await row
    .getByRole('radiogroup', { name: /^Bodil/ })
    .getByRole('radio', { name: 'Ikke relevant' })
    .check();
  await expect(row.getByText('Bodil finder det ikke relevant, Asger ser 7.')).toBeVisible();
  await row.getByRole('textbox', { name: /^Før samtalen: 5\. Hvorfor\?/ }).fill('Andre gør det.');
  await goTo(page, 'Afslutning');
  await expect(page.getByText(/Bodil gik fra 5 til ikke relevant/)).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: arena(1)?.name ?? '' })).toBeVisible();
  await expect(row.getByText('Asger ser 7, Bodil ser 5.')).toBeVisible();
});
