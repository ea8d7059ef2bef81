import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRecoveryGroup,
  readRecoveryCode,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  recoveryCode,
} from '#domain/recovery-code.ts';

const bytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  it('has six groups of five signs that nobody mixes up', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = recoveryCode(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}$/);
        expect(code.split('-')).toHaveLength(RECOVERY_GROUPS);
      }),
    );
  });

  it('holds 145 bits of the chance it was given: each bit changes it', () => {
    const random = new Uint8Array(RECOVERY_BYTES).fill(0x5a);
    const codes = new Set([recoveryCode(random)]);
    for (let bit = 0; bit < 145; bit += 1) {
      const other = Uint8Array.from(random);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
      codes.add(recoveryCode(other));
    }
    expect(codes.size).toBe(146);
  });

  it('is not made from too little chance', () => {
    expect(() => recoveryCode(new Uint8Array(RECOVERY_BYTES - 1))).toThrow('more random bytes');
  });
});

describe('reading a code', () => {
  it('takes it as people type it', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = recoveryCode(random);
        const typed = [
          code,
          code.toLowerCase(),
          code.replaceAll('-', ''),
          ` ${code.replaceAll('-', ' – ')}\n`,
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
          code.replaceAll('0', 'O').replaceAll('1', 'I'),
        ];
        for (const text of typed) expect(readRecoveryCode(text)).toBe(code);
      }),
    );
  });

  it('notices every wrong sign', () => {
    const signs = recoveryCode(new Uint8Array(RECOVERY_BYTES).fill(0xc3)).replaceAll('-', '');
    const mistyped = Array.from(signs, (right, at) =>
      Array.from(
        SIGNS.replace(right, ''),
        (sign) => signs.slice(0, at) + sign + signs.slice(at + 1),
      ),
    ).flat();
    expect(mistyped).toHaveLength(30 * 31);
    expect(mistyped.filter((code) => readRecoveryCode(code) !== null)).toEqual([]);
  });

  it('notices every two signs that changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(29), fc.nat(29), (random, one, other) => {
        const signs = [...recoveryCode(random).replaceAll('-', '')];
        fc.pre(signs[one] !== signs[other]);
        const changed = signs.with(one, signs[other] ?? '').with(other, signs[one] ?? '');
        expect(readRecoveryCode(changed.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', 'U', '-----', 'A'.repeat(31), '7K2MF-', 'æøå', '0'.repeat(29)])(
    'says that %j is none',
    (text) => expect(readRecoveryCode(text)).toBeNull(),
  );
});

describe('typing one group back', () => {
  const code = recoveryCode(new Uint8Array(RECOVERY_BYTES).fill(0x17));
  const groups = code.split('-');

  it('is right for that group alone', () => {
    expect(
      groups.map((group, at) => isRecoveryGroup(code, at, ` ${group.toLowerCase()} `)),
    ).toEqual(groups.map(() => true));
    expect(isRecoveryGroup(code, 0, 'ZZZZZ')).toBe(false);
    expect(isRecoveryGroup(code, 0, '')).toBe(false);
    expect(isRecoveryGroup(code, 6, groups[0] ?? '')).toBe(false);
  });
});
