import { LOGO_SIZE, type LetterheadSettings } from '#domain/letterhead.ts';
import { Failure } from '#main/failure.ts';
import { escape } from './escape.ts';
import { sizeInPicture, type PictureSize } from './logo-size.ts';
import type { Press } from './press.ts';

type Logo = NonNullable<LetterheadSettings['logo']>;

/** The largest file that is read as a logo, in bytes. */
export const LARGEST_LOGO = 2_000_000;

/** The most pixels that a picture may unfold to. */
const MOST_PIXELS = 25_000_000;

/**
 * The logo as it is kept: drawn anew by Chromium in a sandboxed window, so that nothing of the file
 * itself is taken over.
 * @throws Failure `logo.too-large`, `logo.no-picture`, `logo.unsafe`
 */
export async function readLogo(bytes: Uint8Array, press: Press): Promise<Logo> {
  if (bytes.length > LARGEST_LOGO) throw new Failure('logo.too-large');
  const found = sizeInPicture(bytes);
  if (found === null) throw new Failure('logo.no-picture');
  if (found.type === 'image/svg+xml') assertHarmless(bytes);
  if (found.width * found.height > MOST_PIXELS) throw new Failure('logo.too-large');
  const { width, height } = fitted(found);
  const data = `data:${found.type};base64,${Buffer.from(bytes).toString('base64')}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<image width="${width}" height="${height}" href="${escape(data)}"/></svg>`;
  const png = await press.png({ svg, width, height }, 1).catch((cause: unknown) => {
    throw new Failure('logo.no-picture', { cause });
  });
  return { png: Buffer.from(png).toString('base64'), width, height };
}

/** What a drawing has no need of, and could do something with. */
const UNSAFE =
  /<\s*(?:script|foreignObject|iframe|object|embed|handler|listener)\b|<!(?:DOCTYPE|ENTITY)|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg))|@import|url\(\s*["']?\s*(?!#|data:image\/(?:png|jpeg))/i;

/** @throws Failure `logo.unsafe` */
function assertHarmless(bytes: Uint8Array): void {
  if (UNSAFE.test(Buffer.from(bytes).toString('utf8'))) throw new Failure('logo.unsafe');
}

/** The size within what a logo may have; vectors are drawn as large as that, pictures never larger. */
function fitted({ type, width, height }: PictureSize): Pick<PictureSize, 'width' | 'height'> {
  const room = Math.min(LOGO_SIZE.width / width, LOGO_SIZE.height / height);
  const scale = type === 'image/svg+xml' ? room : Math.min(1, room);
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}
