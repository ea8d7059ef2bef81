import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Person, PersonDetails } from '#domain/person.ts';
import { call, setUp } from './calls.ts';
import { expect, type Program } from './program.ts';

/** Sets the program up and shows the place of that address. */
export async function openAt({ page }: Program, hash: string): Promise<void> {
  await setUp(page);
  await goTo(page, hash);
  await page.reload();
}

/** Shows the place of that address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
}

/** Stores an invented person. */
export function addPerson(
  page: Page,
  name: string,
  details: Partial<PersonDetails> = {},
): Promise<Person> {
  const blank = { title: '', unit: '', level: '', managerId: null };
  return call(page, 'person.save', { id: null, details: { ...blank, name, ...details } });
}

/** From now on everybody who is asked for a file chooses that one. */
export function chooseFile({ app }: Program, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Writes a file on that PC and chooses it in the import; its lines end as Windows ends them. */
export async function choosePeople(
  program: Program,
  lines: readonly string[],
  encoding: 'latin1' | 'utf8' = 'utf8',
): Promise<void> {
  const path = join(program.home.root, 'ledere.csv');
  writeFileSync(path, Buffer.from(lines.join('\r\n'), encoding));
  await chooseFile(program, path);
  await program.page.getByRole('button', { name: /^Vælg (en anden )?fil$/ }).click();
}

/** The preview of the file stands there. */
export async function expectPreview(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'ledere.csv' })).toBeFocused();
}
