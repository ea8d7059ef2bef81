/*
 * npm run demo: drives the real program through the sample conversation (source 001, appendix 2a)
 * and through one on the form of source 003, without a person, and leaves both Word documents, the
 * chart's values and pictures in demo/.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { radarArenas } from '#domain/form.ts';
import { call } from '../helpers/calls.ts';
import { makeHome } from '../helpers/program.ts';
import { lulsTemplate } from '../helpers/sample.ts';
import { playFirstStart } from './first-start.ts';
import { playPeople } from './people.ts';
import { playPreparation } from './preparation.ts';
import { chooseFile, DEMO, openStage, resize, SMALL, type Stage } from './stage.ts';
import { playStatementForm } from './statement-form.ts';
import { playEnd, playTalk } from './talk.ts';

const home = makeHome();
console.log('The demo plays the sample conversation in the real program:');
const stage = await openStage(home);
try {
  await resize(stage.program, SMALL.width, SMALL.height);
  await playFirstStart(stage);
  await playPeople(stage);
  await playPreparation(stage, 'leader', goTo);
  await playPreparation(stage, 'manager', goTo);
  await playTalk(stage, goTo);
  await playEnd(stage, goTo);
  await playDocument(stage);
  await keepChart(stage);
  console.log('… and a talk on the form of source 003, from preparation to note:');
  await playStatementForm(stage, goTo);
} finally {
  await stage.program.app.close();
  rmSync(home.root, { recursive: true, force: true });
}
console.log('Everything lies in the folder demo/.');

async function goTo(part: string): Promise<void> {
  const parts = stage.page.getByRole('navigation', { name: 'Dele af samtalen' });
  await parts.getByRole('link', { name: part }).click();
  await stage.page.getByRole('heading', { level: 2 }).first().waitFor();
}

async function playDocument({ program, page, scene }: Stage): Promise<void> {
  await scene('document', async () => {
    await goTo('Dokument');
    await page.getByRole('radio', { name: /^Udviklingssagen/ }).check();
    await chooseFile(program, join(DEMO, 'lederudviklingssamtale.docx'));
    await page.getByRole('button', { name: 'Gem som Word-dokument' }).click();
    await page.getByText('er gemt.').waitFor();
  });
  await scene('overview', async () => {
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  });
}

/** The values behind the chart as they are stored, in the order of the radar. */
async function keepChart({ page }: Stage): Promise<void> {
  const { states } = await call(page, 'overview.read', { year: null });
  const [line] = states.flatMap(({ lines }) => lines);
  const open = await call(page, 'conversation.open', { id: line?.id ?? '', side: 'joint' });
  const { leader, joint } = open.conversation;
  const values = radarArenas(lulsTemplate()).map(({ id, chartName }) => ({
    arena: chartName,
    own: leader.ratings[id] ?? null,
    desired: joint.desired[id] ?? null,
  }));
  writeFileSync(join(DEMO, 'chart.json'), `${JSON.stringify(values, null, 2)}\n`);
}
