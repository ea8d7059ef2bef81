import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call, setUp } from '../helpers/calls.ts';
import { infoOf, objectsOf, pagesOf, structureOf, textOfPdf } from '../helpers/paper.ts';
import { chooseWhere, expect, test, type Program } from '../helpers/program.ts';
import { sampleConversation } from '../helpers/sample.ts';
import { goTo, sitDown } from '../helpers/screens.ts';
import { storeSample } from '../helpers/store-sample.ts';

/* Documents of the sample, in the real program, read back by programs of others. */

const { leader, manager, joint } = sampleConversation();
const EXAMPLE = leader.examples['faglig']?.['lykkedes'] ?? '';
const NOTES = [leader.note, manager.note];

/** The program on the document step of the sample conversation, with both at the screen. */
async function openDocument(program: Program): Promise<string> {
  const { page } = program;
  await setUp(page);
  const id = await storeSample(page);
  await page.goto(`app://lederspind/index.html#/conversations/${id}`);
  await page.reload();
  await sitDown(page, 'joint');
  await goTo(page, 'Dokument');
  await expectDrawn(page);
  return id;
}

/** The pages on screen are those of the choice. */
async function expectDrawn(page: Page): Promise<void> {
  const preview = page.getByRole('region', { name: 'Forhåndsvisning' });
  await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(page.locator('.preview-page canvas').first()).toBeVisible();
}

/** All that can be read aloud in the preview. */
async function previewText(page: Page): Promise<string> {
  await expectDrawn(page);
  const texts = await page.locator('.preview-text').allInnerTexts();
  return texts.join(' ').replace(/\s+/g, ' ');
}

async function savePdf(program: Program, file: string): Promise<void> {
  await chooseWhere(program, file);
  await program.page.getByRole('button', { name: 'Gem som PDF' }).click();
  await expect(program.page.getByText(/\.pdf er gemt\.$/)).toBeVisible({ timeout: 60_000 });
}

test('the PDF is tagged, has bookmarks, language and title, and the radar as lines and texts', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  await openDocument(program);
  await page.getByRole('radio', { name: /^Udviklingssagen/ }).check();
  const file = join(home.root, 'udvikling.pdf');
  await savePdf(program, file);
  expect(infoOf(file)).toMatchObject({
    Title: 'Skemaer og redskaber, Kirsten Amdal, 2027',
    Creator: 'Lederspind',
    Tagged: 'yes',
    JavaScript: 'no',
  });
  const objects = objectsOf(file);
  expect(objects).toContain('/Lang (da-DK)');
  expect(objects).toMatch(/\/Type \/Outlines/);
  // No picture of dots: the radar is drawn.
  expect(objects).not.toContain('/Subtype /Image');
  const structure = structureOf(file);
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(structure).toContain(tag);
  const text = textOfPdf(file);
  for (const words of [EXAMPLE.slice(0, 30), 'Ønskede niveau', 'Tværgående ledelse', 'Fortroligt'])
    expect(text).toContain(words);
  const pages = pagesOf(file);
  for (const [at, one] of pages.entries()) {
    expect(one).toContain('Kirsten Amdal');
    expect(one).toContain(`Side ${at + 1} af ${pages.length}`);
  }
});

test('the preview shows the very pages, and follows what is chosen', async ({ run, home }) => {
  const program = await run();
  const { page } = program;
  const id = await openDocument(program);
  const first = await previewText(page);
  expect(first).toContain('Til personalesagen');
  expect(first).not.toContain(EXAMPLE.slice(0, 30));
  expect(first).not.toContain(joint.pay);
  const parts = page.getByRole('group', { name: 'Hvad skal med?' });
  await parts.getByRole('checkbox', { name: 'Eksempler fra praksis' }).check();
  await expect.poll(() => previewText(page)).toContain(EXAMPLE.slice(0, 30));
  await parts.getByRole('checkbox', { name: 'Lønudvikling' }).check();
  await parts.getByRole('checkbox', { name: 'Spindet' }).uncheck();
  await expect.poll(() => previewText(page)).toContain(joint.pay.slice(0, 30));
  await expect.poll(() => previewText(page)).not.toContain('Ledelsesarenaspind');
  const seen = await previewText(page);
  expect(seen).toContain(joint.pay.slice(0, 30));
  for (const note of NOTES) expect(seen).not.toContain(note);

  const file = join(home.root, 'valgt.pdf');
  await savePdf(program, file);
  const pages = pagesOf(file);
  await expect(page.locator('.preview-page')).toHaveCount(pages.length);
  expect(page.getByText(`Side 1 af ${pages.length}`).first()).toBeDefined();
  const saved = textOfPdf(file);
  expect(saved).toContain(EXAMPLE.slice(0, 30));
  for (const words of ['Ledelsesarenaspind', ...NOTES]) expect(saved).not.toContain(words);

  // What is drawn is the page: ink in its head, and paper around it.
  const ink = await page
    .locator('.preview-page canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return null;
      const { data } =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      return data?.filter((part, at) => at % 4 === 0 && part < 100).length ?? 0;
    });
  expect(ink).toBeGreaterThan(1000);
  await call(page, 'conversation.leave', { id });
});

test('an older wish for a preview is left for a newer one', async ({ run }) => {
  const program = await run();
  const { page } = program;
  const id = await openDocument(program);
  const sizes = await page.evaluate(async (conversation) => {
    const ask = (parts: readonly ('radar' | 'plan' | 'examples')[]) =>
      window.lederspind.call('document.preview', {
        id: conversation,
        choice: { profile: 'leader', parts: [...parts] },
      });
    const answers = await Promise.all([
      ask(['radar']),
      ask(['plan']),
      ask(['examples']),
      ask(['radar', 'plan', 'examples']),
    ]);
    return answers.map((answer) => (answer.ok ? (answer.value?.length ?? null) : 'refused'));
  }, id);
  expect(sizes.slice(1, 3)).toEqual([null, null]);
  expect(sizes[3]).toBeGreaterThan(10_000);
});

/** Holds back what the page asks of its threads: how much that is by now, and a way to let it go. */
function holdThreads(page: Page) {
  return page.evaluateHandle(() => {
    const held: (() => void)[] = [];
    const post: unknown = Reflect.get(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = function hold(this: Worker, ...words: unknown[]) {
      held.push(() => void (typeof post === 'function' && Reflect.apply(post, this, words)));
    };
    const release = () => {
      Reflect.set(Worker.prototype, 'postMessage', post);
      for (const send of held) send();
    };
    return { count: () => held.length, release };
  });
}

test('what is chosen may change while the pages before are still being read', async ({ run }) => {
  const program = await run();
  const { page } = program;
  await openDocument(program);
  const parts = page.getByRole('group', { name: 'Hvad skal med?' });
  const held = await holdThreads(page);
  const count = () => held.evaluate((threads) => threads.count());
  for (const part of ['Eksempler fra praksis', 'Lønudvikling']) {
    const before = await count();
    await parts.getByRole('checkbox', { name: part }).check();
    await expect.poll(count, `the pages with ${part} are asked for`).toBeGreaterThan(before);
  }
  await held.evaluate((threads) => threads.release());
  await expect.poll(() => previewText(page)).toContain(joint.pay.slice(0, 30));
  expect(await previewText(page)).toContain(EXAMPLE.slice(0, 30));
});

test('the radar is copied and saved as a picture in print resolution', async ({ run, home }) => {
  const program = await run();
  const { page } = program;
  await openDocument(program);
  await page.getByRole('button', { name: 'Kopiér spindet' }).click();
  await expect(page.getByText('Spindet er kopieret.')).toBeVisible();
  // Only an Electron of before the web's own words for the clipboard can be asked in this way.
  const types = await program.app.evaluate(({ clipboard }) => {
    const ask: unknown = Reflect.get(clipboard, 'availableFormats');
    const formats: unknown = typeof ask === 'function' ? ask.call(clipboard) : ['image/png'];
    return formats;
  });
  expect(types).toContain('image/png');
  const png = join(home.root, 'spind.png');
  await chooseWhere(program, png);
  await page.getByRole('button', { name: 'Gem som PNG' }).click();
  await expect(page.getByText('Billedet er gemt.')).toBeVisible();
  const bytes = readFileSync(png);
  // 16 cm at 300 dots to an inch, and it says so.
  expect(bytes.readUInt32BE(16)).toBe(Math.round((160 / 25.4) * 300));
  expect(bytes.subarray(37, 41).toString()).toBe('pHYs');
  expect(bytes.readUInt32BE(41)).toBe(11_811);
  expect(bytes.length).toBeGreaterThan(50_000);
});

test('without a printer a sentence says what to do', async ({ run }) => {
  const program = await run();
  await openDocument(program);
  await program.app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      Reflect.set(Object.getPrototypeOf(contents), 'getPrintersAsync', () => Promise.resolve([]));
  });
  await program.page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(program.page.getByText(/^Der er ingen printer på denne pc/)).toBeVisible();
});

test('one side before the talk: a document of its own preparation, and of nothing else', async ({
  run,
  home,
}) => {
  const program = await run();
  const { page } = program;
  await setUp(page);
  const id = await storeSample(page);
  const file = join(home.root, 'forberedelse.pdf');
  await chooseWhere(program, file);
  await call(page, 'conversation.open', { id, side: 'leader' });
  await call(page, 'document.save', {
    id,
    format: 'pdf',
    choice: { profile: 'preparation', party: 'leader', parts: ['examples', 'radar', 'topics'] },
  });
  const text = textOfPdf(file);
  expect(text).toContain(EXAMPLE.slice(0, 30));
  expect(text).toContain(leader.topics[0]?.text ?? '-');
  const others = Object.values(manager.examples).flatMap((one) => Object.values(one));
  for (const words of [...others, ...NOTES]) expect(text).not.toContain(words.slice(0, 25));
  expect(text).not.toContain('Ønskede niveau');
});
