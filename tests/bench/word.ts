import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setUp } from '../helpers/calls.ts';
import { makeHome, start } from '../helpers/program.ts';
import { storeSample } from '../helpers/store-sample.ts';
import { interleave, ratio, type Finding } from './measure.ts';
import { wordOrder } from '../helpers/sample.ts';

/** Saving the sample as Word in the program, beside LibreOffice converting that very file. */
export async function benchWord(): Promise<Finding[]> {
  const home = makeHome();
  const file = join(home.root, 'sample.docx');
  const { app, page } = await start(home);
  await setUp(page);
  const id = await storeSample(page);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  const save = () =>
    page.evaluate(
      async ([conversation, order]) => {
        const begun = performance.now();
        const answer = await window.lederspind.call('document.save', {
          id: conversation,
          ...order,
        });
        if (!answer.ok || answer.value === null) throw new Error('not saved');
        return performance.now() - begun;
      },
      [id, wordOrder()] as const,
    );
  await save();
  const convert = () => {
    const begun = performance.now();
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', home.root, file], {
      stdio: 'ignore',
      env: { ...process.env, HOME: home.root },
    });
    return Promise.resolve(performance.now() - begun);
  };
  await convert();
  const times = await interleave(7, { ours: save, office: convert });
  await app.close();
  return [ratio('Word document of the sample', times.ours, times.office, 0.1)];
}
