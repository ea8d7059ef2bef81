import { call, setUp } from '../helpers/calls.ts';
import { packOf } from '../helpers/packs.ts';
import { expect, test } from '../helpers/program.ts';
import { beginTalk, expectStored, goTo, sitDown } from '../helpers/screens.ts';
import { beginOn, exampleOf, showConversation, takeIn } from '../helpers/take-in.ts';

const template = packOf('udviklingssamtale');
const OWN = 'Egne udsagn og spørgsmål';

test('an own statement is scored by both, counts in no mean, and goes with all its answers', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await beginOn(program, template);
  await showConversation(program, id);
  await sitDown(page, 'leader');
  await goTo(page, OWN);
  await page.getByRole('button', { name: 'Tilføj et udsagn' }).click();
  await page.keyboard.type('Siger højt, når jeg er i tvivl');
  await page
    .getByRole('radiogroup', { name: /^Vurdering/ })
    .getByRole('radio', { name: '6', exact: true })
    .check();
  await page.getByRole('textbox', { name: /^Eksempler/ }).fill('På ledermødet i maj.');
  await goTo(page, 'Spind');
  await expect(
    page.getByRole('table', { name: /Spindets tal$/ }).getByText('6', { exact: true }),
  ).toHaveCount(0);

  await beginTalk(page);
  await goTo(page, OWN);
  await page
    .getByRole('radiogroup', { name: /^Bodil/ })
    .getByRole('radio', { name: '8', exact: true })
    .check();
  await page.getByRole('textbox', { name: /^Det kom I frem til/ }).fill('Gør mere af det.');
  await page.getByRole('button', { name: 'Tilføj et spørgsmål' }).click();
  await page.keyboard.type('Hvad skal jeg lade ligge?');
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  const item = conversation.leader.own[0]?.id ?? '';
  expect(conversation.leader.ratings[item]).toBe(6);
  expect(conversation.manager.ratings[item]).toBe(8);
  expect(conversation.joint.answers[item]).toBe('Gør mere af det.');
  expect(conversation.joint.own).toMatchObject([
    { kind: 'question', text: 'Hvad skal jeg lade ligge?' },
  ]);

  await page.getByRole('button', { name: 'Fjern: Siger højt, når jeg er i tvivl' }).click();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(
    page.getByRole('radiogroup', { name: /^Bodil/ }).getByRole('radio', { name: '8', exact: true }),
  ).toBeChecked();
});

test('a newer version is taken over before the talk, with a plain account and nothing lost', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await beginOn(program, template);
  const [first, ...others] = template.arenas;
  const [gone, kept, ...rest] = first?.statements ?? [];
  if (first === undefined || gone === undefined || kept === undefined) throw new Error('no form');
  await showConversation(program, id);
  await sitDown(page, 'leader');
  const write = async (statement: string, text: string) => {
    await page.getByRole('textbox', { name: exampleOf(statement) }).fill(text);
    await page
      .getByRole('radiogroup', { name: statement, exact: true })
      .getByRole('radio', { name: '4', exact: true })
      .check();
  };
  await write(gone.text, 'Det bliver flyttet.');
  await write(kept.text, 'Fejlen fra maj.');
  await expectStored(page);
  await expect(page.getByText('Der er kommet en nyere udgave', { exact: false })).toHaveCount(0);

  const reworded = { ...kept, text: 'Bruger fejl til at lære nyt sammen' };
  const fresh = { id: 'splinternyt', text: 'Prøver noget nyt hver måned', points: [] };
  await takeIn(program, {
    ...template,
    version: 2,
    arenas: [{ ...first, statements: [reworded, ...rest, fresh] }, ...others],
  });
  await showConversation(program, id);
  await sitDown(page, 'leader');
  await page.getByRole('button', { name: 'Se, hvad der er ændret' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`Udsagn, der er taget ud: ${gone.text}`)).toBeVisible();
  await expect(dialog.getByText(`Udsagn med nye ord: ${reworded.text}`)).toBeVisible();
  await expect(dialog.getByText(`Nyt udsagn: ${fresh.text}`)).toBeVisible();
  await expect(dialog.getByText('Det bliver flyttet.', { exact: false })).toBeVisible();
  await expect(dialog.getByText('Fejlen fra maj.', { exact: false })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Gå over til den nye udgave' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: fresh.text })).toBeVisible();
  await expect(page.getByRole('textbox', { name: exampleOf(reworded.text) })).toHaveValue(
    'Fejlen fra maj.',
  );
  await goTo(page, OWN);
  await expect(page.getByRole('textbox', { name: /^Svar/ })).toHaveValue(/Det bliver flyttet\./);
  await expect(page.getByRole('textbox', { name: /^Svar/ })).toHaveValue(/4 \(1–10\)/);
});
