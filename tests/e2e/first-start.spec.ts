import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseWhere, expect, PASSPHRASE, test } from '../helpers/program.ts';
import {
  choosePassphrase,
  confirmCode,
  expectOpen,
  shownCode,
  unlock,
} from '../helpers/screens.ts';
import { nextWait } from '../helpers/time.ts';

test('the language counts at once, and Danish is chosen to begin with', async ({ run }) => {
  const { page } = await run();
  await expect(page.getByRole('radio', { name: 'Dansk' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Sprog' })).toBeVisible();
  await page.getByRole('radio', { name: 'Norsk bokmål' }).check();
  await expect(page.getByRole('heading', { name: 'Slik låses dataene dine' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^nb/);
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'Welcome to Lederspind' })).toBeVisible();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByLabel('Write it again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toBeVisible();
});

test('a passphrase that is too short, or written otherwise the second time, gets a sentence', async ({
  run,
}) => {
  const { page } = await run();
  const first = page.getByLabel('Adgangssætning');
  const again = page.getByLabel('Skriv den igen');
  await first.fill('kort');
  await again.fill('kort');
  await page.getByRole('button', { name: 'Videre' }).click();
  await expect(page.getByRole('alert')).toHaveText('Der mangler 8 tegn.');
  await first.fill(PASSPHRASE);
  await again.fill('seks grønne både ved kajen');
  await page.getByRole('button', { name: 'Videre' }).click();
  await expect(page.getByRole('alert')).toHaveText('De to er ikke ens endnu.');
  await expect(page.getByRole('heading', { name: 'Velkommen til Lederspind' })).toBeVisible();
});

test('the recovery code is saved, a wrong group is refused, and the right one opens', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  const code = await choosePassphrase(page);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);

  const file = join(home.root, 'kode.txt');
  await chooseWhere(program, null);
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  await expect(page.getByRole('button', { name: 'Gem som fil' })).toBeEnabled();
  await expect(page.getByText('Koden er gemt som fil.')).toBeHidden();
  await chooseWhere(program, file);
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  await expect(page.getByText('Koden er gemt som fil.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain(code);

  await page.getByLabel(/^Skriv gruppe/).fill('00000');
  await page.getByRole('button', { name: 'Jeg har gemt koden' }).click();
  await expect(page.getByRole('alert')).toContainText('Det er ikke gruppe');
  await confirmCode(page, code.toLowerCase());
  await expectOpen(page);
  await program.app.close();

  const second = await run();
  await expect(second.page.getByRole('heading', { name: 'Lederspind er låst' })).toBeVisible();
  await unlock(second.page);
});

test('a wrong passphrase says so without a hint, and the wait grows', async ({ run }) => {
  test.slow();
  const first = await run();
  await confirmCode(first.page, await choosePassphrase(first.page));
  await expectOpen(first.page);
  await first.app.close();

  const { page } = await run();
  const open = page.getByRole('button', { name: 'Lås op' });
  const waits: number[] = [];
  for (const wrong of [PASSPHRASE.slice(1), PASSPHRASE.toUpperCase(), 'noget helt andet her']) {
    await page.getByLabel('Adgangssætning').fill(wrong);
    await expect(open).toBeEnabled({ timeout: 15_000 });
    const waiting = nextWait(page, 'Lås op');
    await open.click();
    const { text, isDisabled } = await waiting;
    expect(text).toMatch(/^Du kan prøve igen om \d+ sekund(er)?\.$/);
    expect(isDisabled).toBe(true);
    waits.push(Number(/\d+/.exec(text)?.[0]));
    await expect(page.getByRole('alert')).toHaveText(
      'Det passede ikke. Dine data er uberørt. Se efter, og prøv igen.',
    );
  }
  expect(waits).toEqual([1, 2, 4]);
  await expect(open).toBeEnabled({ timeout: 15_000 });
  await unlock(page);
});

test('the recovery code opens the data, and a new passphrase takes the place of the lost one', async ({
  run,
}) => {
  const first = await run();
  const code = await choosePassphrase(first.page);
  await confirmCode(first.page, code);
  await expectOpen(first.page);
  await first.app.close();

  const { page, app } = await run();
  await page.getByRole('button', { name: 'Brug gendannelseskode' }).click();
  await page.getByLabel('Gendannelseskode').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByRole('heading', { name: 'Vælg en ny adgangssætning' })).toBeVisible();
  const next = 'ni gule cykler på broen';
  await page.getByLabel('Adgangssætning').fill(next);
  await page.getByLabel('Skriv den igen').fill(next);
  await page.getByRole('button', { name: 'Videre' }).click();
  await expectOpen(page);
  await app.close();

  const third = await run();
  await third.page.getByLabel('Adgangssætning').fill(PASSPHRASE);
  await third.page.getByRole('button', { name: 'Lås op' }).click();
  await expect(third.page.getByRole('alert')).toContainText('Det passede ikke.');
  await expect(third.page.getByRole('button', { name: 'Lås op' })).toBeEnabled();
  await unlock(third.page, next);
});

test('closed before the code is confirmed, the next start shows a new one', async ({ run }) => {
  const first = await run();
  const code = await choosePassphrase(first.page);
  await first.app.close();

  const { page } = await run();
  await page.getByLabel('Adgangssætning').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Lås op' }).click();
  const next = await shownCode(page);
  expect(next).not.toBe(code);
  await confirmCode(page, next);
  await expectOpen(page);
});
