import type { Locator } from '@playwright/test';
import type { PersonDetails } from '#domain/person.ts';
import { samplePeople } from '../helpers/sample.ts';
import type { Stage } from './stage.ts';

/** Chooses the option that begins with that name. */
async function choose(field: Locator, name: string): Promise<void> {
  const option = field.locator('option').filter({ hasText: name });
  await field.selectOption((await option.first().getAttribute('value')) ?? '');
}

/** Adds the two people of the sample conversation, and begins it. */
export async function playPeople({ page, scene }: Stage): Promise<void> {
  const { leader, manager } = samplePeople();
  const add = async (person: PersonDetails, nearest: string | null) => {
    await page.getByRole('link', { name: 'Personer', exact: true }).click();
    await page
      .getByRole('link', { name: 'Tilføj person' })
      .or(page.getByRole('button', { name: 'Tilføj person' }))
      .first()
      .click();
    await page.getByLabel('Navn').fill(person.name);
    await page.getByLabel('Titel').fill(person.title);
    await page.getByLabel('Enhed eller fagligt ansvarsområde').fill(person.unit);
    await page.getByLabel('Ledelsesniveau').selectOption(person.level);
    if (nearest !== null) await choose(page.getByLabel('Nærmeste leder'), nearest);
  };
  const save = () => page.getByRole('button', { name: 'Gem', exact: true }).click();
  await scene('a person', () => add(manager, null));
  await scene('people', async () => {
    await save();
    await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor();
    await add(leader, manager.name);
    await save();
    await page.getByText(leader.name).first().waitFor();
  });
  await scene('new conversation', async () => {
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    await page
      .getByRole('link', { name: 'Ny samtale' })
      .or(page.getByRole('button', { name: 'Ny samtale' }))
      .first()
      .click();
    await choose(page.getByLabel('Leder', { exact: true }), leader.name);
    await page.getByLabel('År').fill('2027');
    await page.getByLabel('Dato for samtalen').fill('12.3.2027');
  });
  await scene('who sits here', async () => {
    await page.getByRole('button', { name: 'Opret samtalen' }).click();
    await page.getByRole('heading', { name: 'Hvem sidder her nu?' }).waitFor();
  });
}
