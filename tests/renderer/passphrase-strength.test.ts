import { describe, expect, it } from 'vitest';
import { missingSigns, strengthOf } from '#renderer/ui/passphrase/passphrase-strength.ts';

describe('a passphrase', () => {
  it('counts characters as people see them', () => {
    expect(missingSigns('')).toBe(12);
    expect(missingSigns('elleve tegn')).toBe(1);
    expect(missingSigns('tolv tegn er')).toBe(0);
    expect(missingSigns('🌊🌊🌊🌊🌊🌊')).toBe(6);
  });

  it('is judged by its length, and repetition does not help', () => {
    expect(strengthOf('kort')).toBe('short');
    expect(strengthOf('tolv tegn er')).toBe('fair');
    expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).toBe('fair');
    expect(strengthOf('abababababababababababababab')).toBe('fair');
    expect(strengthOf('grøn kande i regnvejr')).toBe('good');
    expect(strengthOf('grøn kande lytter til regnvejr')).toBe('strong');
  });
});
