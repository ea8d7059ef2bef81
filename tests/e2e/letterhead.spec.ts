import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, setUp } from '../helpers/calls.ts';
import { objectsOf, pagesOf } from '../helpers/paper.ts';
import { chooseWhere, expect, test } from '../helpers/program.ts';
import { storeSample } from '../helpers/store-sample.ts';
import { partsLike, partsOf, problemsOf, readBody } from '../helpers/word.ts';

test('the letterhead of the municipality stands on what is saved', async ({ run, home }) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await storeSample(page);
  await page.goto('app://lederspind/index.html#/settings');
  await page.reload();
  const name = page.getByLabel('Kommunens eller enhedens navn');
  await name.fill('Åby Kommune');
  await name.blur();
  const files: Record<string, string | Buffer> = {
    'logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><rect width="200" height="80" fill="#0a5c36"/></svg>',
    'ondt.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>',
    'intet.png': 'ikke et billede',
    'stort.png': Buffer.alloc(50_000_000),
  };
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(home.root, file), content);
  const choose = async (file: string) => {
    await program.app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      },
      join(home.root, file),
    );
    await page.getByRole('button', { name: 'Vælg logo' }).click();
  };
  await choose('ondt.svg');
  await expect(page.getByText(/^Tegningen indeholder et program/)).toBeVisible();
  await choose('intet.png');
  await expect(page.getByText(/^Filen er ikke et billede/)).toBeVisible();
  await choose('stort.png');
  await expect(page.getByText(/^Billedet er for stort til et logo/)).toBeVisible();
  await expect(page.getByText('Der er intet logo.')).toBeVisible();
  await choose('logo.svg');
  await expect(page.getByRole('img', { name: /^Logoet/ })).toBeVisible();

  await call(page, 'conversation.open', { id, side: 'joint' });
  const pdf = join(home.root, 'brev.pdf');
  await chooseWhere(program, pdf);
  await call(page, 'document.save', {
    id,
    format: 'pdf',
    choice: { profile: 'personal', parts: ['plan'] },
  });
  expect(pagesOf(pdf)[0]).toContain('Åby Kommune');
  expect(pagesOf(pdf)[1] ?? '').not.toContain('Åby Kommune');
  expect(objectsOf(pdf)).toContain('/Subtype /Image');
  const word = join(home.root, 'brev.docx');
  await chooseWhere(program, word);
  await call(page, 'document.save', {
    id,
    format: 'word',
    choice: { profile: 'personal', parts: ['plan'] },
  });
  const bytes = readFileSync(word);
  expect(await problemsOf(bytes)).toEqual([]);
  expect(readBody(bytes)[0]).toMatchObject({ text: expect.stringContaining('Åby Kommune') });
  expect(partsLike(partsOf(bytes), /^word\/media\/.*\.png$/)).toHaveLength(1);
});
