import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Template } from '#domain/template.ts';
import { setUp } from '../helpers/calls.ts';
import { OTHER_FORMS } from '../helpers/forms.ts';
import { layoutProblems } from '../helpers/layout.ts';
import { packOf } from '../helpers/packs.ts';
import { expect, test, type Program } from '../helpers/program.ts';
import { arrowTo, beginTalk, goTo, sitDown } from '../helpers/screens.ts';
import { beginOn, showConversation, takeIn } from '../helpers/take-in.ts';

const formOf = (id: string): Template => {
  const form = OTHER_FORMS.find((one) => one.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
};

async function open(program: Program, template: Template): Promise<void> {
  await setUp(program.page);
  await takeIn(program, template);
  const id = await beginOn(program, template);
  await showConversation(program, id);
}

/** The parts that can be gone to, as they stand beside the page. */
const parts = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Dele af samtalen' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.lastElementChild?.textContent ?? ''));

test('a form of 3 arenas asks its questions of each side, and then holds the answers together', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await open(program, formOf('tre-arenaer'));
  for (const [side, text] of [
    ['leader', 'Mine kolleger'],
    ['manager', 'Roen'],
  ] as const) {
    await sitDown(page, side);
    await goTo(page, 'Hver for sig');
    await page.getByRole('textbox', { name: 'Hvad er du glad for?' }).fill(text);
  }
  await beginTalk(page);
  await goTo(page, 'Hver for sig');
  const question = page.getByRole('listitem').filter({ hasText: 'Hvad er du glad for?' });
  await expect(question.getByText('Mine kolleger')).toBeVisible();
  await expect(question.getByText('Roen')).toBeVisible();
});

test('a form of 12 arenas has 12 handles, and its question is answered together', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await open(program, formOf('tolv-arenaer'));
  await sitDown(page, 'leader');
  expect(await parts(page)).not.toContain('Til sidst');
  await goTo(page, 'Spind');
  await expect(page.getByRole('slider')).toHaveCount(12);
  await beginTalk(page);
  await goTo(page, 'Til sidst');
  await page.getByRole('textbox', { name: 'Hvad er det næste skridt?' }).fill('Vi mødes i maj.');
  await goTo(page, 'Afslutning');
  await goTo(page, 'Til sidst');
  await expect(page.getByRole('textbox', { name: 'Hvad er det næste skridt?' })).toHaveValue(
    'Vi mødes i maj.',
  );
});

test('a form without scores has no radar and no scores, in the order of its own sections', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  const form = formOf('uden-tal');
  await open(program, form);
  await sitDown(page, 'leader');
  const names = form.arenas.map(({ name }) => name);
  expect((await parts(page)).slice(0, 6)).toEqual([
    'Hver for sig',
    ...names,
    'Egne udsagn og spørgsmål',
  ]);
  await goTo(page, names[0] ?? '');
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await goTo(page, 'Egne udsagn og spørgsmål');
  await expect(page.getByRole('button', { name: 'Tilføj et udsagn' })).toHaveCount(0);
  await beginTalk(page);
  const talk = await parts(page);
  expect(talk).toEqual(expect.arrayContaining(['Det fandt vi', 'Aftaler']));
  expect(talk).not.toContain('Spind');
  await goTo(page, names[0] ?? '');
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
});

test('a scale from -2 to 2 is scored, drawn and moved below zero', async ({ run }) => {
  const program = await run();
  const { page } = program;
  const form = formOf('minus-to-til-to');
  await open(program, form);
  await sitDown(page, 'leader');
  const [first] = form.arenas[0]?.statements ?? [];
  const row = page.getByRole('radiogroup', { name: first?.text ?? '', exact: true });
  await row
    .getByRole('radio', { name: '-2', exact: true })
    .or(row.getByRole('radio', { name: '−2' }))
    .check();
  await expect(page.getByText(/^Gennemsnit af 1 ud af 2 udsagn: [-−]2$/)).toBeVisible();
  await beginTalk(page);
  await goTo(page, 'Spind');
  await arrowTo(page, 'Emne 2', -1);
  const slider = page.getByRole('slider', { name: 'Emne 2' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^[-−]1 på en skala fra [-−]2 til 2$/);
  // A ring for each value, the lowest in the middle.
  await expect(page.locator('.apexcharts-radar-series > polygon')).toHaveCount(5);
});

const MODES = ['light', 'dark', 'forced'] as const;

async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const mode of MODES) {
    await page.emulateMedia({
      colorScheme: mode === 'dark' ? 'dark' : 'light',
      forcedColors: mode === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${screen}, ${mode}: ${id} at ${String(target)}`));
  }
  return found;
}

const LONG = 'Anne-Margrethe Østergaard-Lindholm Krogh';

for (const zoom of [1, 1.5])
  test(`the parts of the statement form fit the smallest window, zoom ${zoom}, and axe finds nothing`, async ({
    run,
  }) => {
    test.setTimeout(300_000);
    const program = await run();
    const { page, app } = program;
    await setUp(page);
    const template = packOf('udviklingssamtale');
    const id = await beginOn(program, template, { leader: LONG, manager: 'Bodil Vestergren' });
    await page.evaluate(() =>
      window.lederspind.call('settings.set', { language: 'da', theme: 'system' }),
    );
    await showConversation(program, id);
    const found: string[] = [];
    const look = async (screen: string) => {
      await app.evaluate(({ BrowserWindow }, factor) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setBounds({ width: 1024, height: 640 });
        window?.webContents.setZoomFactor(factor);
      }, zoom);
      await expect
        .poll(() => page.evaluate((factor) => Math.abs(devicePixelRatio - factor) < 0.005, zoom))
        .toBe(true);
      found.push(...(await layoutProblems(page)).map((problem) => `${screen}: ${problem}`));
      if (zoom === 1) found.push(...(await findings(page, screen)));
    };
    await look('seats with the course');
    await sitDown(page, 'leader');
    await page
      .getByRole('textbox', { name: /^Eksempler/ })
      .first()
      .fill('Et langt svar.\n'.repeat(90));
    await page.getByRole('radio', { name: 'Ikke relevant' }).first().check();
    await look('statements');
    await goTo(page, 'Spind');
    await expect(page.locator('.radar-labels text').first()).toBeVisible();
    await look('own means');
    await goTo(page, 'Egne udsagn og spørgsmål');
    await page.getByRole('button', { name: 'Tilføj et udsagn' }).click();
    await page.keyboard.type('Siger fra');
    await look('own items');
    await goTo(page, 'Forløbet');
    await look('course');
    await beginTalk(page);
    await page.getByRole('button', { name: 'Vis hele forløbet' }).click();
    await look('agenda with the course');
    for (const part of [
      'Innovationsledelse',
      'Spind',
      'Udviklingsplan',
      'Kompetenceudvikling',
      'Andet',
      'Egne udsagn og spørgsmål',
      'Afslutning',
    ]) {
      await goTo(page, part);
      await look(part);
    }
    expect(found).toEqual([]);
  });
