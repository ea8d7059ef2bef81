import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { PackageLimits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A packed file whose parts are unpacked one by one, as far as they are asked for. */
export interface Package {
  /**
   * That part, or null where there is none.
   * @param path without a slash at the front, in any case
   * @throws Unreadable where it cannot be unpacked
   */
  readonly read: (path: string) => Promise<Uint8Array | null>;
}

/** What every zip archive begins with. */
const ZIP = [0x50, 0x4b];

/** What an encrypted Office file and a .doc begin with: both are old compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a package. Sizes are checked before anything is unpacked, and again while it is.
 * @throws Unreadable
 */
export async function openPackage(bytes: Uint8Array, limits: PackageLimits): Promise<Package> {
  if (bytes.length > limits.file) throw new Unreadable('word.too-large');
  if (beginsWith(bytes, COMPOUND))
    throw new Unreadable(holdsWords(bytes, 'EncryptedPackage') ? 'word.encrypted' : 'word.old');
  if (!beginsWith(bytes, ZIP)) throw new Unreadable('word.other-file');
  const zip = await opened(bytes);
  const entries = await entriesOf(zip, limits);
  return {
    read: async (path) => {
      const entry = entries.get(path.toLowerCase());
      return entry === undefined ? null : unpacked(zip, entry, limits);
    },
  };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Whether the words stand there as a compound file writes names, two bytes a letter. */
function holdsWords(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words, 0, 'utf16le');
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(new Unreadable('word.damaged', error));
    });
  });
}

async function entriesOf(zip: ZipFile, limits: PackageLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new Unreadable('word.too-much');
  const entries = new Map<string, Entry>();
  let whole = 0;
  for await (const entry of each(zip)) {
    if (entry.isEncrypted()) throw new Unreadable('word.encrypted');
    whole += entry.uncompressedSize;
    if (whole > limits.whole || isBomb(entry, limits)) throw new Unreadable('word.too-much');
    // Two parts of one name: programs do not agree on which of them counts.
    const path = entry.fileName.toLowerCase();
    if (entries.has(path)) throw new Unreadable('word.damaged');
    entries.set(path, entry);
  }
  return entries;
}

/** Its entries; the archive's own way of saying that something is wrong with one. */
async function* each(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('word.damaged', error);
  }
}

function isBomb({ compressedSize, uncompressedSize }: Entry, { ratio }: PackageLimits): boolean {
  return uncompressedSize > 1024 * 1024 && uncompressedSize > compressedSize * ratio;
}

async function unpacked(zip: ZipFile, entry: Entry, limits: PackageLimits): Promise<Uint8Array> {
  if (entry.uncompressedSize > limits.part) throw new Unreadable('word.too-much');
  try {
    // The stream fails as soon as more comes out of it than the entry says.
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) throw new Error('the part is another than was packed');
    return bytes;
  } catch (error) {
    throw new Unreadable('word.damaged', error);
  }
}
