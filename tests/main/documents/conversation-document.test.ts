import { performance } from 'node:perf_hooks';
import { describe, expect, it, vi } from 'vitest';
import { makeConversationDocument, type Writers } from '#main/documents/conversation-document.ts';
import { fileName } from '#main/documents/file-name.ts';
import { writeWordAside } from '#main/documents/word/write-aside.ts';
import { writeWord } from '#main/documents/word/write-word.ts';
import { usualParts } from '#domain/document-choice.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { modelOf, sampleSource, TODAY } from '#tests/helpers/document.ts';
import { problemsOf, readBody, readChart } from '#tests/helpers/word.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

const ORDER = {
  choice: { profile: 'personal', parts: usualParts(lulsTemplate(), 'personal') },
  today: TODAY,
  format: 'word',
} as const;

const WRITERS: Writers = {
  word: writeWordAside,
  pdf: () => Promise.reject(new Error('only Electron prints')),
};

describe('the document of a conversation', () => {
  it('is the Word file of the conversation, under a name that says whose it is', async () => {
    const { bytes, suggestedName } = await makeConversationDocument(sampleSource(), ORDER, WRITERS);
    expect(suggestedName).toBe(
      'Lederudviklingssamtale (LULS) 2027 Kirsten Amdal, personalesag.docx',
    );
    expect(readChart(bytes).cache.series).toHaveLength(3);
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it('is drawn in a thread of its own, which costs this one less than half of the work', async () => {
    const model = modelOf(sampleSource());
    const there = await busyDuring(() => writeWordAside(model));
    const here = await busyDuring(() => writeWord(model));
    expect(there).toBeLessThan(here / 2);
  });

  it('is the right one when several are asked for at once', async () => {
    const model = modelOf(sampleSource());
    const texts = Array.from({ length: 5 }, (_, at) => `Dokument ${at}`);
    const files = await Promise.all(
      texts.map((text) => writeWordAside({ ...model, blocks: [{ kind: 'title', text }] })),
    );
    expect(files.map((bytes) => readBody(bytes))).toEqual(
      texts.map((text) => [{ style: 'Title', text }]),
    );
  });

  it('fails with a reason where it cannot be drawn, and the next one is drawn', async () => {
    const model = modelOf(sampleSource());
    const nothing = { categories: [], series: [], scale: { min: 0, max: 1 }, ring: 1 } as const;
    const broken = writeWordAside({
      ...model,
      blocks: [{ kind: 'radar', title: 'Intet', alt: '', ...nothing }],
    });
    await expect(broken).rejects.toThrow(/./);
    const { bytes } = await makeConversationDocument(sampleSource(), ORDER, WRITERS);
    expect(readChart(bytes).cache.series).toHaveLength(3);
  });
});

/** The milliseconds that this thread works while that is done a fifth time. */
async function busyDuring(work: () => Promise<unknown>): Promise<number> {
  for (let time = 1; time < 5; time += 1) await work();
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

describe('the name of a file', () => {
  it.each([
    [['LULS', '2027', 'Åse Ærø'], 'LULS 2027 Åse Ærø.docx'],
    [['A/S: "hvad?"', '<2027>|*\\'], 'A S hvad 2027.docx'],
    [['CON'], '_CON.docx'],
    [['nul.txt'], '_nul.txt.docx'],
    [['..', '  '], '_.docx'],
    [['Slut.', '.'], 'Slut.docx'],
    [['to\nlinjer\u0000\u0007'], 'to linjer.docx'],
  ])('of %j is %s', (words, name) => {
    expect(fileName(words, '.docx')).toBe(name);
  });

  it('has at most 120 letters and no half character', () => {
    const name = fileName(['x', '𝄞'.repeat(300)], '.docx');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.isWellFormed()).toBe(true);
    expect(name.endsWith('𝄞.docx')).toBe(true);
  });
});
