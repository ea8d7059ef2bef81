import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Party } from '#domain/conversation.ts';
import { addConversation, call, callRaw, setUp } from '../helpers/calls.ts';
import { chooseWhere, expect, type Program, test } from '../helpers/program.ts';
import { beginTalk, expectOpen, expectStored, goTo, sitDown } from '../helpers/screens.ts';
import { nextWait } from '../helpers/time.ts';
import { tapAnswers, tappedAnswers } from '../helpers/wire.ts';
import { partsOf, partText } from '../helpers/word.ts';
import { wordOrder } from '../helpers/sample.ts';

const PIN = '483920';
const WRONG = '111111';

/** Starts a program in which two people have a conversation, and shows the choice of seats. */
async function atSeats(run: () => Promise<Program>) {
  const program = await run();
  const { page } = program;
  const recovery = await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await expectOpen(page);
  await openSeats(page);
  return { program, page, id, recovery };
}

async function openSeats(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Asger Lindelund/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
}

const seatOf = (page: Page, party: Party) =>
  page.getByRole('button', {
    name: party === 'leader' ? /^Jeg er leder / : /^Jeg er leders leder /,
  });

async function choosePin(page: Page, pin: string): Promise<void> {
  await goTo(page, 'Hvem ser det');
  await page.getByRole('button', { name: 'Vælg pinkode' }).click();
  await page.getByLabel('Ny pinkode').fill(pin);
  await page.getByLabel('Skriv den igen').fill(pin);
  await page.getByRole('button', { name: 'Gem pinkoden' }).click();
  await expect(page.getByText('Din plads åbnes med pinkode.')).toBeVisible();
}

async function getUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skift plads' }).click();
  await expect(page.getByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
}

/** Types a PIN into the question for it, once it is let through. */
async function typePin(page: Page, label: string, pin: string): Promise<void> {
  await expect(page.getByRole('timer')).toBeHidden();
  await page.getByLabel(label, { exact: true }).fill(pin);
  await page.keyboard.press('Enter');
}

/** Writes a word into every kind of field of that side; they are answered. */
async function writeAll(page: Page, word: string): Promise<string[]> {
  const words = ['eksempel', 'ikke', 'emne', 'note'].map((field) => `${word}${field}`);
  await goTo(page, 'Faglig ledelse');
  await page.getByRole('textbox', { name: 'Lykkedes i høj grad' }).fill(words[0] ?? '');
  await page.getByRole('textbox', { name: 'Lykkedes ikke helt endnu' }).fill(words[1] ?? '');
  await goTo(page, 'Emner at huske');
  await page.getByRole('button', { name: 'Tilføj et emne' }).click();
  await page.getByRole('textbox', { name: 'Emne 1' }).fill(words[2] ?? '');
  await goTo(page, 'Din egen note');
  await page.getByRole('textbox', { name: 'Note' }).fill(words[3] ?? '');
  await expectStored(page);
  return words;
}

/** Goes through every part that the side can reach; answers with all that stood there. */
async function readAll(page: Page): Promise<string> {
  const seen: string[] = [];
  const parts = page.getByRole('navigation', { name: 'Dele af samtalen' }).getByRole('link');
  for (let at = 0; at < (await parts.count()); at += 1) {
    await parts.nth(at).click();
    await expect(parts.nth(at)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Vis flere' })).toBeHidden();
    const fields = page.locator('input, textarea');
    seen.push(
      await page.content(),
      ...(await fields.evaluateAll((all) =>
        all.map((one) => ('value' in one && typeof one.value === 'string' ? one.value : '')),
      )),
    );
  }
  return seen.join('\n');
}

/** The words of the document that whoever sits there saves now. */
async function documentText({ program, id, file }: { program: Program; id: string; file: string }) {
  await chooseWhere(program, file);
  await call(program.page, 'document.save', { id, ...wordOrder() });
  const document = partsOf(readFileSync(file));
  return Object.keys(document)
    .filter((path) => path.endsWith('.xml'))
    .map((path) => partText(document, path))
    .join('\n');
}

test('the manager’s unreleased words are nowhere on the leader’s side', async ({ run, home }) => {
  const { program, page, id } = await atSeats(run);
  await sitDown(page, 'manager');
  const secrets = await writeAll(page, 'zq');
  await getUp(page);
  for (const secret of secrets) expect(await page.content()).not.toContain(secret);

  await tapAnswers(program);
  await page.goBack();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
  await sitDown(page, 'leader');
  const seen = [await readAll(page)];
  await goTo(page, 'Historik');
  await expect(
    page.getByText('Her står alt, hvad der bliver ændret.', { exact: false }),
  ).toBeVisible();
  for (const text of secrets) expect(await call(page, 'search.find', { text })).toEqual([]);
  await call(page, 'conversation.undo', { id });
  await call(page, 'history.restore', { id, revision: 1 });
  await call(page, 'history.list', { id, before: null });
  expect(await callRaw(page, 'conversation.redo', { id })).toMatchObject({ ok: true });
  await call(page, 'overview.read', { year: null });
  seen.push(await documentText({ program, id, file: join(home.root, 'lederens.docx') }));
  seen.push(...(await tappedAnswers(program)));
  expect(seen.join('\n')).toContain('history.list');
  for (const secret of secrets) expect(seen.join('\n')).not.toContain(secret);
});

test('what is released can be read and not changed, and is gone when it is taken back', async ({
  run,
}) => {
  const { page, id } = await atSeats(run);
  await sitDown(page, 'manager');
  const [example = '', , topic = '', note = ''] = await writeAll(page, 'ord');
  await goTo(page, 'Hvem ser det');
  const content = page.locator('.conversation-content');
  await expect(content.getByText('Kun du ser det.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis min forberedelse for Asger Lindelund' }).click();
  await expect(content.getByText('Asger Lindelund kan se det nu.')).toBeVisible();
  await goTo(page, 'Faglig ledelse');
  await expect(content.getByText('Asger Lindelund kan se det nu.')).toBeVisible();

  await getUp(page);
  await sitDown(page, 'leader');
  await goTo(page, 'Faglig ledelse');
  await expect(content.getByText(example)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(2);
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await goTo(page, 'Emner at huske');
  await expect(content.getByText(topic)).toBeVisible();
  expect(await readAll(page)).not.toContain(note);
  const change = {
    kind: 'example.set',
    party: 'manager',
    item: 'faglig',
    prompt: 'lykkedes',
  } as const;
  const refused = { id, change: { ...change, text: 'x' }, gesture: 'g' };
  expect(await callRaw(page, 'conversation.change', refused)).toMatchObject({
    error: { code: 'change.other-side' },
  });

  await getUp(page);
  await sitDown(page, 'manager');
  await goTo(page, 'Hvem ser det');
  await page.getByRole('button', { name: 'Tag det tilbage' }).click();
  await expect(content.getByText('Kun du ser det.')).toBeVisible();
  await getUp(page);
  await sitDown(page, 'leader');
  expect(await readAll(page)).not.toContain(example);
});

test('a PIN is asked for, a wrong one waits, and the recovery code takes it away', async ({
  run,
}) => {
  const { page, id, recovery } = await atSeats(run);
  await sitDown(page, 'manager');
  const [example = ''] = await writeAll(page, 'ord');
  await choosePin(page, PIN);
  await getUp(page);
  await expect(seatOf(page, 'manager')).toContainText('Åbnes med pinkode');

  await seatOf(page, 'manager').click();
  const right = { id, side: 'manager', pins: { manager: PIN } } as const;
  const waiting = nextWait(page, 'Gå til min plads', right);
  await typePin(page, 'Pinkode', WRONG);
  expect(await waiting).toMatchObject({
    text: 'Du kan prøve igen om 1 sekund.',
    isDisabled: true,
    answer: { error: { code: 'pin.wait' } },
  });
  await expect(page.getByText('Pinkoden passede ikke.', { exact: false })).toBeVisible();
  expect(await page.content()).not.toContain(example);
  await typePin(page, 'Pinkode', PIN);
  await goTo(page, 'Faglig ledelse');
  await expect(page.getByRole('textbox', { name: 'Lykkedes i høj grad' })).toHaveValue(example);

  await getUp(page);
  await seatOf(page, 'manager').click();
  await page.getByRole('button', { name: 'Glemt pinkode?' }).click();
  await page.getByLabel('Gendannelseskode').fill('forkert kode');
  await page.getByRole('button', { name: 'Fjern pinkoden' }).click();
  await expect(page.getByText('Det passede ikke.', { exact: false })).toBeVisible();
  await expect(page.getByRole('timer')).toBeHidden();
  await page.getByLabel('Gendannelseskode').fill(recovery);
  await page.getByRole('button', { name: 'Fjern pinkoden' }).click();
  await expect(page.getByText('Pinkoden for Bodil Vestergren er fjernet.')).toBeVisible();
  await sitDown(page, 'manager');
  await expect(page.getByRole('textbox', { name: 'Lykkedes i høj grad' })).toHaveValue(example);
});

test('the talk waits for the PIN of whoever has not shown the preparation', async ({ run }) => {
  const { page } = await atSeats(run);
  await sitDown(page, 'leader');
  await writeAll(page, 'le');
  await choosePin(page, '1234');
  await getUp(page);
  await sitDown(page, 'manager');
  const [example = ''] = await writeAll(page, 'ma');
  await choosePin(page, PIN);
  await getUp(page);

  await page.getByRole('button', { name: /^Vi sidder sammen / }).click();
  const begin = page.getByRole('button', { name: 'Begynd samtalen', exact: true });
  await expect(begin).toBeDisabled();
  await page.getByLabel('Pinkode, Asger Lindelund').fill('1234');
  await page.getByLabel('Pinkode, Bodil Vestergren').fill(WRONG);
  await begin.click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByLabel('Pinkode, Bodil Vestergren')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(page.getByLabel('Pinkode, Asger Lindelund')).not.toHaveAttribute('aria-invalid');
  expect(await page.content()).not.toContain(example);
  await typePin(page, 'Pinkode, Bodil Vestergren', PIN);
  await expect(page.getByText('Her sidder I sammen')).toBeVisible();
  await goTo(page, 'Faglig ledelse');
  await expect(page.getByText(example)).toBeVisible();
});

test('private notes are in nobody else’s answers, and in no document', async ({ run, home }) => {
  const { program, page, id } = await atSeats(run);
  await sitDown(page, 'leader');
  const own = (await writeAll(page, 'le'))[3] ?? '';
  await getUp(page);
  await sitDown(page, 'manager');
  const other = (await writeAll(page, 'ma'))[3] ?? '';
  await getUp(page);
  await tapAnswers(program);
  await beginTalk(page);
  const joint = [await readAll(page)];
  joint.push(await documentText({ program, id, file: join(home.root, 'samtalen.docx') }));
  joint.push(...(await tappedAnswers(program)));
  for (const note of [own, other]) expect(joint.join('\n')).not.toContain(note);

  await getUp(page);
  await sitDown(page, 'leader');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(own);
  expect(await readAll(page)).not.toContain(other);
});

test('a side with a PIN leaves its seat when nobody is there', async ({ run }) => {
  const { page } = await atSeats(run);
  await sitDown(page, 'leader');
  const [example = ''] = await writeAll(page, 'le');
  await choosePin(page, PIN);
  await goTo(page, 'Faglig ledelse');
  // The clock that the window reads goes on by eleven minutes.
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 11 * 60_000;
  });
  await expect(page.getByText('Pladsen blev forladt', { exact: false })).toBeVisible();
  expect(await page.content()).not.toContain(example);
  await seatOf(page, 'leader').click();
  await typePin(page, 'Pinkode', PIN);
  await expect(page.getByRole('textbox', { name: 'Lykkedes i høj grad' })).toHaveValue(example);
});
