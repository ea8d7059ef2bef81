/** Readable signs: no I, L, O or U, which are misread as 1, 0 and V. Five bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs of chance: 29 × 5 = 145 bits. The last sign of a code checks them. */
const CHANCE = 29;
const GROUP = 5;

/** How many random bytes `recoveryCode` needs. */
export const RECOVERY_BYTES = Math.ceil((CHANCE * 5) / 8);

/** How many groups of five signs a code has. */
export const RECOVERY_GROUPS = (CHANCE + 1) / GROUP;

/**
 * A recovery code of 145 bits as six groups: `7K2MF-…`.
 * @param random at least `RECOVERY_BYTES` bytes from a source fit for keys
 * @throws where there are fewer
 */
export function recoveryCode(random: Uint8Array): string {
  if (random.length < RECOVERY_BYTES) throw new Error('a recovery code needs more random bytes');
  const values = Array.from({ length: CHANCE }, (_, place) => bitsAt(random, place * 5));
  return groupsOf([...values, checkOf(values)].map((value) => SIGNS.charAt(value)).join(''));
}

/**
 * The code that somebody typed, in the form that `recoveryCode` gives. Case, spaces and dashes do
 * not matter; O counts as 0, I and L as 1. Null where it is no code: too short, too long, or
 * mistyped. One wrong sign, or two that changed places, are always noticed.
 */
export function readRecoveryCode(text: string): string | null {
  const signs = tidy(text);
  const values = Array.from(signs, (sign) => SIGNS.indexOf(sign));
  const isCode =
    values.length === CHANCE + 1 &&
    !values.includes(-1) &&
    checkOf(values.slice(0, CHANCE)) === values[CHANCE];
  return isCode ? groupsOf(signs) : null;
}

/**
 * Whether the text is that group of the code, counted from 0; read as `readRecoveryCode` reads.
 * It tells nothing of where a difference lies.
 */
export function isRecoveryGroup(code: string, group: number, text: string): boolean {
  return tidy(text) === code.split('-')[group];
}

function tidy(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function groupsOf(signs: string): string {
  return Array.from({ length: RECOVERY_GROUPS }, (_, group) =>
    signs.slice(group * GROUP, (group + 1) * GROUP),
  ).join('-');
}

/** The five bits that begin at that bit. */
function bitsAt(bytes: Uint8Array, bit: number): number {
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}

/**
 * The values as a polynomial over the field of 32 elements, at x = 2. Powers of 2 differ at all
 * 29 places, so every single error and every exchange of two signs changes the sum.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Twice the element, modulo x⁵ + x² + 1. */
function double(element: number): number {
  const shifted = element << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
}
