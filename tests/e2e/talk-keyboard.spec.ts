import type { Locator, Page } from '@playwright/test';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { expect, test } from '../helpers/program.ts';
import { expectOpen, expectStored } from '../helpers/screens.ts';

/** More presses than any screen of the talk has stops. */
const MOST = 120;

/** Walks on with Tab until that takes the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes on to the next part. */
async function goOn(page: Page, heading: string): Promise<void> {
  await press(page, page.getByRole('link', { name: /^Næste: / }));
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused();
}

const box = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the whole talk, by keyboard alone', async ({ run }) => {
  test.setTimeout(300_000);
  const { page } = await run();
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await expectOpen(page);

  await press(page, page.getByRole('link', { name: /Asger Lindelund/ }));
  await press(page, page.getByRole('button', { name: /^Vi sidder sammen/ }));
  await press(page, button(page, 'Begynd samtalen'));

  await expect(page.getByRole('heading', { level: 2, name: 'Rammen for samtalen' })).toBeFocused();
  await press(page, page.getByRole('radio', { name: 'Asger Lindelund' }), 'Space');
  await write(page, box(page, 'Tid i minutter'), '60');
  await press(page, button(page, 'Tilføj et emne'));
  await write(page, box(page, 'Emne 1'), 'Ferieplanen');

  await goOn(page, 'Faglig ledelse');
  const scores = page.getByRole('radiogroup', { name: 'Asger Lindelund' }).getByRole('radio');
  await press(page, scores.first(), 'Space');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Asger ser 6.')).toBeVisible();
  await write(page, box(page, /^Før samtalen: ikke vurderet\. Hvorfor\?/), 'Sat sammen.');
  await press(
    page,
    page.getByRole('button', { name: 'Ret: Bodil Vestergren, Lykkedes i høj grad' }),
  );
  await expect(box(page, 'Bodil Vestergren: Lykkedes i høj grad')).toBeFocused();
  await page.keyboard.type('Du får lederne med.');

  for (const arena of ['Tværgående', 'Administrativ', 'Strategisk'])
    await goOn(page, `${arena} ledelse`);
  await goOn(page, 'Ledelsesrum i en politisk organisation');

  await goOn(page, 'Ledelsesarenaspind');
  await tabTo(page, page.getByRole('slider', { name: 'Faglig ledelse' }));
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowUp');
  await press(page, page.getByRole('checkbox', { name: 'Vis Min vurdering' }), 'Space');

  await goOn(page, 'Fokusområder');
  await press(page, button(page, 'Strategisk ledelse'));
  await write(page, box(page, /^Fokuspunkter/), 'Vælg fra.');

  await goOn(page, 'Udviklingsplan');
  const goal = page.getByRole('listitem', { name: 'Mål 1' });
  await write(page, goal.getByRole('textbox', { name: /^Hvad vil jeg/ }), 'Tre mål, som alle kan.');
  await write(page, goal.getByRole('textbox', { name: 'Frist' }), '1.9.2027');
  await write(page, goal.getByRole('textbox', { name: 'Ansvarlig' }), 'Asger');

  await goOn(page, 'Egne udsagn og spørgsmål');
  await goOn(page, 'Emner at huske');
  await goOn(page, 'Lønudvikling');
  await press(page, button(page, 'Vis lønudvikling'));
  await write(page, box(page, /^Lønudvikling/), 'Følger overenskomsten.');

  await goOn(page, 'Afslutning');
  await press(page, page.getByRole('link', { name: /^Der er ikke sat et ønsket niveau/ }));
  await expect(page.getByRole('heading', { level: 2, name: 'Ledelsesarenaspind' })).toBeFocused();
  await press(page, page.getByRole('link', { name: 'Afslutning', exact: true }));
  for (const name of ['Asger Lindelund', 'Bodil Vestergren'])
    await press(page, page.getByRole('checkbox', { name: `${name} er enig` }), 'Space');
  await press(page, button(page, 'Lås samtalen'));
  await expect(page.getByRole('heading', { name: 'Samtalen er låst' })).toBeFocused();
  await expectStored(page);

  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  expect(conversation).toMatchObject({
    locked: true,
    leader: { ratings: { faglig: 6 } },
    manager: { examples: { faglig: { lykkedes: 'Du får lederne med.' } } },
    joint: {
      writer: 'leader',
      minutes: 60,
      topics: [{ text: 'Ferieplanen' }],
      reasons: { 'leader/faglig': 'Sat sammen.' },
      desired: { faglig: 8 },
      focus: [{ arenaId: 'strategisk', keywords: 'Vælg fra.' }],
      pay: 'Følger overenskomsten.',
    },
  });
  expect(conversation.joint.goals[0]).toMatchObject({ due: '2027-09-01', responsible: 'Asger' });
});
