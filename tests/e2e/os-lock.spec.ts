import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Keyring, startKeyring, WITH_KEYRING } from '../helpers/keyring.ts';
import { dataFolder, expect, type Home, test as base } from '../helpers/program.ts';
import { confirmCode, expectOpen, shownCode } from '../helpers/screens.ts';

const test = base.extend<{ keyring: Keyring }>({
  keyring: async ({ home }, use) => {
    const keyring = await startKeyring(home);
    await use(keyring);
    await keyring.stop();
  },
});

const slotsOf = (home: Home): unknown =>
  Object.keys(
    (JSON.parse(readFileSync(join(dataFolder(home), 'key.json'), 'utf8')) as { slots: object })
      .slots,
  );

test('the sign-in of this PC locks the data, and later starts open at once', async ({
  run,
  home,
  keyring,
}) => {
  const first = await run(WITH_KEYRING, keyring.env);
  const choice = first.page.getByRole('group', { name: 'Sådan låses dine data' });
  await expect(choice.getByRole('radio', { name: 'Med dit login på pc’en' })).toBeChecked();
  await expect(first.page.getByLabel('Skriv den igen')).toBeHidden();
  await first.page.getByRole('button', { name: 'Videre' }).click();
  await confirmCode(first.page, await shownCode(first.page));
  await expectOpen(first.page);
  await first.app.close();
  expect(slotsOf(home)).toEqual(['os', 'recovery']);

  const second = await run(WITH_KEYRING, keyring.env);
  await expectOpen(second.page);
});

test('a passphrase can be chosen although the PC could guard the key', async ({
  run,
  home,
  keyring,
}) => {
  const { page } = await run(WITH_KEYRING, keyring.env);
  await page.getByRole('radio', { name: 'Med en adgangssætning' }).check();
  await expect(page.getByLabel('Skriv den igen')).toBeVisible();
  await page.getByLabel('Adgangssætning', { exact: true }).fill('tre blå heste i regnvejr');
  await page.getByLabel('Skriv den igen').fill('tre blå heste i regnvejr');
  await page.getByRole('button', { name: 'Videre' }).click();
  await shownCode(page);
  expect(slotsOf(home)).toEqual(['passphrase', 'recovery']);
});

test('a keyring that was lost is said, and the recovery code opens and mends it', async ({
  run,
  home,
  keyring,
}) => {
  const first = await run(WITH_KEYRING, keyring.env);
  await first.page.getByRole('button', { name: 'Videre' }).click();
  const code = await shownCode(first.page);
  await confirmCode(first.page, code);
  await expectOpen(first.page);
  await first.app.close();
  await keyring.wipe();
  const before = readFileSync(join(dataFolder(home), 'lederspind.db'));

  const { page, app } = await run(WITH_KEYRING, keyring.env);
  await expect(page.getByText('Dit login på pc’en åbner ikke dine data mere.')).toBeVisible();
  expect(readFileSync(join(dataFolder(home), 'lederspind.db')).equals(before)).toBe(true);
  await page.getByLabel('Gendannelseskode').fill(code);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expectOpen(page);
  await app.close();

  const third = await run(WITH_KEYRING, keyring.env);
  await expectOpen(third.page);
});
