import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call } from '../helpers/calls.ts';
import { addPerson } from '../helpers/people-screens.ts';
import { chooseWhere, expect, kill, test } from '../helpers/program.ts';
import {
  beginTalk,
  chooseEverything,
  expectStored,
  goTo,
  openFresh,
  sitDown,
  unlock,
} from '../helpers/screens.ts';
import {
  beginForm,
  cardOf,
  expectDraftStored,
  goToPart,
  publishDraft,
  showTemplates,
} from '../helpers/template-screens.ts';
import { problemsOf, readBody, readChart } from '../helpers/word.ts';

const LULS = 'Lederudviklingssamtale (LULS)';
const OWN = 'Lederudviklingssamtale 2028';

async function addStatement(page: Page, number: number, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj et udsagn' }).click();
  const field = page.getByLabel(`Udsagn ${number}`, { exact: true });
  await expect(field).toBeFocused();
  await field.fill(text);
}

test('next year’s form: made from a copy, published, talked on, and on paper', async ({
  run,
  home,
}) => {
  test.setTimeout(240_000);
  const program = await run();
  const { page } = program;
  await openFresh(page);
  await showTemplates(page);

  await test.step('a copy, with an arena renamed and statements in it', async () => {
    await beginForm(page, OWN, LULS);
    await page.getByLabel('Hvem står bag').fill('Birkelund Kommune');
    await goToPart(page, 'Ledelsesarenaer');
    await page.getByLabel('Ledelsesarena 2', { exact: true }).fill('Ledelse på tværs');
    await page.getByRole('link', { name: 'Skriv i Ledelse på tværs' }).click();
    await expect(page.getByLabel('Navn i spindet')).toHaveValue('Ledelse på tværs');
    await addStatement(page, 1, 'Jeg henter hjælp i andre afdelinger');
    await page.getByLabel('Underpunkter').fill('- Spørger tidligt\n• Deler med andre\n\n');
    await addStatement(page, 2, 'Jeg deler det, vi lærer');
    await page.getByLabel('Udsagn 2', { exact: true }).blur();
    await expectDraftStored(page);
    await goToPart(page, 'Ledelsesarenaer');
    await goToPart(page, 'Ledelse på tværs');
    await expect(page.getByLabel('Underpunkter').first()).toHaveValue(
      'Spørger tidligt\nDeler med andre',
    );
  });

  await test.step('a part with a question, and where it stands', async () => {
    await goToPart(page, 'Skemaets dele');
    await page.getByRole('button', { name: 'Frie spørgsmål' }).click();
    await page.getByRole('link', { name: 'Spørgsmål', exact: true }).last().click();
    await page.getByLabel('Overskrift', { exact: true }).fill('Et blik frem');
    await page.getByLabel('Spørgsmål 1', { exact: true }).fill('Hvad glæder du dig til?');
    await page.getByLabel('Hvem svarer').selectOption({ label: 'Sammen, i samtalen' });
    await goToPart(page, 'Se skemaet');
    const form = page.getByRole('article');
    await expect(form).toContainText('Ledelse på tværs');
    await expect(form).toContainText('Hvad glæder du dig til?');
    await goToPart(page, 'Se dokumentet');
    const paper = page.getByRole('region', { name: /Side 1 af \d/ });
    await expect(paper).toContainText('Skemaer og redskaber', { timeout: 60_000 });
  });

  await test.step('published', async () => {
    await publishDraft(page, 1);
    await expect(page.getByRole('status')).toHaveText(
      `${OWN} er udgivet som version 1. Nye samtaler kan begynde på den.`,
    );
    await expect(cardOf(page, OWN)).toContainText('Nye samtaler begynder på version 1.');
    const { arenas, radarOrder } = await call(page, 'template.read', {
      id: 'lederudviklingssamtale-2028',
      version: 1,
    });
    expect(arenas[1]).toMatchObject({
      id: 'tvaergaaende',
      name: 'Ledelse på tværs',
      chartName: 'Ledelse på tværs',
      statements: [
        {
          id: 'jeg-henter-hjaelp-i-andre-afdelinger',
          points: ['Spørger tidligt', 'Deler med andre'],
        },
        { id: 'jeg-deler-det-vi-laerer', points: [] },
      ],
    });
    expect(radarOrder[0]).toBe('tvaergaaende');
  });

  await test.step('a conversation on it', async () => {
    const manager = await addPerson(page, 'Vibeke Holmgaard');
    await addPerson(page, 'Jonas Elmelund', { managerId: manager.id });
    await page.reload();
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    await page.getByRole('link', { name: 'Ny samtale' }).click();
    await page.getByLabel('Leder', { exact: true }).selectOption({ label: 'Jonas Elmelund' });
    await page.getByLabel('Skabelon').selectOption({ label: OWN });
    await page.getByRole('button', { name: 'Opret samtalen' }).click();
    await sitDown(page, 'leader');
    await goTo(page, 'Ledelse på tværs');
    const first = page.getByRole('radiogroup', { name: /Jeg henter hjælp i andre afdelinger/ });
    await first.getByRole('radio', { name: '8', exact: true }).check();
    const second = page.getByRole('radiogroup', { name: /Jeg deler det, vi lærer/ });
    await second.getByRole('radio', { name: '5', exact: true }).check();
    await beginTalk(page);
    await goTo(page, 'Et blik frem');
    await page
      .getByRole('textbox', { name: /Hvad glæder du dig til\?/ })
      .fill('At få nye lokaler.');
    await expectStored(page);
  });

  await test.step('its Word document, read back', async () => {
    const file = join(home.root, 'egen.docx');
    await goTo(page, 'Dokument');
    await chooseEverything(page);
    await chooseWhere(program, file);
    await page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
    await expect(page.getByText('egen.docx er gemt.')).toBeVisible({ timeout: 60_000 });
    const bytes = readFileSync(file);
    expect(await problemsOf(bytes)).toEqual([]);
    const body = JSON.stringify(readBody(bytes));
    for (const text of [
      'Ledelse på tværs',
      'Jeg henter hjælp i andre afdelinger',
      'Hvad glæder du dig til?',
      'At få nye lokaler.',
    ])
      expect(body).toContain(text);
    expect(body).not.toContain('Tværgående ledelse');
    const { cache } = readChart(bytes);
    expect(cache.categories[0]).toBe('Ledelse på tværs');
    expect(cache.series[0]?.values[0]).toBe(6.5);
  });

  await test.step('the next version; the conversation keeps its own', async () => {
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    await showTemplates(page);
    const card = cardOf(page, OWN);
    await card.getByText('1 version, og mere').click();
    await expect(card.getByText('1 samtale')).toBeVisible();
    await card.getByRole('button', { name: 'Slet', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('Træk den tilbage i stedet');
    await page.getByRole('button', { name: 'Luk' }).click();
    await card.getByRole('button', { name: 'Lav næste version' }).click();
    await expect(page.getByText('Kladde til version 2')).toBeVisible();
    await page.getByLabel('Navn', { exact: true }).fill('Lederudviklingssamtale 2029');
    await publishDraft(page, 2);
    await expect(cardOf(page, 'Lederudviklingssamtale 2029')).toContainText(
      'Nye samtaler begynder på version 2.',
    );
    const [talk] = (await call(page, 'overview.read', { year: null })).states.flatMap(
      ({ lines }) => lines,
    );
    expect(talk?.templateName).toBe(OWN);
  });
});

test('an empty form: what is missing is named and led to, undo goes back over a restart', async ({
  run,
}) => {
  test.setTimeout(180_000);
  const first = await run();
  await openFresh(first.page);
  await showTemplates(first.page);
  await beginForm(first.page, 'Kort samtale');
  {
    const { page } = first;
    await expect(page.getByRole('button', { name: 'Fortryd' })).toBeDisabled();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
    await page.getByRole('link', { name: 'Udgiv', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Der mangler 3 ting' })).toBeVisible();
    await page.getByRole('button', { name: 'Ledelsesarena 2, navn' }).click();
    const name = page.getByLabel('Navn', { exact: true });
    await expect(name).toBeFocused();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type('Fag');
    await goToPart(page, 'Skala');
    await page.getByLabel('Laveste tal').fill('-2');
    await page.getByLabel('Højeste tal').fill('2');
    await page.getByLabel('Trin', { exact: true }).fill('0,3');
    await page.getByLabel('Trin', { exact: true }).blur();
    await expect(
      page.getByText('Skalaen skal gå fra et lavere til et højere tal i hele trin.'),
    ).toBeVisible();
    await page.getByLabel('Trin', { exact: true }).fill('0,5');
    await page.getByLabel('Trin', { exact: true }).blur();
    await expect(page.getByRole('radiogroup').getByRole('radio')).toHaveCount(9);
    await page.getByLabel('Trin', { exact: true }).fill('mange');
    await page.getByLabel('Trin', { exact: true }).blur();
    await expect(page.getByText('Skriv et tal, der passer her.')).toBeVisible();
    await page.getByLabel('Trin', { exact: true }).fill('1');
    await page.getByLabel('Trin', { exact: true }).blur();
    await expectDraftStored(page);
  }
  await kill(first);

  const { page } = await run();
  await unlock(page);
  await showTemplates(page);
  await cardOf(page, 'Kort samtale').getByRole('button', { name: 'Fortsæt kladden' }).click();
  await goToPart(page, 'Skala');
  await expect(page.getByLabel('Trin', { exact: true })).toHaveValue('1');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Trin', { exact: true })).toHaveValue('0,5');
  await expect(page.getByLabel('Trin', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Trin', { exact: true })).toHaveValue('1');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: 'Ledelsesarena 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fortryd' })).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Fag');

  await page.getByRole('link', { name: 'Udgiv', exact: true }).first().click();
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await page.getByRole('button', { name: 'Slet kladden nu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skabeloner' })).toBeVisible();
  await expect(cardOf(page, 'Kort samtale')).toHaveCount(0);
});
