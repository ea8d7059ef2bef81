import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeForm } from '#domain/document-choice.ts';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { chooseFile, goTo } from '../helpers/people-screens.ts';
import { chooseWhere, expect, test, type Program } from '../helpers/program.ts';
import { lulsTemplate } from '../helpers/sample.ts';
import { withField } from '../helpers/word-edit.ts';

/** The conversation's Word file as that side may see it. */
async function savedWord(program: Program, id: string): Promise<Uint8Array> {
  const path = join(program.home.root, 'skema.docx');
  await chooseWhere(program, path);
  const choice = wholeForm(lulsTemplate());
  await call(program.page, 'document.save', { id, choice, format: 'word' });
  return readFileSync(path);
}

test('a form that was filled in with Word comes back as one step that can be undone', async ({
  run,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await addConversation(page);
  await call(page, 'conversation.open', { id, side: 'leader' });
  const empty = await savedWord(program, id);
  await call(page, 'conversation.leave', { id });
  const lykkedes = withField(empty, 'example/leader/faglig/lykkedes', 'Vi læser sammen.\nHver uge.');
  const scored = withField(lykkedes, 'rating/leader/faglig', '8');
  const wrong = withField(scored, 'rating/leader/strategisk', '11');
  const filled = withField(wrong, 'rating/desired/faglig', '9');
  const path = join(program.home.root, 'Udfyldt skema.docx');
  writeFileSync(path, filled);
  await chooseFile(program, path);

  await goTo(page, `/conversations/${id}/import`);
  await page.reload();
  await page.screenshot({ path: '/tmp/wordin-0.png' });
});
