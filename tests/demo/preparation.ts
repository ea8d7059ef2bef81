import type { Party } from '#domain/conversation.ts';
import { lulsTemplate, sampleConversation } from '../helpers/sample.ts';
import { drawRadar } from './radar.ts';
import { stored, type Stage } from './stage.ts';

const SEAT = { leader: /^Jeg er leder /, manager: /^Jeg er leders leder / } as const;
const SERIES = { leader: 'Min vurdering', manager: 'Leders leders vurdering' } as const;

/** One side sits down alone and fills the form. */
export async function playPreparation(
  { page, scene }: Stage,
  party: Party,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const { prepared, [party]: preparation } = sampleConversation();
  const template = lulsTemplate();
  await page.getByRole('button', { name: SEAT[party] }).click();
  await scene(`${party} prepares`, async () => {
    for (const arena of template.arenas) {
      await goTo(arena.name);
      const texts = preparation.examples[arena.id] ?? {};
      await page.getByLabel('Lykkedes i høj grad').fill(texts['lykkedes'] ?? '');
      await page.getByLabel('Lykkedes ikke helt endnu').fill(texts['ikke-endnu'] ?? '');
    }
    await goTo(template.arenas[0]?.name ?? '');
    await stored(page);
  });
  await scene(`${party} draws the radar`, async () => {
    await goTo('Spind');
    await drawRadar(page, SERIES[party], prepared?.[party] ?? {});
    await stored(page);
  });
  await page.getByRole('button', { name: 'Skift plads' }).click();
}
