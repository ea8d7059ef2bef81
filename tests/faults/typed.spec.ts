import { addConversation, setUp } from '../helpers/calls.ts';
import { expect, kill, test } from '../helpers/program.ts';
import { expectStored, goTo, sitDown, unlock } from '../helpers/screens.ts';

const ROUNDS = 5;
const WORDS = 'Jeg skrev uden at holde op, runde ';

test('what the screen calls saved is there after the program was killed', async ({ run }) => {
  test.setTimeout(360_000);
  const first = await run();
  await setUp(first.page);
  await addConversation(first.page);
  await first.app.close();

  const saved: string[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const program = await run();
    const { page } = program;
    await unlock(page);
    await page.getByRole('link', { name: /Asger Lindelund/ }).click();
    await sitDown(page, 'leader');
    await goTo(page, 'Din egen note');
    const note = page.getByRole('textbox', { name: 'Note' });
    await expect(note).toHaveValue(saved.join('\n'));
    if (round === ROUNDS) return;
    const line = WORDS + round;
    await note.press('Control+End');
    if (round > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
    await expectStored(page);
    saved.push(line);
    // The first keys of what comes next may be lost, and never what was saved before them.
    await kill(program);
  }
});
