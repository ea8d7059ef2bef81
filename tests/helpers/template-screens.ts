import type { Page } from '@playwright/test';
import { expect } from './program.ts';
import type { Look } from './look.ts';

/** The screens of templates as somebody uses them: every step by what stands on it, in Danish. */

/** Shows every form. */
export async function showTemplates(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skabeloner', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skabeloner' })).toBeVisible();
  await expect(page.locator('.form-card').first()).toBeVisible();
}

/** The form of that name in the list. */
export function cardOf(page: Page, name: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
}

/** Begins a form of its own from the list; without `from` a small empty one. */
export async function beginForm(page: Page, name: string, from?: string): Promise<void> {
  if (from === undefined) await page.getByRole('link', { name: 'Lav en ny skabelon' }).click();
  else await cardOf(page, from).getByRole('link', { name: 'Lav en kopi' }).click();
  await page.getByLabel('Skabelonens navn').fill(name);
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Goes to one part of the editor. */
export async function goToPart(page: Page, part: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Dele af skabelonen' });
  // A part in which something is missing says so behind its name.
  const name = new RegExp(`^${part}(\\s*mangler noget)?$`);
  const link = parts.getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Everything in the editor is stored, and the screen says so. */
export async function expectDraftStored(page: Page): Promise<void> {
  await expect(page.locator('.editor-saving')).toHaveText('Gemt');
}

/** Publishes the draft, and comes back to the list. */
export async function publishDraft(page: Page, version: number): Promise<void> {
  await page.getByRole('link', { name: 'Udgiv', exact: true }).first().click();
  await page.getByRole('button', { name: `Udgiv version ${version}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skabeloner' })).toBeVisible();
}

/** Goes through the screens of templates, and looks at each. */
export async function tourOfTemplates(page: Page, look: Look): Promise<void> {
  await showTemplates(page);
  for (const more of await page.getByText('1 version, og mere').all()) await more.click();
  await look('templates');
  await page.getByRole('link', { name: 'Se', exact: true }).first().click();
  await expect(page.getByRole('region', { name: /Side 1 af/ })).toBeVisible({ timeout: 60_000 });
  await look('a version of a template');
  await page.getByRole('link', { name: 'Skabeloner', exact: true }).first().click();
  await page.getByRole('link', { name: 'Lav en ny skabelon' }).click();
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(page.getByText('Skriv et navn.')).toBeVisible();
  await look('a new template with a problem');
  await page.getByLabel('Skabelonens navn').fill('Et skema til prøve');
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await goToPart(page, 'Udgiv');
  await look('a draft in which something is missing');
  await goToPart(page, 'Ledelsesarena 1');
  await page.getByRole('button', { name: 'Tilføj et udsagn' }).click();
  for (const part of [
    'Om skabelonen',
    'Skala',
    'Ledelsesniveauer',
    'Ledelsesarenaer',
    'Ledelsesarena 1',
    'Skemaets dele',
    'Eksempler fra praksis',
    'Vurdering',
    'Udviklingsplan',
    'Faser',
    'Se skemaet',
    'Se dokumentet',
  ]) {
    await goToPart(page, part);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await look(`template: ${part}`);
  }
  await goToPart(page, 'Udgiv');
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await look('taking a draft away');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Skabeloner', exact: true }).click();
}
