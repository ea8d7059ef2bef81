import type { Page } from '@playwright/test';
import { call } from '../helpers/calls.ts';
import { addPerson, goTo, openAt } from '../helpers/people-screens.ts';
import { expect, test } from '../helpers/program.ts';

const begin = (page: Page, leaderId: string, managerId: string) =>
  call(page, 'conversation.begin', {
    template: { id: 'luls', version: 1 },
    leaderId,
    managerId,
    year: 2027,
    date: null,
  });

test('an archived person is chosen for nothing new, and can be brought back', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people');
  await addPerson(page, 'Åse Bro');
  await addPerson(page, 'Bo Ærlig');
  await addPerson(page, 'Cai Zar');
  await page.reload();
  await page.getByRole('link', { name: 'Åse Bro' }).click();
  await page.getByRole('button', { name: 'Arkivér Åse Bro' }).click();
  await expect(page.getByText(/^Åse Bro er arkiveret .* Intet er slettet\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();

  await expect(page.getByText('2 personer')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Åse Bro' })).toBeHidden();
  await page.getByRole('button', { name: 'Arkiverede (1)' }).click();
  await expect(page.getByRole('link', { name: 'Åse Bro' })).toBeVisible();
  await goTo(page, '/conversations/new');
  await expect(page.getByLabel('Leder', { exact: true }).locator('option')).toHaveText([
    'Vælg en person',
    'Bo Ærlig',
    'Cai Zar',
  ]);

  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Arkiverede (1)' }).click();
  await page.getByRole('link', { name: 'Åse Bro' }).click();
  await page.getByRole('button', { name: 'Hent Åse Bro frem igen' }).click();
  await expect(page.getByRole('button', { name: 'Arkivér Åse Bro' })).toBeVisible();
});

test('somebody who is there twice becomes one, after a look at what moves', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people');
  const boss = await addPerson(page, 'Bodil Vestergren');
  const once = await addPerson(page, 'Asger Lindelund', { unit: 'Sundhed', managerId: boss.id });
  const twice = await addPerson(page, 'Asger M. Lindelund', { title: 'Chef', unit: 'Kultur' });
  await addPerson(page, 'Dan Eg', { managerId: twice.id });
  const { id } = await begin(page, twice.id, boss.id);
  await page.reload();
  await page.getByRole('link', { name: 'Asger Lindelund' }).click();
  await page.getByRole('link', { name: 'Find den anden' }).click();
  await page.getByRole('radio', { name: 'Asger M. Lindelund' }).check();
  await expect(page.getByText('1 samtale flytter over til den, der bliver:')).toBeVisible();
  await expect(page.getByText('2027 som leder, sammen med Bodil Vestergren')).toBeVisible();
  await expect(
    page.getByText('1 person får Asger Lindelund som nærmeste leder: Dan Eg.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Gør de to til én' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ret oplysninger om Asger Lindelund' }),
  ).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Chef');
  await expect(page.getByText('2027 som leder, sammen med Bodil Vestergren')).toBeVisible();
  const people = await call(page, 'person.list', {});
  expect(people.map(({ name }) => name)).not.toContain('Asger M. Lindelund');
  expect(await call(page, 'person.conversations', { id: once.id })).toMatchObject([
    { id, party: 'leader', otherId: boss.id },
  ]);
});

test('two who talk with each other cannot be one, and the screen says so first', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people');
  const boss = await addPerson(page, 'Bodil Vestergren');
  const leader = await addPerson(page, 'Asger Lindelund');
  await begin(page, leader.id, boss.id);
  await page.reload();
  await goTo(page, `/people/${leader.id}/merge`);
  await expect(page.getByText(/^Ingen har et navn, der ligner\./)).toBeVisible();
  await page.getByLabel(/^Hvem er den samme/).fill('bodil');
  await page.getByRole('radio', { name: 'Bodil Vestergren' }).check();
  await expect(page.getByText(/^De to har en samtale med hinanden/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gør de to til én' })).toBeHidden();
});

test('search leads by keyboard to people and conversations, with the words marked', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people');
  const boss = await addPerson(page, 'Bodil Vestergren', { unit: 'Direktionen' });
  const leader = await addPerson(page, 'Asger Lindelund', { unit: 'Havnen' });
  await begin(page, leader.id, boss.id);
  await expect(page.getByRole('heading', { name: 'Personer' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('asger');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Søgning efter »asger«' })).toBeVisible();
  const people = page.getByRole('region', { name: 'Personer (1)' });
  await expect(people.locator('mark')).toHaveText(['Asger']);
  const talks = page.getByRole('region', { name: 'Samtaler (1)' });
  await people.getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await expect(talks.getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Ret oplysninger om Asger Lindelund' }),
  ).toBeVisible();
  await page.getByRole('searchbox').fill('findesikke');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Intet fundet\./)).toBeVisible();
});
