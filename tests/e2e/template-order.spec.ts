import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { call } from '../helpers/calls.ts';
import { chooseFile } from '../helpers/people-screens.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import { openFresh } from '../helpers/screens.ts';
import { beginForm, cardOf, goToPart, showTemplates } from '../helpers/template-screens.ts';

const LULS = 'Lederudviklingssamtale (LULS)';

/** The values of all fields with that label, in order. */
const valuesOf = (fields: Locator) =>
  fields.evaluateAll((found) => found.map((field) => (field as HTMLInputElement).value));

test('order by keyboard alone, and by the mouse', async ({ run }) => {
  const { page } = await run();
  await openFresh(page);
  await showTemplates(page);
  await beginForm(page, 'Anden rækkefølge', LULS);
  await goToPart(page, 'Ledelsesarenaer');
  const tables = page.getByLabel(/^Ledelsesarena \d$/);
  const radar = page.getByRole('list', { name: 'Rækkefølge i spindet' }).getByRole('listitem');
  const before = await radar.allTextContents();
  const grip = page.getByRole('button', { name: /^Flyt Faglig ledelse\. Træk/ });
  await grip.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => valuesOf(tables))
    .toEqual([
      'Tværgående ledelse',
      'Faglig ledelse',
      'Administrativ ledelse',
      'Strategisk ledelse',
      'Ledelsesrum i en politisk organisation',
    ]);
  await expect(grip.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await valuesOf(tables))[0]).toBe('Faglig ledelse');
  expect(await radar.allTextContents()).toEqual(before);

  await grip.last().focus();
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => radar.allTextContents())
    .toEqual([before[1], before[0], ...before.slice(2)]);
  const down = page.getByRole('button', { name: 'Flyt Faglig ledelse ned' }).last();
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => radar.allTextContents())
    .toEqual([before[0], before[2], before[1], ...before.slice(3)]);

  const item = (name: string) =>
    page.getByRole('button', { name: new RegExp(`^Flyt ${name}\\. Træk`) }).last();
  await item('Strategisk ledelse').dragTo(radar.first());
  await expect.poll(async () => (await radar.allTextContents())[0]).toBe('Strategisk ledelse');

  const remove = page.getByRole('button', { name: /^Fjern / });
  for (const left of [4, 3]) {
    await remove.first().focus();
    await page.keyboard.press('Enter');
    await expect(tables).toHaveCount(left);
    await expect(radar).toHaveCount(left);
  }
  await expect(remove.first()).toBeDisabled();
});

test('a form goes to another municipality and back; a bad file says where it is wrong', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  await openFresh(page);
  await showTemplates(page);
  const file = join(home.root, 'luls.json');
  const take = async (content: string) => {
    writeFileSync(file, content);
    await chooseFile(program, file);
    await page.getByRole('button', { name: 'Hent en skabelon fra fil' }).click();
  };
  const card = cardOf(page, LULS);
  await card.getByText('1 version, og mere').click();
  await chooseWhere(program, file);
  await card.getByRole('button', { name: 'Gem som fil' }).click();
  await expect(
    page.getByText('Filen er gemt. Andre kan hente den ind under Skabeloner.'),
  ).toBeVisible();
  const text = readFileSync(file, 'utf8');

  await take(text);
  await expect(
    page.getByText(`${LULS}, version 1, er her allerede, og den er helt ens.`),
  ).toBeVisible();
  await take(text.replace('"Faglig ledelse"', '"Fag"'));
  await expect(
    page.getByText('nu som en kladde til en ny skabelon', { exact: false }),
  ).toBeVisible();
  await take(
    text.replace('"id": "luls"', '"id": "naboens"').replaceAll(LULS, 'Naboens skema < 5 & »mere«'),
  );
  await expect(
    page.getByText('Naboens skema < 5 & »mere«, version 1, er hentet ind.'),
  ).toBeVisible();
  await expect(cardOf(page, 'Naboens skema < 5 & »mere«')).toBeVisible();

  const stored = (await call(page, 'template.shelf', {})).map(({ id }) => id);
  const wrong = text
    .replace('"format": 1,', '"format": 1, "colour": "red",')
    .replace('"lowWords"', '"otherWords"');
  await take(wrong);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/^luls\.json kan ikke bruges som skabelon\. Intet er gemt\./);
  await expect(alert).toContainText('»colour«: Findes ikke i en skabelon.');
  await expect(alert).toContainText('Skala, ord for det laveste: Mangler helt.');
  await take(text.replace('Jeg har indblik i det faglige.', 'x'.repeat(1001)));
  await expect(alert).toContainText(
    'Ledelsesarena 1, vejledning, »leder-af-ledere«, punkt 4: Er for lang. Der er plads til 1000 tegn.',
  );
  await take(text.replace('"chartName": "Faglig ledelse"', '"chartName": "<script>x</script>"'));
  await expect(alert).toContainText('Ledelsesarena 1, navn i spindet: Her står HTML-kode.');
  await take('{"format": 1');
  await expect(alert).toHaveText(/^Filen kan ikke læses som en skabelon\. Intet er gemt\./);
  await take(' '.repeat(10 * 1024 * 1024 + 1));
  await expect(alert).toHaveText(/^Filen er for stor til at være en skabelon\. Intet er gemt\./);
  expect((await call(page, 'template.shelf', {})).map(({ id }) => id)).toEqual(stored);
});
