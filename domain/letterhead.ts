import { z } from 'zod';
import { contrastOnWhite, LEAST_CONTRAST } from './contrast.ts';
import { lineSchema } from './text.ts';

/** A colour as `#rrggbb` in which a text on white can be read. */
const accentSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .refine((colour) => contrastOnWhite(colour) >= LEAST_CONTRAST, {
    error: 'too pale to be read on white',
  });

/** The longest side of a logo as it is kept, in pixels. */
export const LOGO_SIZE = { width: 600, height: 240 } as const;

const logoSchema = z.strictObject({
  /** A PNG that the program has drawn itself, in base64. */
  png: z.base64().max(2_000_000),
  width: z.int().min(1).max(LOGO_SIZE.width),
  height: z.int().min(1).max(LOGO_SIZE.height),
});

/** What the documents of this data begin with: whose they are. */
export const letterheadSchema = z.strictObject({
  /** The municipality, or a unit of it; empty where the logo says it. */
  name: lineSchema,
  accent: accentSchema,
  logo: logoSchema.nullable(),
});
export type LetterheadSettings = z.infer<typeof letterheadSchema>;

/** Nothing stands above the title. */
export const NO_LETTERHEAD: LetterheadSettings = { name: '', accent: '#1e2b33', logo: null };
