import type { Locator, Page } from '@playwright/test';
import { setUp } from './calls.ts';
import { expect, PASSPHRASE } from './program.ts';

/** The screens as somebody uses them: every step by what stands on it, in Danish. */

/** Chooses a passphrase on the first start and answers with the recovery code that is shown. */
export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.getByLabel('Skriv den igen').fill(passphrase);
  await page.getByRole('button', { name: 'Videre' }).click();
  return shownCode(page);
}

/** The recovery code on the screen. */
export async function shownCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Din gendannelseskode' })).toBeVisible();
  const groups = await page
    .getByRole('list', { name: 'Gendannelseskode' })
    .getByRole('listitem')
    .allTextContents();
  return groups.join('-');
}

/** Types back the group of the code that is asked for. */
export async function confirmCode(page: Page, code: string): Promise<void> {
  const asked = page.getByLabel(/^Skriv gruppe \d+ af koden$/);
  const label = await page.getByText(/^Skriv gruppe \d+ af koden$/).textContent();
  const group = Number(/\d+/.exec(label ?? '')?.[0]);
  await asked.fill(code.split('-')[group - 1] ?? '');
  await page.getByRole('button', { name: 'Jeg har gemt koden' }).click();
}

/** Opens locked data by typing the passphrase. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expectOpen(page);
}

/** The data is open: the overview stands there. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /^Samtaler i \d{4}$/ })).toBeVisible();
}

/** Sets a fresh program up without its screens, and shows the overview. */
export async function openFresh(page: Page): Promise<void> {
  await setUp(page);
  await page.reload();
  await expectOpen(page);
}

/** What is known of somebody, as it is typed into the form. */
export interface PersonTyped {
  readonly name: string;
  readonly title?: string;
  readonly unit?: string;
  /** The words of the level. */
  readonly level?: string;
  /** The name of the manager. */
  readonly manager?: string;
}

/** Two invented people who talk with each other. */
export const MANAGER: PersonTyped = {
  name: 'Torben Lyngdahl',
  title: 'Direktør',
  unit: 'Børn og Unge',
};
export const LEADER: PersonTyped = {
  name: 'Kirsten Amdal',
  title: 'Afdelingschef',
  unit: 'Dagtilbud og Skole',
  level: 'Leder af ledere',
  manager: 'Torben Lyngdahl',
};

/** Adds somebody under Personer. */
export async function addPerson(page: Page, person: PersonTyped): Promise<void> {
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await page.getByRole('link', { name: 'Tilføj person', exact: true }).click();
  await page.getByLabel('Navn').fill(person.name);
  await page.getByLabel('Titel').fill(person.title ?? '');
  await page.getByLabel('Enhed eller fagligt ansvarsområde').fill(person.unit ?? '');
  if (person.level !== undefined)
    await page.getByLabel('Ledelsesniveau').selectOption({ label: person.level });
  if (person.manager !== undefined)
    await page.getByLabel('Nærmeste leder').selectOption({ label: person.manager });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Alle personer' })).toContainText(person.name);
}

/** Begins a conversation of that leader from the overview, and answers with its id. */
export async function beginConversation(
  page: Page,
  { leader, year, date }: { leader: PersonTyped; year: string; date: string },
): Promise<string> {
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.getByRole('link', { name: 'Ny samtale' }).click();
  await page
    .getByLabel('Leder', { exact: true })
    .selectOption({ label: [leader.name, leader.unit ?? ''].filter(Boolean).join(', ') });
  await page.getByLabel('År').fill(year);
  await page.getByLabel('Dato for samtalen').fill(date);
  await page.getByRole('button', { name: 'Opret samtalen' }).click();
  await expect(page.getByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
  return conversationId(page);
}

/** The id of the conversation on the screen. */
export function conversationId(page: Page): string {
  return /#\/conversations\/([^/?]+)/.exec(page.url())?.[1] ?? '';
}

/** The question who sits here, asked by leaving the seat where somebody sits. */
async function askForSeat(page: Page) {
  const leave = page.getByRole('button', { name: 'Skift plads' });
  const question = page.getByRole('heading', { name: 'Hvem sidder her nu?' });
  await expect(leave.or(question).first()).toBeVisible();
  if (!(await question.isVisible())) await leave.click();
  await expect(question).toBeVisible();
  return question;
}

const SEATS = {
  leader: /^Jeg er leder /,
  manager: /^Jeg er leders leder /,
  joint: /^Vi sidder sammen /,
} as const;

/** Sits down as one of the two, or as both where the talk has begun. */
export async function sitDown(page: Page, side: keyof typeof SEATS): Promise<void> {
  const question = await askForSeat(page);
  await page.getByRole('button', { name: SEATS[side] }).click();
  await expect(question).toBeHidden();
}

/** Both sit down, and want to begin the talk. */
export async function beginTalk(page: Page): Promise<void> {
  await askForSeat(page);
  await page.getByRole('button', { name: SEATS.joint }).click();
  await page.getByRole('button', { name: 'Begynd samtalen', exact: true }).click();
  await expect(page.getByText('Her sidder I sammen')).toBeVisible();
}

/** Goes to one part of the conversation. */
export async function goTo(page: Page, part: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Dele af samtalen' });
  const link = parts.getByRole('link', { name: part });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Chooses everything that the form has for the document on the screen. */
export async function chooseEverything(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Udviklingssagen/ }).check();
  for (const part of await page.getByRole('checkbox').all()) await part.check();
}

/** Everything on the screen is stored, and the screen says so. */
export async function expectStored(page: Page): Promise<void> {
  await expect(page.locator('.conversation-saving')).toHaveText('Gemt');
}

/** Something on the screen is not stored, and the screen says so, and why. */
export async function expectUnsaved(page: Page, why: string): Promise<void> {
  await expect(page.getByText('Ikke gemt endnu', { exact: true })).toBeVisible();
  await expect(page.getByText(why).filter({ visible: true })).toBeVisible();
}

/** The handle of an arena in the radar. */
export function handle(page: Page, arena: string) {
  return page.getByRole('slider', { name: arena });
}

/**
 * Waits until the handle stands still: the chart is drawn anew for a moment after it has come up
 * or changed its size, and no hand is quick enough to take a handle before that.
 */
export async function standStill(slider: Locator): Promise<void> {
  await slider.evaluate(
    (element) =>
      new Promise<void>((done) => {
        let place = '';
        let since = performance.now();
        const look = (now: number) => {
          const { x, y } = element.getBoundingClientRect();
          if (`${x} ${y}` !== place) {
            place = `${x} ${y}`;
            since = now;
          }
          if (now - since > 400) done();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Takes the handle of an arena with the mouse, moves it to the ring of that value, lets go. */
export async function dragTo(page: Page, arena: string, value: number): Promise<void> {
  const slider = handle(page, arena);
  await standStill(slider);
  const { from, to } = await slider.evaluate((element, steps) => {
    const all = [...document.querySelectorAll('.radar-handle')];
    const ring = document.querySelector<SVGPolygonElement>('.apexcharts-radar-series polygon');
    const knob = element.querySelector('.radar-knob')?.getBoundingClientRect();
    const matrix = ring?.getScreenCTM();
    if (!ring || !knob || !matrix) throw new Error('no radar on the screen');
    // The chart's middle is its origin; ten steps lie between it and the outer ring.
    const end = ring.points.getItem(all.indexOf(element));
    const target = new DOMPoint((end.x * steps) / 10, (end.y * steps) / 10);
    const { x, y } = target.matrixTransform(matrix);
    return {
      from: { x: knob.x + knob.width / 2, y: knob.y + knob.height / 2 },
      to: { x, y },
    };
  }, value);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await expect(slider).toHaveAttribute('aria-valuenow', String(value));
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuenow', String(value));
}

/** Brings the handle of an arena to that value with the arrow keys. */
export async function arrowTo(page: Page, arena: string, value: number): Promise<void> {
  const slider = handle(page, arena);
  await slider.focus();
  const steps = value - Number(await slider.getAttribute('aria-valuenow'));
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowUp' : 'ArrowDown');
  await expect(slider).toHaveAttribute('aria-valuenow', String(value));
}

/** Types a score into the table beside the radar. */
export async function typeScore(page: Page, field: string, value: number): Promise<void> {
  await page.getByLabel(field).fill(String(value));
  await page.getByLabel(field).press('Enter');
}

/** The values that the handles stand at, in the order of the radar. */
export function handleValues(page: Page): Promise<number[]> {
  return page
    .getByRole('slider')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-valuenow'))));
}

/** The rows of the table beside the radar: the arena and then its numbers. */
export function tableRows(page: Page): Promise<string[][]> {
  return page
    .getByRole('table', { name: /Spindets tal$/ })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map(
          (cell) => cell.querySelector('input')?.value ?? cell.textContent.trim(),
        ),
      ),
    );
}
