/** The characters that Windows-1252 has at 0x80 to 0x9F; U+FFFD where it has none. */
const AT_80 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Decodes bytes of that encoding; null where they are malformed. */
export type DecodeUtf = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le') => string | null;

/**
 * The text of a file that somebody saved from a spreadsheet: UTF-8 with or without its mark,
 * UTF-16 with its mark, else Windows-1252. Line ends become `\n`. Null where it is no text.
 */
export function csvText(bytes: Uint8Array, decodeUtf: DecodeUtf): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = utf16
    ? decodeUtf(bytes.subarray(2), 'utf-16le')
    : (decodeUtf(bytes, 'utf-8') ?? fromWindows1252(bytes));
  if (text === null || text.includes('\0')) return null;
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? AT_80.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
