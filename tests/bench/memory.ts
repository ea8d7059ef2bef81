import { setUp } from '../helpers/calls.ts';
import { makeHome, start } from '../helpers/program.ts';
import { goTo, sitDown } from '../helpers/screens.ts';
import { storeSample } from '../helpers/store-sample.ts';
import { interleave, ratio, type Finding } from './measure.ts';
import { memory, startEmpty } from './windows.ts';

/** Memory of all processes with the sample's radar on screen, beside an empty window. */
export async function benchMemory(): Promise<Finding[]> {
  const kilobytes = await interleave(3, { ours: openConversation, empty: openNothing });
  return [ratio('memory with a conversation open', kilobytes.ours, kilobytes.empty, 1.3, 'kB')];
}

const settle = () => new Promise((done) => setTimeout(done, 2000));

async function openConversation(): Promise<number> {
  const { app, page } = await start(makeHome());
  await setUp(page);
  const id = await storeSample(page);
  await page.evaluate((conversation) => {
    window.location.hash = `#/conversations/${conversation}`;
  }, id);
  await page.reload();
  await sitDown(page, 'joint');
  await goTo(page, 'Spind');
  await page.getByRole('slider').first().waitFor();
  await settle();
  const used = await memory(app);
  await app.close();
  return used;
}

async function openNothing(): Promise<number> {
  const { app } = await startEmpty(makeHome());
  await settle();
  const used = await memory(app);
  await app.close();
  return used;
}
