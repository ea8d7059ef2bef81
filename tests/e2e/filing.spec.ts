import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addConversation } from '../helpers/calls.ts';
import { layoutProblems } from '../helpers/layout.ts';
import { chooseWhere, expect, type Home, type Program, test } from '../helpers/program.ts';
import { beginTalk, goTo, openFresh, sitDown } from '../helpers/screens.ts';

/** From now on everybody who is asked for a folder chooses that one. */
function chooseFolder({ app }: Program, path: string): Promise<void> {
  return app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, path);
}

/** The folders of a municipality on that PC. */
function folders(home: Home) {
  const root = join(home.root, 'sager');
  const copy = join(home.root, 'Asgers mappe');
  for (const folder of [root, copy]) mkdirSync(folder);
  return { root, copy };
}

/** Fills the settings of filing as somebody in the staff unit would. */
async function fillSettings(program: Program, root: string): Promise<void> {
  const { page } = program;
  await page.getByRole('link', { name: 'Indstillinger', exact: true }).click();
  await chooseFolder(program, root);
  await page.getByRole('button', { name: 'Vælg mappe: Mappen, som sagerne ligger i' }).click();
  await expect(page.getByLabel('Mappen, som sagerne ligger i', { exact: true })).toHaveValue(root);
  await page.getByLabel('KLE-nummer').fill('81.3');
  await page.getByRole('button', { name: 'Gem valgene' }).click();
  await expect(page.getByText('Et KLE-nummer ser sådan ud')).toBeVisible();
  await page.getByLabel('KLE-nummer').fill('81.03.00');
  await page.getByLabel('Word', { exact: true }).check();
  await page.getByLabel('Mønster for filnavne').fill('{dato} {navn} {dokument} v{version}');
  await expect(
    page.getByText('2027-03-12 Asger Lindelund Spind og udviklingsplan v2.pdf'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Gem valgene' }).click();
  await expect(page.getByText('Valgene er gemt.')).toBeVisible();
}

/** Opens the talk of the sample people. */
async function openTalk(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await beginTalk(page);
}

const place = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${String(target)}`),
  );
}

test('documents are filed on the case, again as a new version, and a changed file is noticed', async ({
  run,
  home,
}) => {
  test.setTimeout(240_000);
  const program = await run();
  const { page } = program;
  const { root, copy } = folders(home);
  await openFresh(page);
  await addConversation(page);
  await page.reload();
  await fillSettings(program, root);
  expect(await axeFindings(page)).toEqual([]);
  await openTalk(page);
  await goTo(page, 'Gem på sagen');
  await expect(place(page, /^Personalesag/)).toBeDisabled();
  await expect(page.getByText('Sagsnummeret mangler.').first()).toBeVisible();
  await page
    .getByRole('button', { name: 'Skriv sag og mapper for Asger Lindelund' })
    .first()
    .click();
  await page.getByLabel('Sagsnummer').first().fill('81.03/12:4');
  await chooseFolder(program, copy);
  await page
    .getByRole('button', { name: 'Vælg mappe: Mappe til kopier for Asger Lindelund' })
    .click();
  await page.getByRole('button', { name: 'Gem sag og mapper' }).click();
  await expect(place(page, /^Personalesag 81\.03\/12:4/)).toBeChecked();
  await expect(place(page, /^Lederens kopi/)).toBeChecked();
  await expect(place(page, /^Udviklingssag/)).toBeDisabled();
  const name = '2027-03-12 Asger Lindelund Spind og udviklingsplan v1.pdf';
  await expect(page.getByText(name)).toBeVisible();
  expect(readdirSync(root)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Gem på sagen' }).click();
  await expect(page.getByText('5 filer er gemt.')).toBeVisible({ timeout: 30_000 });
  const folder = join(root, '81.03-12-4 Asger Lindelund');
  const files = readdirSync(folder);
  expect(files.toSorted()).toEqual([
    '2027-03-12 Asger Lindelund Spind og udviklingsplan v1.docx',
    '2027-03-12 Asger Lindelund Spind og udviklingsplan v1.metadata.json',
    name,
  ]);
  expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readdirSync(copy)).toHaveLength(2);
  const metadata = readFileSync(
    join(folder, files.find((one) => one.endsWith('.json')) ?? ''),
    'utf8',
  );
  for (const one of files.filter((file) => !file.endsWith('.json')))
    expect(metadata).toContain(
      createHash('sha256')
        .update(readFileSync(join(folder, one)))
        .digest('hex'),
    );

  writeFileSync(join(folder, name), 'rettet i et andet program');
  await page.getByRole('button', { name: 'Gem på sagen' }).click();
  await expect(page.getByText('Det er version 2.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Filen er ændret, siden den blev gemt.')).toBeVisible();
  expect(readFileSync(join(folder, name), 'utf8')).toBe('rettet i et andet program');
  expect(readdirSync(folder)).toHaveLength(6);
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutProblems(page)).toEqual([]);

  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await expect(page.getByRole('region', { name: /Dokumenter gemt/ })).toContainText(
    'Asger Lindelund',
  );
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await page.getByRole('link', { name: 'Asger Lindelund' }).click();
  await expect(page.getByLabel('Sagsnummer').first()).toHaveValue('81.03/12:4');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Se, hvad der er gemt' }).click();
  await expect(page.getByText('10 linjer')).toBeVisible();
  await page.getByLabel('Find navn, sagsnummer eller fil').fill('v2.pdf');
  await expect(page.getByText('2 linjer')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutProblems(page)).toEqual([]);
  const csv = join(home.root, 'log.csv');
  await chooseWhere(program, csv);
  await page.getByRole('button', { name: 'Gem som regneark' }).click();
  await expect(page.getByText('Regnearket er gemt.')).toBeVisible();
  expect(readFileSync(csv, 'utf8').trim().split('\r\n')).toHaveLength(3);
});

test('the leader does not file; the manager does, and is told what stands in the way', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  const { root } = folders(home);
  await openFresh(page);
  await addConversation(page);
  await page.reload();
  await openTalk(page);
  await sitDown(page, 'leader');
  const parts = page.getByRole('navigation', { name: 'Dele af samtalen' });
  await expect(parts.getByRole('link', { name: 'Historik' })).toBeVisible();
  await expect(parts.getByRole('link', { name: 'Gem på sagen' })).toHaveCount(0);
  await sitDown(page, 'manager');
  await goTo(page, 'Gem på sagen');
  await expect(page.getByText('Sagernes mappe er ikke valgt.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem på sagen' })).toBeDisabled();
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await fillSettings(program, root);
  rmSync(root, { recursive: true });
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await sitDown(page, 'manager');
  await goTo(page, 'Gem på sagen');
  await expect(page.getByText('Mappen findes ikke').first()).toBeVisible();
});
