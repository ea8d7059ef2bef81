import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Change } from '#domain/change.ts';
import { call, callRaw, setUp } from '../helpers/calls.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import { expectOpen, expectStored, goTo, sitDown } from '../helpers/screens.ts';
import { storeSample } from '../helpers/store-sample.ts';
import { readBody } from '../helpers/word.ts';

/** The talk of the sample conversation, after everything in it was written. */
async function openTalk(page: Page): Promise<string> {
  await setUp(page);
  const id = await storeSample(page);
  await page.reload();
  await expectOpen(page);
  await page.getByRole('link', { name: /Kirsten Amdal/ }).click();
  await sitDown(page, 'joint');
  return id;
}

async function stored(page: Page, id: string) {
  await expectStored(page);
  return (await call(page, 'conversation.open', { id, side: 'joint' })).conversation;
}

const codeOf = async (page: Page, id: string, change: Change) => {
  const gesture = crypto.randomUUID();
  const answer = await callRaw(page, 'conversation.change', { id, change, gesture });
  return answer.ok ? 'stored' : answer.error.code;
};

test('the talk begins with what both settle first, and keeps its place and its time', async ({
  run,
}) => {
  const { page } = await run();
  await page.clock.install();
  const id = await openTalk(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Rammen for samtalen' })).toBeVisible();
  await expect(page.getByText('Samtalen handler om det, I gør')).toBeVisible();

  await test.step('who writes, how long, which topics', async () => {
    await page.getByRole('radio', { name: 'Torben Lyngdahl' }).check();
    const minutes = page.getByRole('textbox', { name: 'Tid i minutter' });
    await minutes.fill('en time');
    await minutes.blur();
    await expect(page.getByText('Skriv et helt tal fra 5 til 600.')).toBeVisible();
    await expect(minutes).toHaveValue('90');
    await minutes.fill('30');
    await minutes.blur();
    await expect(page.getByText('Skriv et helt tal')).toBeHidden();
    await page.getByRole('button', { name: 'Tilføj et emne' }).click();
    await page.getByRole('textbox', { name: 'Emne 1' }).last().fill('Ferieplanen');
    const { joint } = await stored(page, id);
    expect(joint).toMatchObject({ writer: 'manager', minutes: 30 });
    expect(joint.topics.map(({ text }) => text)).toEqual(['Ferieplanen']);
  });

  await test.step('undo shows where it took something back', async () => {
    await goTo(page, 'Spind');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: 'Rammen for samtalen' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Tid i minutter' })).toHaveValue('90');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y');
    await expect(page.getByRole('textbox', { name: 'Tid i minutter' })).toHaveValue('30');
    await expect(page.getByRole('textbox', { name: 'Emne 1' }).last()).toHaveValue('Ferieplanen');
    await expectStored(page);
  });

  await test.step('the clock: counts, rests, and only says what is over', async () => {
    const clock = page.getByRole('button', { name: /Sæt uret på pause|Lad uret gå videre/ });
    await expect(clock).toContainText('0 af 30 minutter');
    await page.clock.fastForward('12:30');
    await expect(clock).toContainText('12 af 30 minutter');
    await clock.click();
    await expect(clock).toContainText('på pause');
    await page.clock.fastForward('20:00');
    await expect(clock).toContainText('12 af 30 minutter');
    await clock.click();
    await page.clock.fastForward('22:30');
    await expect(clock).toContainText('5 minutter over');
  });

  await test.step('who leaves comes back to the same part and the same time', async () => {
    await goTo(page, 'Udviklingsplan');
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    await expectOpen(page);
    await page.getByRole('link', { name: /Kirsten Amdal/ }).click();
    await sitDown(page, 'joint');
    await expect(page.getByRole('heading', { level: 2, name: 'Udviklingsplan' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Sæt uret på pause/ })).toContainText(
      '5 minutter over',
    );
  });
});

test('a score that the talk changes says what it was and why, also in the document', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  const id = await openTalk(page);
  await goTo(page, 'Faglig ledelse');
  await expect(page.getByText('I ser begge 8.')).toBeVisible();
  await expect(page.getByText('Før samtalen')).toBeHidden();
  const own = page.getByRole('radiogroup', { name: 'Kirsten Amdal' });
  await own.getByRole('radio', { name: '6', exact: true }).check();
  await expect(page.getByText('Kirsten ser 6, Torben ser 8.')).toBeVisible();
  const why = page.getByRole('textbox', { name: /^Før samtalen: 8\. Hvorfor\?/ });
  await why.fill('Vi så på det nye ansvar.');
  const { leader, joint } = await stored(page, id);
  expect(leader.ratings['faglig']).toBe(6);
  expect(joint.reasons['leader/faglig']).toBe('Vi så på det nye ansvar.');

  await goTo(page, 'Spind');
  await page.getByRole('link', { name: '2 tal er ændret. Hvorfor?' }).click();
  const changed = page.getByRole('region', { name: 'Det ændrede sig i samtalen' });
  await expect(changed.getByRole('listitem')).toHaveCount(2);
  await expect(changed).toContainText('Faglig ledelse: Kirsten gik fra 8 til 6.');
  await changed.getByRole('textbox', { name: /Tværgående ledelse, Torben Lyngdahl/ }).fill('');

  const file = join(home.root, 'aendret.docx');
  await chooseWhere(program, file);
  await page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
  await expect(page.getByText('aendret.docx er gemt.')).toBeVisible({ timeout: 60_000 });
  const tables = readBody(readFileSync(file)).flatMap((part) =>
    'rows' in part ? [part.rows] : [],
  );
  expect(tables.find(([head]) => head?.[1] === 'Vurdering')).toEqual([
    ['Ledelsesarena', 'Vurdering', 'Før', 'Efter', 'Hvorfor'],
    ['Faglig ledelse', 'Min vurdering', '8', '6', 'Vi så på det nye ansvar.'],
  ]);

  await goTo(page, 'Faglig ledelse');
  await own.getByRole('radio', { name: '8', exact: true }).check();
  await expect(why).toBeHidden();
});

test('the radar shows the lines that are wanted, and moves the one that is chosen', async ({
  run,
}) => {
  const { page } = await run();
  await openTalk(page);
  await goTo(page, 'Spind');
  const height = await page.locator('.radar').evaluate((radar) => radar.clientHeight);
  expect(height / (await page.evaluate(() => window.innerHeight))).toBeGreaterThanOrEqual(0.6);
  await expect(page.getByRole('slider')).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'Vis Leders leders vurdering' }).uncheck();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Vis Ønskede niveau' }).uncheck();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Leders leders vurdering' }).check();
  await expect(page.getByRole('checkbox', { name: 'Vis Leders leders vurdering' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Tværgående ledelse' })).toHaveAttribute(
    'aria-valuenow',
    '6',
  );
});

test('the end names what is missing and leads there, and forbids nothing', async ({ run }) => {
  const { page } = await run();
  const id = await openTalk(page);
  const { joint } = await stored(page, id);
  const [, goal] = joint.goals;
  const [, focus] = joint.focus;
  if (goal === undefined || focus === undefined) throw new Error('the sample has three of each');
  const missing: Change[] = [
    { kind: 'goal.plan', id: goal.id, due: null, responsible: goal.responsible },
    { kind: 'focus.set', id: focus.id, label: focus.label, keywords: '' },
    { kind: 'rating.set', series: 'leader', item: 'strategisk', value: null },
    { kind: 'date.set', date: null },
  ];
  for (const change of missing) expect(await codeOf(page, id, change)).toBe('stored');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.getByRole('link', { name: /Kirsten Amdal/ }).click();
  await sitDown(page, 'joint');

  const list = page.getByRole('region', { name: 'Det mangler' });
  const ways = [
    ['Datoen for samtalen er ikke skrevet.', page.getByLabel('Dato for samtalen')],
    [
      'Kirsten Amdal har ikke sat tal på Strategisk ledelse.',
      page.getByRole('radiogroup', { name: 'Kirsten Amdal' }).getByRole('radio').first(),
    ],
    [
      'Der står ikke noget under fokusområdet Større ledelsesrum.',
      page.getByLabel(/^Fokuspunkter ?: Større ledelsesrum/),
    ],
    ['Mål 2 har ingen frist.', page.getByRole('listitem', { name: 'Mål 2' }).getByLabel('Frist')],
  ] as const;
  for (const [sentence, field] of ways) {
    await goTo(page, 'Afslutning');
    await expect(list.getByRole('listitem')).toHaveCount(ways.length);
    await list.getByRole('link', { name: sentence }).click();
    await expect(field).toBeFocused();
  }

  await goTo(page, 'Afslutning');
  await page.getByRole('button', { name: 'Lås samtalen' }).click();
  await expect(page.getByText('Sæt et kryds for jer begge, før I låser.')).toBeVisible();
  for (const name of ['Kirsten Amdal', 'Torben Lyngdahl'])
    await page.getByRole('checkbox', { name: `${name} er enig` }).check();
  await page.getByRole('button', { name: 'Lås samtalen' }).click();
  await expect(page.getByRole('heading', { name: 'Samtalen er låst' })).toBeFocused();
  expect((await stored(page, id)).locked).toBe(true);
});

test('a locked conversation can be read and not changed by any road, and opens for a reason', async ({
  run,
}) => {
  const { page } = await run();
  const id = await openTalk(page);
  const before = await stored(page, id);
  await goTo(page, 'Afslutning');
  for (const name of ['Kirsten Amdal', 'Torben Lyngdahl'])
    await page.getByRole('checkbox', { name: `${name} er enig` }).check();
  await page.getByRole('button', { name: 'Lås samtalen' }).click();
  await expect(page.getByRole('heading', { name: 'Samtalen er låst' })).toBeVisible();

  await test.step('on the screen', async () => {
    const parts = page.getByRole('navigation', { name: 'Dele af samtalen' }).getByRole('link');
    const names = await parts.allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(12);
    for (const name of names.filter((one) => one !== 'Afslutning' && one !== 'Historik')) {
      await goTo(page, name);
      const pay = page.getByRole('button', { name: 'Vis lønudvikling' });
      if (name === 'Lønudvikling') await pay.click();
      await expect(page.getByText('Låst, kun til læsning')).toBeVisible();
      await expect(page.getByRole('slider')).toHaveCount(0);
      const open = page.locator(
        'main :is(input:not([type="checkbox"]), textarea):not(:disabled, :read-only)',
      );
      await expect(open).toHaveCount(0);
      const buttons = await page
        .locator('main')
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent));
      // What reads, shows or saves it elsewhere may be pressed; nothing that would write in it.
      const saves = /^(Gem som (Word|PDF|PNG|SVG)|Print|Kopiér spindet|Gem på sagen|Skriv sag og)/;
      const shows = /^(Skift plads|Skjul igen|Vis hele|(Forrige|Næste) side|Hele |Mindre|Større)/;
      expect(buttons.filter((one) => !saves.test(one) && !shows.test(one))).toEqual([]);
    }
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('through the border', async () => {
    const goal = before.joint.goals[0]?.id ?? '';
    const changes: Change[] = [
      { kind: 'rating.set', series: 'desired', item: 'faglig', value: 1 },
      { kind: 'agenda.set', writer: null, minutes: null },
      { kind: 'goal.remove', id: goal },
      { kind: 'pay.set', text: 'x' },
      { kind: 'date.set', date: null },
      { kind: 'lock.set', locked: true, reason: '' },
    ];
    for (const change of changes)
      expect(await codeOf(page, id, change)).toBe('conversation.locked');
    for (const name of ['conversation.undo', 'conversation.redo'] as const) {
      const answer = await callRaw(page, name, { id });
      expect(answer.ok ? 'stored' : answer.error.code).toBe('conversation.locked');
    }
    const blank: Change = { kind: 'lock.set', locked: false, reason: ' ' };
    expect(await codeOf(page, id, blank)).toBe('reason.missing');
    expect(await stored(page, id)).toEqual({ ...before, locked: true });
  });

  await test.step('open again, with a reason that is kept', async () => {
    await goTo(page, 'Afslutning');
    await page.getByRole('button', { name: 'Lås op igen' }).click();
    const reason = page.getByRole('textbox', { name: /^Hvorfor låser I op/ });
    await expect(reason).toBeFocused();
    await expect(page.getByText('Skriv kort, hvorfor samtalen låses op.')).toBeVisible();
    await reason.fill('Fristen for mål 2 var forkert.');
    await page.getByRole('button', { name: 'Lås op igen' }).click();
    await expect(page.getByRole('heading', { name: 'Lås samtalen' })).toBeFocused();
    expect(await stored(page, id)).toEqual(before);
    const { lines } = await call(page, 'history.list', { id, before: null });
    expect(lines[0]?.changes[0]?.change).toEqual({
      kind: 'lock.set',
      locked: false,
      reason: 'Fristen for mål 2 var forkert.',
    });
  });
});
