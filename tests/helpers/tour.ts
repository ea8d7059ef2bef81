import type { Page } from '@playwright/test';
import { addConversation } from './calls.ts';
import { expect } from './program.ts';
import {
  beginTalk,
  choosePassphrase,
  confirmCode,
  expectOpen,
  goTo,
  handle,
  sitDown,
} from './screens.ts';
import type { Look } from './look.ts';
import { tourOfTemplates } from './template-screens.ts';

/** Goes through the screens of a first start, and looks at each. */
export async function tourOfStart(page: Page, look: Look): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('first start');
  await page.getByLabel('Skriv den igen').fill('x');
  await page.getByRole('button', { name: 'Videre' }).click();
  await expect(page.getByText('De to er ikke ens endnu.')).toBeVisible();
  await look('first start with problems');
  const code = await choosePassphrase(page);
  await look('recovery code');
  await confirmCode(page, code);
  await expectOpen(page);
  await look('empty overview');
}

/** Goes through every screen of the open program, and looks at each. */
export async function tourOfProgram(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible();
  await look('nobody');
  await page.getByRole('link', { name: 'Tilføj person', exact: true }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Skriv et navn.')).toBeVisible();
  await look('person with a problem');
  await addConversation(page);
  await page.reload();
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Alle personer' })).toBeVisible();
  await look('people');
  await page.getByRole('link', { name: 'Indstillinger', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Indstillinger' })).toBeVisible();
  await look('settings');
  await page.getByRole('link', { name: 'Se alt, der er gemt på sager' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gemt på sager' })).toBeVisible();
  await look('log of what was filed');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('keyboard help');
  await page.keyboard.press('Escape');
  await tourOfTemplates(page, look);
  await page.getByRole('searchbox', { name: 'Søg' }).fill('Asger');
  await page.getByRole('searchbox', { name: 'Søg' }).press('Enter');
  await expect(page.getByRole('region', { name: /^Personer/ })).toBeVisible();
  await look('search');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .waitFor();
  await look('overview');
  await page.getByRole('link', { name: 'Ny samtale' }).click();
  await page.getByRole('button', { name: 'Opret samtalen' }).click();
  await expect(page.getByText('Vælg den leder, samtalen handler om.')).toBeVisible();
  await look('new conversation with problems');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
  await look('seats');
  await tourOfPreparation(page, look);
  await tourOfTalk(page, look);
}

async function tourOfPreparation(page: Page, look: Look): Promise<void> {
  await sitDown(page, 'leader');
  await goTo(page, 'Ledelsesrum i en politisk organisation');
  await page.getByRole('textbox', { name: 'Lykkedes i høj grad' }).fill('Et eksempel.\n'.repeat(4));
  await page.getByRole('radio', { name: '7' }).check();
  await look('preparation of an arena');
  await goTo(page, 'Spind');
  await expect(handle(page, 'Faglig ledelse')).toBeVisible();
  await look('own radar');
  await goTo(page, 'Emner at huske');
  await page.getByRole('button', { name: 'Tilføj et emne' }).click();
  await expect(page.getByRole('textbox', { name: 'Emne 1' })).toBeFocused();
  await look('own topics');
  await goTo(page, 'Din egen note');
  await look('own note');
  await tourOfSharing(page, look);
  await page.getByRole('button', { name: 'Skift plads' }).click();
  await page.getByRole('button', { name: /^Vi sidder sammen / }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('begin the talk');
  await page.keyboard.press('Escape');
}

/** Shows the preparation, chooses a PIN, goes back in the history, and comes to the locked seat. */
async function tourOfSharing(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Hvem ser det');
  await look('who sees it');
  await page.getByRole('button', { name: /^Vis min forberedelse for / }).click();
  await page.getByRole('button', { name: 'Vælg pinkode' }).click();
  await page.getByLabel('Ny pinkode').fill('48');
  await page.getByRole('button', { name: 'Gem pinkoden' }).click();
  await expect(page.getByText('Brug mindst 4 cifre.')).toBeVisible();
  await look('choosing a PIN');
  await page.getByLabel('Ny pinkode').fill('4839');
  await page.getByLabel('Skriv den igen').fill('4839');
  await page.getByRole('button', { name: 'Gem pinkoden' }).click();
  await expect(page.getByRole('button', { name: 'Skift pinkode' })).toBeFocused();
  await goTo(page, 'Historik');
  await page.locator('.history-line').nth(1).waitFor();
  await look('history');
  await page
    .getByRole('button', { name: /^Gør dette til det nyeste/ })
    .first()
    .click();
  await look('going back in the history');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Skift plads' }).click();
  await page.getByRole('button', { name: /^Jeg er leder / }).click();
  await page.getByLabel('Pinkode', { exact: true }).fill('1111');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pinkoden passede ikke.', { exact: false })).toBeVisible();
  await look('a wrong PIN');
  await page.getByRole('button', { name: 'Glemt pinkode?' }).click();
  await look('a forgotten PIN');
  await page.keyboard.press('Escape');
  await sitDown(page, 'manager');
  await goTo(page, 'Ledelsesrum i en politisk organisation');
  await expect(page.getByText('har vist dig sin forberedelse', { exact: false })).toBeVisible();
  await look('what the other has shown');
}

async function tourOfTalk(page: Page, look: Look): Promise<void> {
  await beginTalk(page);
  await look('what both settle first');
  await goTo(page, 'Ledelsesrum i en politisk organisation');
  await page
    .getByRole('radiogroup', { name: /^Asger/ })
    .getByRole('radio')
    .last()
    .check();
  await expect(page.getByRole('textbox', { name: /Hvorfor\?/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Ret: Asger/ })
    .first()
    .click();
  await look('an arena in the talk');
  await goTo(page, 'Spind');
  await expect(handle(page, 'Faglig ledelse')).toBeVisible();
  await look('radar');
  await goTo(page, 'Fokusområder');
  await page.getByRole('button', { name: 'Et andet område' }).click();
  await page.getByRole('button', { name: 'Strategisk ledelse' }).click();
  await expect(page.getByRole('button', { name: 'Fjern Strategisk ledelse' })).toBeVisible();
  await look('focus areas');
  for (const part of ['Udviklingsplan', 'Emner at huske', 'Dokument']) {
    await goTo(page, part);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await look(part);
  }
  await goTo(page, 'Gem på sagen');
  await page
    .getByRole('button', { name: /^Skriv sag og mapper for Asger/ })
    .first()
    .click();
  await expect(page.getByLabel('Sagsnummer').first()).toBeVisible();
  await look('filing, with what is missing');
  await goTo(page, 'Lønudvikling');
  await page.getByRole('button', { name: 'Vis lønudvikling' }).click();
  await look('pay');
  await goTo(page, 'Afslutning');
  await page.getByRole('button', { name: 'Lås samtalen' }).click();
  await expect(page.getByText('Sæt et kryds for jer begge', { exact: false })).toBeVisible();
  await look('the end, and a lock that only one agreed to');
  for (const one of await page.getByRole('checkbox', { name: /er enig/ }).all()) await one.check();
  await page.getByRole('button', { name: 'Lås samtalen' }).click();
  await expect(page.getByRole('heading', { name: 'Samtalen er låst' })).toBeVisible();
  await look('locked');
  for (const part of ['Rammen', 'Ledelsesrum i en politisk organisation', 'Spind']) {
    await goTo(page, part);
    await look(`locked: ${part}`);
  }
}
