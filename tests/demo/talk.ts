import type { FocusArea, Goal } from '#domain/conversation.ts';
import { sampleConversation } from '../helpers/sample.ts';
import { drawRadar } from './radar.ts';
import { stored, type Stage } from './stage.ts';

/** Both sit down together and go through the talk. */
export async function playTalk(
  { page, scene }: Stage,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const { joint } = sampleConversation();
  await scene('the talk begins', () => page.getByRole('button', { name: /^Vi sidder sammen/ }).click());
  await scene('an arena', async () => {
    await page.getByRole('button', { name: 'Begynd samtalen', exact: true }).click();
    await goTo('Faglig ledelse');
  });
  await scene('the radar', async () => {
    await goTo('Spind');
    await page.getByRole('radio', { name: 'Ønskede niveau' }).check();
    await drawRadar(page, 'Ønskede niveau', joint.desired);
    await stored(page);
  });
  await scene('focus areas', async () => {
    await goTo('Fokusområder');
    for (const focus of joint.focus) await addFocus(focus);
    await stored(page);
  });
  await scene('plan', async () => {
    await goTo('Udviklingsplan');
    for (const [at, goal] of joint.goals.entries()) await writeGoal(goal, at);
    await stored(page);
  });
  await scene('topics', () => goTo('Emner at huske'));
  await scene('pay', async () => {
    await goTo('Lønudvikling');
    await page.getByRole('button', { name: 'Vis lønudvikling' }).click();
    await page.getByLabel(/^Lønudvikling \(/).fill(joint.pay);
    await stored(page);
  });

  async function addFocus({ arenaId, label, keywords }: FocusArea): Promise<void> {
    const name = arenaId === null ? 'Et andet område' : label;
    await page.getByRole('button', { name, exact: true }).click();
    if (arenaId === null) await page.getByLabel('Navn på området').fill(label);
    await page.getByLabel(`Fokuspunkter: ${label}`).fill(keywords);
  }

  async function writeGoal({ cells, due, responsible }: Goal, at: number): Promise<void> {
    const row = page.getByRole('listitem', { name: `Mål ${at + 1}` });
    await row.getByLabel('Hvad vil jeg gerne opnå i det kommende år?').fill(cells['maal'] ?? '');
    await row.getByLabel('Hvordan vil jeg nå mit mål?').fill(cells['hvordan'] ?? '');
    await row.getByLabel('Hvem kan støtte mig i processen og hvordan?').fill(cells['stoette'] ?? '');
    await row.getByLabel('Tidsplan og ansvar').fill(cells['tid'] ?? '');
    await row.getByLabel('Frist').fill(due ?? '');
    await row.getByLabel('Ansvarlig').fill(responsible);
  }
}
