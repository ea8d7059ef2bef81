import { chmod, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/* Numbers of the zip format: signatures and the fixed lengths of its records. */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;

const inflate = promisify(inflateRaw);

/**
 * Unpacks the files of a zip for which `place` answers with a path under
 * `folder`; those for which it answers undefined are left out. Reads one entry
 * at a time, since the archives here are larger than what should be in memory.
 */
export async function unzip(zipFile, folder, place) {
  const zip = await open(zipFile, 'r');
  try {
    for (const entry of await readDirectory(zip)) {
      const path = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (path !== undefined) await unpackEntry(zip, entry, insideOf(folder, path));
    }
  } finally {
    await zip.close();
  }
}

function insideOf(folder, path) {
  const target = normalize(join(folder, path));
  if (!target.startsWith(normalize(folder + sep)))
    throw new Error(`Outside of the folder: ${path}`);
  return target;
}

async function read(zip, position, length) {
  const { buffer, bytesRead } = await zip.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('The zip ends too early.');
  return buffer;
}

async function readDirectory(zip) {
  const { size } = await zip.stat();
  const tailLength = Math.min(size, END_LENGTH + LONGEST_COMMENT);
  const tail = await read(zip, size - tailLength, tailLength);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('Not a zip file.');
  const count = tail.readUInt16LE(end + 10);
  const directory = await read(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The zip is damaged.');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      position: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
    });
    at +=
      ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpackEntry(zip, entry, target) {
  const local = await read(zip, entry.position, LOCAL_LENGTH);
  const start = entry.position + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await read(zip, start, entry.packedSize);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, entry.method === STORED ? packed : await inflate(packed));
  if (entry.mode !== 0) await chmod(target, entry.mode);
}
