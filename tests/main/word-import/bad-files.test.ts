import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { readWordAside } from '#main/documents/read/read-aside.ts';
import { readWord } from '#main/documents/read/read-word.ts';
import {
  documentXml,
  NAMES,
  pack,
  par,
  relations,
  types,
  WORD_TYPE,
  wordParts,
} from '#tests/fixtures/word/builder.ts';
import { bodyOf, charts, oldLuls } from '#tests/fixtures/word/old-luls.ts';

const DOCUMENT = NAMES.document;
const RELS = 'word/_rels/document.xml.rels';
const parts = () => wordParts(bodyOf(), charts());

/** The good file with some of its parts another way. */
const altered = (changed: Readonly<Record<string, string | Uint8Array>>) =>
  pack({ ...parts(), ...changed });

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWord(bytes);
    return 'read';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const MB = 1024 * 1024;

/** The head of an old compound file, with that name in it. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 1024);
  return bytes;
}

/** A part that claims another size than it has. */
function lying(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const file = Buffer.from(bytes);
  for (
    let at = file.indexOf('PK\u0001\u0002');
    at !== -1;
    at = file.indexOf('PK\u0001\u0002', at + 4)
  ) {
    const name = file.subarray(at + 46, at + 46 + file.readUInt16LE(at + 28)).toString();
    if (name === path) file.writeUInt32LE(size, at + 24);
  }
  return new Uint8Array(file);
}

/** As many elements inside one another, or beside one another. */
const deep = (count: number) => par('<w:ins>'.repeat(count) + '</w:ins>'.repeat(count));
const macro = WORD_TYPE.replace(
  'openxmlformats-officedocument.wordprocessingml.document',
  'ms-word.document.macroEnabled',
);

const BAD: readonly (readonly [name: string, code: string, bytes: () => Uint8Array])[] = [
  ['an empty file', 'word.other-file', () => new Uint8Array()],
  ['a picture', 'word.other-file', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['a text', 'word.other-file', () => strToU8('Kære Bo')],
  ['an old .doc', 'word.old', () => compound('WordDocument')],
  ['a Word file with a password', 'word.encrypted', () => compound('EncryptedPackage')],
  ['a zip of something else', 'word.other-file', () => zipSync({ 'note.txt': strToU8('hej') })],
  [
    'a workbook',
    'word.other-file',
    () =>
      pack({
        '[Content_Types].xml': types([
          [
            'xl/workbook.xml',
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          ],
        ]),
        '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
        'xl/workbook.xml': '<workbook/>',
      }),
  ],
  [
    'a document with macros',
    'word.macros',
    () => altered({ '[Content_Types].xml': types([[DOCUMENT, macro]]) }),
  ],
  [
    'a document that carries a project of macros',
    'word.macros',
    () =>
      altered({
        '[Content_Types].xml': types([
          [DOCUMENT, WORD_TYPE],
          ['word/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
        ]),
      }),
  ],
  ['half a file', 'word.damaged', () => oldLuls().slice(0, 3000)],
  ['a document that is no XML', 'word.damaged', () => altered({ [DOCUMENT]: '<w:document' })],
  [
    'a document without a body',
    'word.damaged',
    () => altered({ [DOCUMENT]: documentXml('').replace(/<w:body>.*<\/w:body>/s, '') }),
  ],
  [
    'a billion laughs',
    'word.damaged',
    () =>
      altered({
        [DOCUMENT]: documentXml(par('&lol9;')).replace(
          '?>',
          '?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol9 "&lol;&lol;">]>',
        ),
      }),
  ],
  [
    'an entity that reads a file',
    'word.damaged',
    () =>
      altered({
        [DOCUMENT]: documentXml(par('x')).replace(
          '?>',
          '?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
        ),
      }),
  ],
  [
    'a bomb: a part that unpacks to two hundred times its size',
    'word.too-much',
    () => altered({ 'word/media/a.xml': new Uint8Array(40 * MB) }),
  ],
  [
    'a document part that is too large',
    'word.too-much',
    () => altered({ [DOCUMENT]: documentXml(`<w:p>${noise(21 * MB)}</w:p>`) }),
  ],
  ['a part that is larger than it says', 'word.damaged', () => lying(oldLuls(), DOCUMENT, 100)],
  [
    'thousands of parts',
    'word.too-much',
    () =>
      pack({
        ...parts(),
        ...Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`x/${at}`, ''])),
      }),
  ],
  [
    'elements that go too deep',
    'word.too-much',
    () => altered({ [DOCUMENT]: documentXml(deep(2000)) }),
  ],
  [
    'too many elements',
    'word.too-much',
    () => altered({ [DOCUMENT]: documentXml(manyParagraphs(450_000)) }),
  ],
  ['a path that leads out', 'word.damaged', () => altered({ '../../outside.xml': 'x' })],
  [
    'a picture in the net',
    'word.outside',
    () => altered({ [RELS]: relations([['rId1', 'image', 'https://example.org/a.png']]) }),
  ],
  [
    'a picture on a share',
    'word.outside',
    () => altered({ [RELS]: relations([['rId1', 'image', 'file://server/share/a.png']]) }),
  ],
  [
    'a template in the net',
    'word.outside',
    () =>
      altered({
        [RELS]: relations([['rId1', 'settings', 'settings.xml']]),
        'word/_rels/settings.xml.rels': relations([
          ['rId1', 'attachedTemplate', 'http://example.org/t.dotm'],
        ]),
      }),
  ],
];

/** Paragraphs that have little in common. */
function manyParagraphs(count: number): string {
  const letters = noise(count + 8);
  return Array.from(
    { length: count },
    (_, at) => `<w:p w:rsidR="${letters.slice(at, at + 8)}"/>`,
  ).join('');
}

/** Text that hardly shrinks. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length: 4096 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
  return Array.from({ length: Math.ceil(length / 4106) }, (_, at) => `${letters}${at}`)
    .join('')
    .slice(0, length);
}

describe('a file that is not read', () => {
  it.each(BAD)('%s: %s', async (_, code, bytes) => {
    const begun = performance.now();
    expect(await codeOf(bytes())).toBe(code);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('is one with any bytes of it changed, or it is read: nothing else happens', async () => {
    const good = oldLuls();
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    const check = await fc.check(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = new Uint8Array(good);
        for (const { at, byte } of changes) bytes[at] = byte;
        return /^(?:read|word\..+)$/.test(await codeOf(bytes));
      }),
      { numRuns: 300 },
    );
    expect(check.counterexample).toBeNull();
  });

  it('is one with any part of its XML cut out, or it is read', async () => {
    const xml = documentXml(bodyOf());
    const cut = fc.tuple(fc.nat(xml.length), fc.nat(400));
    const check = await fc.check(
      fc.asyncProperty(cut, async ([from, length]) => {
        const bytes = altered({ [DOCUMENT]: xml.slice(0, from) + xml.slice(from + length) });
        return /^(?:read|word\..+)$/.test(await codeOf(bytes));
      }),
      { numRuns: 150 },
    );
    expect(check.counterexample).toBeNull();
  });

  it('is read as before where nothing is wrong', async () => {
    expect(await codeOf(oldLuls())).toBe('read');
  });
});

describe('what is told of a file that is read', () => {
  const linked = (kind: string, target: string) =>
    altered({
      [RELS]: relations([
        ['rId80', kind, target],
        ['rId1', 'chart', 'charts/chart1.xml'],
      ]),
    });

  it('links, a template on a share, and tracked changes', async () => {
    expect((await readWord(linked('hyperlink', 'https://example.org/'))).remarks).toEqual([
      'links',
    ]);
    const template = altered({
      [RELS]: relations([
        ['rId1', 'chart', 'charts/chart1.xml'],
        ['rId81', 'settings', 'settings.xml'],
      ]),
      'word/_rels/settings.xml.rels': relations([
        ['rId1', 'attachedTemplate', 'file:///S:/skabeloner/luls.dotx'],
      ]),
    });
    expect((await readWord(template)).remarks).toEqual(['outer-template']);
    const tracked = pack(wordParts(par('<w:ins w:id="1"><w:r><w:t>ny</w:t></w:r></w:ins>')));
    expect((await readWord(tracked)).remarks).toEqual(['tracked-changes']);
  });
});

describe('in a thread of its own', () => {
  it('says the same as in this one', async () => {
    expect(await readWordAside(oldLuls())).toEqual(await readWord(oldLuls()));
    await expect(readWordAside(compound('WordDocument'))).rejects.toMatchObject({
      code: 'word.old',
    });
  });

  it('is stopped where it takes too long', async () => {
    await expect(readWordAside(oldLuls(), 1)).rejects.toMatchObject({ code: 'word.too-much' });
  });
});
