import type { Page } from '@playwright/test';
import type { Person } from '#domain/person.ts';
import { call } from '../helpers/calls.ts';
import { addPerson, openAt } from '../helpers/people-screens.ts';
import { expect, test } from '../helpers/program.ts';

const YEAR = new Date().getFullYear();

/** The day so many days from now, as this PC's calendar has it. */
function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return day.toISOString().slice(0, 10);
}

async function begin(page: Page, leader: Person, manager: Person, year = YEAR): Promise<string> {
  const { id } = await call(page, 'conversation.begin', {
    template: { id: 'luls', version: 1 },
    leaderId: leader.id,
    managerId: manager.id,
    year,
    date: null,
  });
  return id;
}

/** Begins the talk, and plans one goal for each of these days. */
async function holdTalk(page: Page, id: string, due: readonly string[]): Promise<void> {
  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  const change = (at: number, input: Parameters<typeof call<'conversation.change'>>[2]['change']) =>
    call(page, 'conversation.change', { id, change: input, gesture: `g-${at}` });
  await change(0, { kind: 'talk.start' });
  for (const [at, day] of due.entries()) {
    const goal = conversation.joint.goals[at]?.id ?? '';
    await change(at * 2 + 1, { kind: 'goal.set', id: goal, column: 'maal', text: `Mål ${at + 1}` });
    await change(at * 2 + 2, { kind: 'goal.plan', id: goal, due: day, responsible: 'Begge' });
  }
}

test('an empty program says what comes first, and one step leads to the next', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/');
  await expect(page.getByText(/^Her kommer årets samtaler til at stå\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hent dem fra en fil' })).toBeVisible();
  const boss = await addPerson(page, 'Bodil Vestergren');
  await addPerson(page, 'Asger Lindelund', { managerId: boss.id });
  await page.reload();
  const without = page.getByRole('region', { name: 'Endnu uden samtale (2)' });
  await without.getByRole('link', { name: 'Begynd en samtale for Asger Lindelund' }).click();
  await expect(page.getByLabel('Leder', { exact: true })).toHaveValue(/./);
  await expect(page.getByLabel('Leders leder')).toHaveValue(boss.id);
  await page.getByRole('button', { name: 'Opret samtalen' }).click();
  await expect(page.getByRole('heading', { name: /^Hvem sidder her/ })).toBeVisible();
  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(page.getByRole('region', { name: 'Ikke begyndt (1)' })).toContainText(
    'Sammen med Bodil Vestergren',
  );
  await expect(page.getByRole('region', { name: 'Endnu uden samtale (1)' })).toContainText('Bodil');
});

test('states, figures and what is due stand in plain words; another year is a choice away', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/');
  const boss = await addPerson(page, 'Bodil Vestergren');
  const asger = await addPerson(page, 'Asger Lindelund');
  const dan = await addPerson(page, 'Dan Eg');
  await begin(page, asger, boss, YEAR - 1);
  const id = await begin(page, asger, boss);
  await begin(page, dan, boss);
  await holdTalk(page, id, [dayFromNow(-2), dayFromNow(0), dayFromNow(5)]);
  await page.reload();

  const due = page.getByRole('region', { name: 'Mål og aftaler at følge op på (3)' });
  await expect(due).toContainText('Fristen er overskredet for 1 af dem.');
  await expect(due.getByRole('listitem')).toHaveText([
    /^Asger LindelundMål: Mål 1Fristen var for 2 dage siden, .*Ansvarlig: Begge$/,
    /^Asger LindelundMål: Mål 2Fristen er i dag, /,
    /^Asger LindelundMål: Mål 3Fristen er om 5 dage, /,
  ]);
  await expect(page.getByRole('region', { name: 'Holdt (1)' })).toContainText('Asger Lindelund');
  await expect(page.getByRole('region', { name: 'Ikke begyndt (1)' })).toContainText('Dan Eg');
  await page.getByRole('button', { name: /^1\s*Holdt$/ }).click();
  await expect(page.getByRole('heading', { name: 'Holdt (1)' })).toBeFocused();

  await page.getByLabel('År', { exact: true }).selectOption(String(YEAR - 1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Samtaler i ${YEAR - 1}`);
  await expect(page.getByRole('region', { name: 'Ikke begyndt (1)' })).toContainText('Asger');
  await expect(page.getByRole('region', { name: /^Endnu uden samtale/ })).toBeHidden();
});

test('a long state is shown in parts, and reading goes on at the first new line', async ({
  run,
}) => {
  test.slow();
  const program = await run();
  const { page } = program;
  await openAt(program, '/');
  const boss = await addPerson(page, 'Bodil Vestergren');
  for (let at = 10; at < 40; at++) await begin(page, await addPerson(page, `Leder ${at}`), boss);
  await page.reload();
  const group = page.getByRole('region', { name: 'Ikke begyndt (30)' });
  await expect(group.getByRole('listitem')).toHaveCount(8);
  await group.getByRole('button', { name: 'Vis 22 mere' }).press('Enter');
  await expect(group.getByRole('listitem')).toHaveCount(30);
  await expect(group.getByRole('link').nth(8)).toBeFocused();
  await expect(group.getByRole('link').nth(29)).toContainText('Leder 39');
  await expect(group.getByRole('button')).toBeHidden();
});
