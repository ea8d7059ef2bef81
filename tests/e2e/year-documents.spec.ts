import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addConversation, setUp } from '../helpers/calls.ts';
import { textOfPdf } from '../helpers/paper.ts';
import { expect, test } from '../helpers/program.ts';
import { sampleConversation } from '../helpers/sample.ts';
import { storeSample } from '../helpers/store-sample.ts';

const { leader, manager, joint } = sampleConversation();
const EXAMPLE = leader.examples['faglig']?.['lykkedes'] ?? '';
const NOTES = [leader.note, manager.note];

test('the documents of a year are written into one folder, and nothing of who has not begun', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  await storeSample(page);
  await addConversation(page);
  await page.goto('app://lederspind/index.html#/');
  await page.reload();
  await page.getByRole('link', { name: 'Årets dokumenter' }).click();
  await expect(page.getByText('Der er 1 samtale fra det år.')).toBeVisible();
  await program.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, home.root);
  await page.getByRole('button', { name: 'Vælg mappe, og gem' }).click();
  await expect(page.getByText(/^1 samtale er gemt i mappen Ledersamtaler 2027/)).toBeVisible({
    timeout: 60_000,
  });
  const folder = join(home.root, 'Ledersamtaler 2027');
  const stem = 'Lederudviklingssamtale (LULS) 2027 Kirsten Amdal, personalesag';
  expect(readdirSync(folder).toSorted()).toEqual(
    ['.docx', '.json', '.pdf', '.svg'].map((ending) => stem + ending),
  );
  const text = textOfPdf(join(folder, `${stem}.pdf`));
  expect(text).toContain('Udviklingsplan');
  for (const words of [joint.pay, ...NOTES, EXAMPLE.slice(0, 30)])
    expect(text).not.toContain(words);
  const metadata = readFileSync(join(folder, `${stem}.json`), 'utf8');
  const pdf = readFileSync(join(folder, `${stem}.pdf`));
  expect(metadata).toContain(createHash('sha256').update(pdf).digest('hex'));
});
