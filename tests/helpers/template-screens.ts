import type { Page } from '@playwright/test';
import { expect } from './program.ts';

/** The screens of templates as somebody uses them: every step by what stands on it, in Danish. */

/** Shows every form. */
export async function showTemplates(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skabeloner', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skabeloner' })).toBeVisible();
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
  const link = parts.getByRole('link', { name: part, exact: true });
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
