import type { Locator, Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addConversation, callRaw, setUp } from '../helpers/calls.ts';
import {
  fillDisk,
  freeSome,
  holdFile,
  readOnlyFolder,
  smallDisk,
  unmount,
} from '../helpers/faults.ts';
import { chooseWhere, expect, type Home, kill, type Program, test } from '../helpers/program.ts';
import {
  beginTalk,
  expectOpen,
  expectStored,
  expectUnsaved,
  goTo,
  sitDown,
  unlock,
} from '../helpers/screens.ts';

/* A full disk, a read-only one and a held file are real here, and only root may make such places. */

async function openConversation({ page }: Program): Promise<void> {
  await setUp(page);
  await addConversation(page);
  await page.reload();
  await expectOpen(page);
  await page.getByRole('link', { name: /Asger Lindelund/ }).click();
}

const long = (word: string) => `${word} `.repeat(5000);

/**
 * Fills the field with one long text after the other until one cannot be stored: what the database
 * has set aside for its log holds a few, more or less as the disk filled up. Answers with the last.
 */
async function fillUntilRefused(page: Page, field: Locator): Promise<string> {
  for (let round = 1; round <= 60; round += 1) {
    const text = `${round} ${long('lykkedes')}`;
    await field.fill(text);
    await page.locator('[data-save="stored"], [data-save="waiting"]').waitFor();
    if (await page.locator('[data-save="waiting"]').isVisible()) return text;
  }
  throw new Error('the disk never became full');
}

test('on a full disk the text stays on screen, and is stored by itself when there is room', async ({
  run,
  home,
}) => {
  const disk = join(home.root, 'data', 'Lederspind');
  smallDisk(disk, 6000);
  try {
    const program = await run();
    const { page } = program;
    await openConversation(program);
    await sitDown(page, 'leader');
    const makeRoom = fillDisk(disk);
    const succeeded = page.getByRole('textbox', { name: 'Lykkedes i høj grad' });
    const notYet = page.getByRole('textbox', { name: 'Lykkedes ikke helt endnu' });
    const text = await fillUntilRefused(page, succeeded);
    await notYet.fill(long('endnu'));
    await expectUnsaved(page, 'Disken er fuld, så det seneste er ikke gemt endnu.');
    await expect(succeeded).toHaveValue(text);
    await expect(notYet).toHaveValue(long('endnu'));
    await notYet.fill('Kortere');
    makeRoom();
    await expectStored(page);
    await kill(program);

    const second = await run();
    await unlock(second.page);
    await second.page.getByRole('link', { name: /Asger Lindelund/ }).click();
    await sitDown(second.page, 'leader');
    const again = second.page.getByRole('textbox', { name: 'Lykkedes i høj grad' });
    await expect(again).toHaveValue(text);
    await expect(
      second.page.getByRole('textbox', { name: 'Lykkedes ikke helt endnu' }),
    ).toHaveValue('Kortere');
    await second.app.close();
  } finally {
    unmount(disk);
  }
});

test('closing while something is not stored asks first', async ({ run, home }) => {
  const disk = join(home.root, 'data', 'Lederspind');
  smallDisk(disk, 6000);
  try {
    const program = await run();
    const { app, page } = program;
    await openConversation(program);
    await sitDown(page, 'leader');
    const makeRoom = fillDisk(disk);
    await fillUntilRefused(page, page.getByRole('textbox', { name: 'Lykkedes i høj grad' }));
    await expectUnsaved(page, 'Disken er fuld');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect(page.getByRole('heading', { name: 'Noget er ikke gemt endnu' })).toBeVisible();
    await page.getByRole('button', { name: 'Bliv her' }).click();
    makeRoom();
    await expectStored(page);
    await app.close();
  } finally {
    unmount(disk);
  }
});

/** Saves the Word file there, and expects that sentence and no file that is new. */
async function expectRefused(program: Program, path: string, sentence: string): Promise<void> {
  await chooseWhere(program, path);
  await program.page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
  await expect(program.page.getByRole('alert').filter({ hasText: sentence })).toBeVisible({
    timeout: 60_000,
  });
}

async function toDocument(program: Program): Promise<void> {
  await openConversation(program);
  await beginTalk(program.page);
  await goTo(program.page, 'Dokument');
}

const folderIn = (home: Home, name: string) => {
  const path = join(home.root, name);
  mkdirSync(path);
  return path;
};

test('a Word file that cannot be written gets a sentence, and leaves nothing behind', async ({
  run,
  home,
}) => {
  const program = await run();
  await toDocument(program);
  const places = ['small', 'locked', 'held'].map((name) => folderIn(home, name));
  const [small = '', locked = '', held = ''] = places;
  const old = join(held, 'samtale.docx');
  writeFileSync(old, 'den gamle');
  smallDisk(small, 8);
  readOnlyFolder(locked);
  holdFile(old);
  try {
    const none = join(home.root, 'none', 'samtale.docx');
    await expectRefused(program, none, 'fordi mappen ikke findes mere');
    await expectRefused(program, join(small, 'samtale.docx'), 'fordi disken er fuld');
    const noRight = 'fordi du ikke har adgang til at skrive i mappen';
    await expectRefused(program, join(locked, 'samtale.docx'), noRight);
    await expectRefused(program, old, 'fordi den er åben i et andet program');
    expect([...readdirSync(small), ...readdirSync(locked)]).toEqual([]);
    expect(readdirSync(held)).toEqual(['samtale.docx']);
    expect(readFileSync(old, 'utf8')).toBe('den gamle');
  } finally {
    for (const path of [small, locked, old]) unmount(path);
  }
  await chooseWhere(program, old);
  await program.page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
  await expect(program.page.getByText('samtale.docx er gemt.')).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(old).subarray(0, 2).toString()).toBe('PK');
});

const FIRST_CHOICE = {
  lock: 'passphrase',
  passphrase: 'seks grønne både ved molen',
  settings: { language: 'da', theme: 'light' },
} as const;

test('a disk that is full at the first start makes no data, and says so', async ({ run, home }) => {
  const disk = join(home.root, 'data', 'Lederspind');
  smallDisk(disk, 400);
  try {
    const { page } = await run();
    await expect(page.getByLabel('Adgangssætning')).toBeVisible();
    const makeRoom = fillDisk(disk);
    await page.getByLabel('Adgangssætning').fill('seks grønne både ved molen');
    await page.getByLabel('Skriv den igen').fill('seks grønne både ved molen');
    await page.getByRole('button', { name: 'Videre' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    const made = () => readdirSync(disk).filter((name) => name.startsWith('data'));
    expect(made()).toEqual([]);
    // Room for the settings, then for the key files as well, then for a part of the database.
    for (const kilobytes of [8, 16, 48]) {
      freeSome(disk, kilobytes);
      expect(await callRaw(page, 'app.set-up', FIRST_CHOICE), `${kilobytes} KB`).toMatchObject({
        ok: false,
      });
      expect(made()).toEqual([]);
    }
    makeRoom();
    await page.getByRole('button', { name: 'Videre' }).click();
    await expect(page.getByRole('heading', { name: 'Din gendannelseskode' })).toBeVisible();
  } finally {
    unmount(disk);
    rmSync(disk, { recursive: true, force: true });
  }
});
