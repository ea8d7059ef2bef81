import { crc32 } from 'node:zlib';

/** Where the first chunk after the header begins: 8 bytes of signature and the 25 of IHDR. */
const AFTER_HEADER = 33;

/**
 * The PNG with a note of how densely it is to be printed, so that it comes into a document in its
 * right size.
 * @param density dots to an inch
 */
export function withDensity(png: Uint8Array, density: number): Uint8Array {
  const perMetre = Math.round(density / 0.0254);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'ascii');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}
