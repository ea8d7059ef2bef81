import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../helpers/calls.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import {
  addPerson,
  beginConversation,
  expectStored,
  goTo,
  LEADER,
  MANAGER,
  openFresh,
  sitDown,
} from '../helpers/screens.ts';
import { partsOf, partText } from '../helpers/word.ts';

/** Words that stand nowhere else. */
const SECRETS = ['zqeksempel', 'zqikke', 'zqemne', 'zqnote'] as const;

test('what the manager has not released is nowhere on the leader’s side', async ({ run, home }) => {
  const program = await run();
  const { page } = program;
  await openFresh(page);
  await addPerson(page, MANAGER);
  await addPerson(page, LEADER);
  const id = await beginConversation(page, { leader: LEADER, year: '2027', date: '' });

  await sitDown(page, 'manager');
  await page.getByRole('textbox', { name: 'Lykkedes i høj grad' }).fill('zqeksempel af dig');
  await page.getByRole('textbox', { name: 'Lykkedes ikke helt endnu' }).fill('zqikke endnu');
  await page
    .getByRole('radiogroup', { name: 'Din vurdering af Kirsten Amdal' })
    .getByRole('radio', { name: '3' })
    .check();
  await goTo(page, 'Emner at huske');
  await page.getByRole('button', { name: 'Tilføj et emne' }).click();
  await page.getByRole('textbox', { name: 'Emne 1' }).fill('zqemne');
  await goTo(page, 'Din egen note');
  await page.getByRole('textbox', { name: 'Note' }).fill('zqnote');
  await expectStored(page);
  const own = await call(page, 'conversation.open', { id, side: 'manager' });
  for (const secret of SECRETS) expect(JSON.stringify(own)).toContain(secret);

  await sitDown(page, 'leader');
  const seen: string[] = [];
  const parts = page.getByRole('navigation', { name: 'Dele af samtalen' }).getByRole('link');
  for (let at = 0; at < (await parts.count()); at += 1) {
    await parts.nth(at).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    seen.push(await page.content());
    seen.push(
      ...(await page
        .locator('input, textarea')
        .evaluateAll((all) =>
          all.map((one) => ('value' in one && typeof one.value === 'string' ? one.value : '')),
        )),
    );
  }
  await goTo(page, 'Faglig ledelse');
  await expect(
    page.getByRole('radiogroup', { name: 'Din egen vurdering' }).locator('input:checked'),
  ).toHaveCount(0);

  const open = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(open.conversation.manager).toMatchObject({ examples: {}, ratings: {}, topics: [] });
  const answers = [open, await call(page, 'conversation.undo', { id })];
  const lists = [
    await call(page, 'overview.read', { year: null }),
    await call(page, 'person.list', {}),
  ];
  const hits = await Promise.all(SECRETS.map((text) => call(page, 'search.find', { text })));
  expect(hits.flat()).toEqual([]);

  const file = join(home.root, 'lederens.docx');
  await chooseWhere(program, file);
  await call(page, 'document.save', { id });
  const document = partsOf(readFileSync(file));
  const texts = Object.keys(document)
    .filter((path) => path.endsWith('.xml'))
    .map((path) => partText(document, path));

  const everything = [...seen, ...texts, JSON.stringify([answers, lists])].join('\n');
  for (const secret of SECRETS) expect(everything).not.toContain(secret);

  await page.getByRole('link', { name: 'Overblik' }).click();
  for (const secret of SECRETS) {
    await page.getByRole('searchbox', { name: 'Søg' }).fill(secret);
    await page.getByRole('searchbox', { name: 'Søg' }).press('Enter');
    await expect(page.getByText(`Søgning efter »${secret}«`)).toBeVisible();
    await expect(page.getByText('Intet fundet.')).toBeVisible();
  }
});
