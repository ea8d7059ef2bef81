import { join } from 'node:path';
import { PASSPHRASE } from '../helpers/program.ts';
import { chooseFile, DEMO, type Stage } from './stage.ts';

/** The first start: a passphrase, and a recovery code that is kept and typed back. */
export async function playFirstStart({ program, page, scene }: Stage): Promise<void> {
  await scene('first start', async () => {
    await page.getByLabel('Adgangssætning').fill(PASSPHRASE);
    await page.getByLabel('Skriv den igen').fill(PASSPHRASE);
  });
  await scene('recovery code', async () => {
    await page.getByRole('button', { name: 'Videre' }).click();
    await chooseFile(program, join(DEMO, 'gendannelseskode.txt'));
    await page.getByRole('button', { name: 'Gem som fil' }).click();
    await page.getByText('Koden er gemt som fil.').waitFor();
  });
  await scene('empty overview', async () => {
    const field = page.getByRole('textbox', { name: /^Skriv gruppe \d/ });
    const group = Number(
      /\d+/.exec((await field.getAttribute('aria-label')) ?? (await labelOf(field)))?.[0],
    );
    const code = await page.evaluate(() => document.body.innerText);
    const groups = /[0-9A-Z]{5}(?:[-\s]+[0-9A-Z]{5}){5}/.exec(code)?.[0].split(/[-\s]+/) ?? [];
    await field.fill(groups[group - 1] ?? '');
    await page.getByRole('button', { name: 'Jeg har gemt koden' }).click();
    await page.getByRole('heading', { level: 1, name: /Samtaler/ }).waitFor();
  });
}

function labelOf(field: { evaluate: <T>(read: (node: Element) => T) => Promise<T> }) {
  return field.evaluate((node) => (node as HTMLInputElement).labels?.[0]?.textContent ?? '');
}
