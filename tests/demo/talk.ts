import type { FocusArea, Goal } from '#domain/conversation.ts';
import { sampleConversation, samplePeople } from '../helpers/sample.ts';
import { drawRadar } from './radar.ts';
import { stored, type Stage } from './stage.ts';

const { leader: LEADER, manager: MANAGER } = samplePeople();
const WRITER = { leader: LEADER.name, manager: MANAGER.name } as const;

/** Both sit down together and go through the talk. */
export async function playTalk(
  { page, scene }: Stage,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const { joint, manager } = sampleConversation();
  const large = 'large' as const;
  await scene('the talk begins', () =>
    page.getByRole('button', { name: /^Vi sidder sammen/ }).click(),
  );
  await scene(
    'what both settle first',
    async () => {
      await page.getByRole('button', { name: 'Begynd samtalen', exact: true }).click();
      await page.getByRole('radio', { name: WRITER[joint.writer ?? 'leader'] }).check();
      const minutes = page.getByRole('textbox', { name: 'Tid i minutter' });
      await minutes.fill(String(joint.minutes ?? 60));
      await minutes.blur();
      await stored(page);
    },
    large,
  );
  await scene('an arena', () => goTo('Faglig ledelse'), large);
  await scene(
    'a score changes for a reason',
    async () => {
      await goTo('Tværgående ledelse');
      const group = page.getByRole('radiogroup', { name: WRITER.manager });
      await group.getByRole('radio', { name: String(manager.ratings['tvaergaaende']) }).check();
      await page
        .getByRole('textbox', { name: /Hvorfor\?/ })
        .fill(joint.reasons['manager/tvaergaaende'] ?? '');
      await stored(page);
    },
    large,
  );
  await scene(
    'the radar',
    async () => {
      await goTo('Spind');
      await page.getByRole('radio', { name: 'Ønskede niveau' }).check();
      await drawRadar(page, 'Ønskede niveau', joint.desired);
      await stored(page);
    },
    large,
  );
  await scene(
    'focus areas',
    async () => {
      await goTo('Fokusområder');
      for (const focus of joint.focus) await addFocus(focus);
      await stored(page);
    },
    large,
  );
  await scene(
    'plan',
    async () => {
      await goTo('Udviklingsplan');
      for (const [at, goal] of joint.goals.entries()) await writeGoal(goal, at);
      await stored(page);
    },
    large,
  );
  await scene('topics', () => goTo('Emner at huske'));
  await scene('the end names what is missing', () => goTo('Afslutning'), large);
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
    await row
      .getByLabel('Hvem kan støtte mig i processen og hvordan?')
      .fill(cells['stoette'] ?? '');
    await row.getByLabel('Tidsplan og ansvar').fill(cells['tid'] ?? '');
    await row.getByLabel('Frist').fill(due ?? '');
    await row.getByLabel('Ansvarlig').fill(responsible);
  }
}

/** Both agree and lock the conversation; later they open it again for a reason. */
export async function playEnd(
  { page, scene }: Stage,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  await scene('locked', async () => {
    await goTo('Afslutning');
    for (const name of Object.values(WRITER))
      await page.getByRole('checkbox', { name: `${name} er enig` }).check();
    await page.getByRole('button', { name: 'Lås samtalen' }).click();
    await page.getByRole('heading', { name: 'Samtalen er låst' }).waitFor();
    await stored(page);
  });
  await scene('an arena of a locked conversation', () => goTo('Tværgående ledelse'));
  await scene('open again for a reason', async () => {
    await goTo('Afslutning');
    await page
      .getByRole('textbox', { name: /^Hvorfor låser I op/ })
      .fill('Fristen for det andet mål var skrevet forkert.');
    await page.getByRole('button', { name: 'Lås op igen' }).click();
    await page.getByRole('heading', { name: 'Lås samtalen' }).waitFor();
    await stored(page);
  });
}
