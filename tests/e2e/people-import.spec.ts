import { join } from 'node:path';
import { call } from '../helpers/calls.ts';
import {
  addPerson,
  chooseFile,
  choosePeople,
  expectPreview,
  openAt,
} from '../helpers/people-screens.ts';
import { expect, test } from '../helpers/program.ts';

const HEADINGS = 'Navn;Titel;Enhed;Lederniveau;Nærmeste leder;Løntrin';

test('a list from Danish Excel shows every row’s fate, and only what is ticked is stored', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people/import');
  const boss = await addPerson(page, 'Torben Lyngdahl', { unit: 'Børn og Unge' });
  const known = { title: 'Skoleleder', unit: 'Søndre Skole', managerId: boss.id };
  await addPerson(page, 'Frida Åkjær', known);
  await addPerson(page, 'Gorm Tofthøj', known);
  await page.reload();
  await choosePeople(
    program,
    [
      HEADINGS,
      'Frida Åkjær;Skoleleder;Østre Skole;Leder af ledere;Torben Lyngdahl;44',
      'Ærø Søndergård;Pædagogisk leder;Børnehuset Ærten;;Frida Åkjær;',
      'Gorm Tofthøj;Skoleleder;Søndre Skole;;;',
      'Ærø Søndergård;Pædagogisk leder;Børnehuset Ærten;;;',
      ';Leder;Bakken;;;',
      'Ida Nordmark;Leder;Engen;;En Ukendt;',
      'Jens Skovly;Leder;Engen;Mellemleder;;',
    ],
    'latin1',
  );
  await expectPreview(page);
  await expect(page.getByText(/^Brugte kolonner/)).toHaveText(
    'Brugte kolonner: Navn, Titel, Enhed, Ledelsesniveau (»Lederniveau«), Nærmeste leder. Ikke brugt: »Løntrin«.',
  );
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('Frida Åkjær Skoleleder')).toContainText(
    'Enhed fra »Søndre Skole« til »Østre Skole«',
  );
  await expect(row('Frida Åkjær Skoleleder')).toContainText(
    'Ledelsesniveau bliver »Leder af ledere«',
  );
  await expect(row('Tag række 3 med')).toContainText('Tilføjes');
  await expect(row('Gorm Tofthøj')).toContainText('Er som før');
  await expect(page.getByText('Er den samme som række 3')).toBeVisible();
  await expect(page.getByText('Navnet mangler.')).toBeVisible();
  await expect(row('Ida Nordmark')).toContainText('Lederen »En Ukendt« findes hverken');
  await expect(row('Jens Skovly')).toContainText('Niveauet »Mellemleder« kendes ikke');
  expect(await call(page, 'person.list', {})).toHaveLength(3);

  await page.getByRole('radio', { name: 'Kan ikke bruges (2)' }).check();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('radio', { name: 'Alle (7)' }).check();
  await page.getByRole('checkbox', { name: 'Tag række 8 med, Jens Skovly' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Tag alle' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Gem 2 personer' }).click();
  await expect(page.getByText('Gemt: 1 ny person og 1 rettet.')).toBeVisible();

  const people = await call(page, 'person.list', {});
  expect(people.map(({ name }) => name).toSorted()).toEqual([
    'Frida Åkjær',
    'Gorm Tofthøj',
    'Torben Lyngdahl',
    'Ærø Søndergård',
  ]);
  const frida = people.find(({ name }) => name === 'Frida Åkjær');
  expect(frida).toMatchObject({ unit: 'Østre Skole', level: 'leder-af-ledere' });
  expect(people.find(({ name }) => name === 'Ærø Søndergård')?.managerId).toBe(frida?.id);
  await page.getByRole('link', { name: 'Tilbage til personer' }).click();
  await expect(page.getByRole('link', { name: 'Ærø Søndergård' })).toBeVisible();
});

test('what cannot be read gets a sentence, and nothing is stored', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people/import');
  const says = (sentence: RegExp) => expect(page.getByRole('alert')).toHaveText(sentence);
  await choosePeople(program, ['Farve;Antal', 'rød;3']);
  await says(/^Jeg fandt ingen overskrifter i filen\. Intet er gemt\./);
  await choosePeople(program, []);
  await says(/^Jeg fandt ingen overskrifter/);
  await choosePeople(program, ['Navn;Titel', 'Åse Bro;Leder', '"Bo Ærlig;Leder', 'Cai Zar;Leder']);
  await says(/^Et anførselstegn i filen bliver aldrig lukket/);
  await expect(page.getByText('Anførselstegnet begynder i række 3.')).toBeVisible();
  await choosePeople(program, ['Navn;Titel', 'Åse\0Bro;Leder']);
  await says(/^Filen kan ikke læses som tekst/);
  const many = Array.from({ length: 500_000 }, (_, at) => `Person ${at};Leder`);
  await choosePeople(program, ['Navn;Titel', ...many]);
  await says(/^Der er for mange linjer i filen/);
  await chooseFile(program, join(program.home.root, 'findes-ikke.csv'));
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await says(/^Filen kunne ikke læses/);
  await choosePeople(program, ['Navn;Titel']);
  await expectPreview(page);
  await expect(page.getByText('Der er ingen personer under overskrifterne.')).toBeVisible();
  expect(await call(page, 'person.list', {})).toEqual([]);
});

test('by keyboard alone; people who changed meanwhile make the file be read again', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people');
  await page.getByRole('link', { name: 'Hent fra fil' }).focus();
  await page.keyboard.press('Enter');
  await choosePeople(program, ['Navn;Enhed', 'Åse Bro;Havnen', 'Bo Ærlig;Engen']);
  await expectPreview(page);
  await addPerson(page, 'Cai Zar');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Gem 2 personer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Personerne er ændret, siden filen blev læst/);
  expect(await call(page, 'person.list', {})).toHaveLength(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectPreview(page);
  await page.getByRole('checkbox', { name: 'Tag række 2 med, Åse Bro' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Gem 1 person' }).press('Enter');
  await expect(page.getByText('Gemt: 1 ny person og 0 rettede.')).toBeVisible();
});

test('two thousand people stand there at once, and each of them is found', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openAt(program, '/people/import');
  const many = Array.from({ length: 2000 }, (_, at) => `Person Nummer${at};Enhed ${at % 40}`);
  await choosePeople(program, ['Navn;Enhed', ...many]);
  await expectPreview(page);
  await page.getByRole('button', { name: 'Gem 2000 personer' }).click();
  await expect(page.getByText('Gemt: 2000 nye personer')).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage til personer' }).click();
  await expect(page.getByText('2.000 personer')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2001);
  await page.getByLabel('Find i listen').fill('nummer1999');
  await expect(page.getByText('1 af 2.000')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Person Nummer1999' })).toBeVisible();
});
