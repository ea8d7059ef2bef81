import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Ratings } from '#domain/conversation.ts';
import { call } from '../helpers/calls.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import {
  addPerson,
  arrowTo,
  beginConversation,
  beginTalk,
  chooseEverything,
  conversationId,
  dragTo,
  expectStored,
  goTo,
  handleValues,
  LEADER,
  MANAGER,
  openFresh,
  sitDown,
  tableRows,
  typeScore,
  unlock,
} from '../helpers/screens.ts';
import { problemsOf, readBody, readChart, readFields } from '../helpers/word.ts';

const ARENAS = [
  'Faglig ledelse',
  'Tværgående ledelse',
  'Administrativ ledelse',
  'Strategisk ledelse',
  'Ledelsesrum i en politisk organisation',
] as const;
/** In the order of the radar, as the chart names them. */
const AXES = [
  'Tværgående ledelse',
  'Faglig ledelse',
  'Administrativ ledelse',
  'Strategisk ledelse',
  'Ledelsesrum i en politisk org.',
];
const OWN = [7, 8, 5, 6, 6];
const DESIRED = [8, 6, 7, 8, 9];
const OTHERS = [6, 8, 6, 5, 5];

/** The guidance that the form has for each arena, for a leader of leaders. */
const POINTS = { 'Faglig ledelse': 7, 'Tværgående ledelse': 6 } as const;

const succeeded = (arena: string) => `I ${arena} fik jeg aftalen på plads med alle enheder.`;
const notYet = (arena: string) => `I ${arena} venter jeg for længe.\nDet vil jeg øve mig på.`;

const PAY = 'Lønnen følger overenskomsten i det kommende år.';

async function fillExamples(page: Page): Promise<void> {
  for (const arena of ARENAS) {
    await goTo(page, arena);
    await page.getByRole('textbox', { name: 'Lykkedes i høj grad' }).fill(succeeded(arena));
    await page.getByRole('textbox', { name: 'Lykkedes ikke helt endnu' }).fill(notYet(arena));
  }
}

async function fillPlan(page: Page): Promise<void> {
  await goTo(page, 'Udviklingsplan');
  await page.getByRole('button', { name: 'Tilføj et mål' }).click();
  await expect(page.getByRole('listitem', { name: 'Mål 4' })).toBeVisible();
  for (const number of [1, 2, 3, 4]) {
    const goal = page.getByRole('listitem', { name: `Mål ${number}` });
    await goal.getByRole('textbox', { name: /^Hvad vil jeg/ }).fill(`Opnå ${number}`);
    await goal.getByRole('textbox', { name: /^Hvordan vil jeg/ }).fill(`Vejen ${number}`);
    await goal.getByRole('textbox', { name: /^Hvem kan støtte/ }).fill(`Støtten ${number}`);
    await goal.getByRole('textbox', { name: 'Tidsplan og ansvar' }).fill(`Tiden ${number}`);
    await goal.getByRole('textbox', { name: 'Frist' }).fill(`${number}.9.2027`);
    await goal.getByRole('textbox', { name: 'Ansvarlig' }).fill(LEADER.name);
  }
  await page.getByRole('button', { name: 'Fjern mål 4' }).click();
  await expect(page.getByRole('listitem', { name: 'Mål 4' })).toBeHidden();
}

async function chooseFocus(page: Page): Promise<void> {
  await goTo(page, 'Fokusområder');
  await expect(page.getByText('I har ikke valgt noget endnu.')).toBeVisible();
  const choice = page.getByRole('region', { name: 'Tilføj et fokusområde' });
  await choice.getByRole('button', { name: 'Tværgående ledelse' }).click();
  await page
    .getByRole('textbox', { name: /^Fokuspunkter ?: Tværgående ledelse$/ })
    .fill('Netværk på tværs\nDe vigtigste udfordringer');
  await choice.getByRole('button', { name: 'Et andet område' }).click();
  await page.getByRole('textbox', { name: 'Navn på området' }).fill('Større ledelsesrum');
  await page
    .getByRole('textbox', { name: /^Fokuspunkter ?: Større ledelsesrum$/ })
    .fill('Egne logikker og organisationens');
  await choice.getByRole('button', { name: 'Strategisk ledelse' }).click();
  await page
    .getByRole('textbox', { name: /^Fokuspunkter ?: Strategisk ledelse$/ })
    .fill('Visionen i et fagligt sprog');
}

async function stored(page: Page) {
  await expectStored(page);
  const open = await call(page, 'conversation.open', { id: conversationId(page), side: 'joint' });
  return open.conversation;
}

const inRadarOrder = (ratings: Ratings) =>
  ['tvaergaaende', 'faglig', 'administrativ', 'strategisk', 'ledelsesrum'].map(
    (arena) => ratings[arena],
  );

test('a whole conversation, from two people to the Word file on the case', async ({
  run,
  home,
}) => {
  test.setTimeout(360_000);
  const first = await run();
  const { page } = first;
  await openFresh(page);
  const word = join(home.root, 'samtale.docx');

  await test.step('people and a conversation between them', async () => {
    await addPerson(page, MANAGER);
    await addPerson(page, LEADER);
    await beginConversation(page, { leader: LEADER, year: '2027', date: '12.3.2027' });
    await expect(
      page.getByRole('heading', { level: 1, name: 'Kirsten Amdal, 2027' }),
    ).toBeVisible();
  });

  await test.step('the leader prepares: examples beside their guidance', async () => {
    await sitDown(page, 'leader');
    await expect(page.getByText('Her sidder Kirsten Amdal')).toBeVisible();
    for (const [arena, points] of Object.entries(POINTS)) {
      await goTo(page, arena);
      const guidance = page.getByRole('complementary', { name: 'Vejledning: Leder af ledere' });
      await expect(guidance.getByRole('listitem')).toHaveCount(points);
    }
    await fillExamples(page);
    await expectStored(page);
  });

  await test.step('the leader’s own radar: by hand, by arrow keys, by numbers', async () => {
    await goTo(page, 'Spind');
    await dragTo(page, 'Tværgående ledelse', 7);
    await dragTo(page, 'Faglig ledelse', 8);
    await dragTo(page, 'Administrativ ledelse', 9);
    await dragTo(page, 'Administrativ ledelse', 5);
    await arrowTo(page, 'Strategisk ledelse', 6);
    await typeScore(page, 'Min vurdering, Ledelsesrum i en politisk org.', 6);
    await expect.poll(() => handleValues(page)).toEqual(OWN);
    expect(await tableRows(page)).toEqual(AXES.map((axis, at) => [axis, String(OWN[at])]));
    await goTo(page, 'Administrativ ledelse');
    await expect(
      page
        .getByRole('radiogroup', { name: 'Din egen vurdering' })
        .getByRole('radio', { name: '5' }),
    ).toBeChecked();
  });

  await test.step('the manager prepares without seeing any of it', async () => {
    await sitDown(page, 'manager');
    for (const [at, axis] of AXES.entries()) {
      await goTo(page, axis.replace('org.', 'organisation'));
      await expect(page.getByRole('textbox', { name: 'Lykkedes i høj grad' })).toHaveValue('');
      await page
        .getByRole('radiogroup', { name: 'Din vurdering af Kirsten Amdal' })
        .getByRole('radio', { name: String(OTHERS[at]) })
        .check();
    }
    await page
      .getByRole('textbox', { name: 'Lykkedes i høj grad' })
      .fill('Du stod roligt i sagen.');
  });

  await test.step('they talk: both sides side by side', async () => {
    await beginTalk(page);
    await goTo(page, 'Ledelsesrum i en politisk organisation');
    await expect(page.getByText('Kirsten ser 6, Torben ser 5.')).toBeVisible();
    await expect(page.getByText(succeeded(ARENAS[4]))).toBeVisible();
    await expect(page.getByText('Du stod roligt i sagen.')).toBeVisible();
  });

  await test.step('the desired level', async () => {
    await goTo(page, 'Spind');
    await dragTo(page, 'Tværgående ledelse', 8);
    await dragTo(page, 'Faglig ledelse', 6);
    await arrowTo(page, 'Administrativ ledelse', 7);
    await typeScore(page, 'Ønskede niveau, Strategisk ledelse', 8);
    await typeScore(page, 'Ønskede niveau, Ledelsesrum i en politisk org.', 9);
    await expect.poll(() => handleValues(page)).toEqual(DESIRED);
    expect(await tableRows(page)).toEqual(
      AXES.map((axis, at) => [axis, ...[OWN[at], OTHERS[at], DESIRED[at]].map(String)]),
    );
  });

  await test.step('focus areas, plan, pay', async () => {
    await chooseFocus(page);
    await fillPlan(page);
    await goTo(page, 'Lønudvikling');
    await page.getByRole('button', { name: 'Vis lønudvikling' }).click();
    await page.getByRole('textbox', { name: /^Lønudvikling/ }).fill(PAY);
    await expectStored(page);
  });

  await test.step('the Word file, and the folder that it lies in', async () => {
    await goTo(page, 'Dokument');
    await chooseEverything(page);
    await chooseWhere(first, word);
    await page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
    await expect(page.getByText('samtale.docx er gemt.')).toBeVisible({ timeout: 60_000 });
    const shown = await first.app.evaluateHandle(({ shell }) => {
      const paths: string[] = [];
      shell.showItemInFolder = (path) => void paths.push(path);
      return paths;
    });
    await page.getByRole('button', { name: 'Vis i mappen' }).click();
    await expect.poll(() => shown.jsonValue()).toEqual([word]);
  });

  await test.step('the same numbers on screen, in the store and in the file', async () => {
    const conversation = await stored(page);
    expect(inRadarOrder(conversation.leader.ratings)).toEqual(OWN);
    expect(inRadarOrder(conversation.joint.desired)).toEqual(DESIRED);
    const bytes = readFileSync(word);
    expect(await problemsOf(bytes)).toEqual([]);
    const { cache, workbook } = readChart(bytes);
    expect(cache).toEqual({
      categories: AXES,
      series: [
        { name: 'Min vurdering', values: OWN },
        { name: 'Leders leders vurdering', values: OTHERS },
        { name: 'Ønskede niveau', values: DESIRED },
      ],
    });
    expect(workbook).toEqual(cache);
  });

  await test.step('everything that was written stands in the file', () => {
    const bytes = readFileSync(word);
    const texts = [...readFields(bytes).values()].map(({ text }) => text);
    const body = JSON.stringify(readBody(bytes));
    for (const arena of ARENAS) {
      expect(texts).toContain(succeeded(arena));
      expect(texts).toContain(notYet(arena));
    }
    expect(texts).toContain(PAY);
    for (const number of [1, 2, 3]) expect(body).toContain(`Vejen ${number}`);
    expect(body).not.toContain('Vejen 4');
    for (const words of ['Større ledelsesrum', '3. september 2027', 'Du stod roligt i sagen.'])
      expect(body).toContain(words);
    return Promise.resolve();
  });

  await first.app.close();
  expect(existsSync(word)).toBe(true);

  await test.step('later: found in the overview and by search, and taken further', async () => {
    const second = await run();
    const again = second.page;
    await unlock(again);
    await again.getByRole('link', { name: /Kirsten Amdal/ }).click();
    await sitDown(again, 'joint');
    await goTo(again, 'Spind');
    await expect.poll(() => handleValues(again)).toEqual(DESIRED);

    await again.getByRole('link', { name: 'Overblik' }).click();
    await again.getByRole('searchbox', { name: 'Søg' }).fill('organisationens');
    await again.getByRole('searchbox', { name: 'Søg' }).press('Enter');
    const hit = again.getByRole('region', { name: /^Samtaler/ }).getByRole('link');
    await expect(hit).toContainText('organisationens');
    await hit.click();
    await sitDown(again, 'joint');
    await goTo(again, 'Lønudvikling');
    await again.getByRole('button', { name: 'Vis lønudvikling' }).click();
    await expect(again.getByRole('textbox', { name: /^Lønudvikling/ })).toHaveValue(PAY);
  });
});
