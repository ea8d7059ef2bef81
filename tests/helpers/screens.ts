import type { Page } from '@playwright/test';
import { expect, PASSPHRASE } from './program.ts';

/** The screens as somebody uses them: every step by what stands on it, in Danish. */

/** Chooses a passphrase on the first start and answers with the recovery code that is shown. */
export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.getByLabel('Skriv den igen').fill(passphrase);
  await page.getByRole('button', { name: 'Videre' }).click();
  return shownCode(page);
}

/** The recovery code on the screen. */
export async function shownCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Din gendannelseskode' })).toBeVisible();
  const groups = await page
    .getByRole('list', { name: 'Gendannelseskode' })
    .getByRole('listitem')
    .allTextContents();
  return groups.join('-');
}

/** Types back the group of the code that is asked for. */
export async function confirmCode(page: Page, code: string): Promise<void> {
  const asked = page.getByLabel(/^Skriv gruppe \d+ af koden$/);
  const label = await page.getByText(/^Skriv gruppe \d+ af koden$/).textContent();
  const group = Number(/\d+/.exec(label ?? '')?.[0]);
  await asked.fill(code.split('-')[group - 1] ?? '');
  await page.getByRole('button', { name: 'Jeg har gemt koden' }).click();
}

/** Opens locked data by typing the passphrase. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expectOpen(page);
}

/** The data is open: the overview stands there. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /^Samtaler i \d{4}$/ })).toBeVisible();
}
