import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '#db/excerpt.ts';
import { searchTerms } from '#db/search-query.ts';

/** The excerpt for typed words, with marks that people can read. */
function excerpt(text: string, typed: string): string {
  return excerptOf(text, searchTerms(typed)).replaceAll('\u0002', '[').replaceAll('\u0003', ']');
}

const long = `${'Vi talte længe om rammen. '.repeat(20)}Så kom budgettet på bordet. ${'Og mere til. '.repeat(40)}`;

describe('an excerpt', () => {
  it.for([
    ['marks every hit', 'Mål og mål', 'mål', '[Mål] og [mål]'],
    ['marks the whole of a word that begins so', 'Budgettet holdt', 'budg', '[Budgettet] holdt'],
    ['marks no word in the middle', 'Årsbudgettet, budget', 'budget', 'Årsbudgettet, [budget]'],
    ['marks either spelling', 'Gård og gaard', 'gård', '[Gård] og [gaard]'],
    ['stands on one line', 'Et\n\nto \n tre', 'to', 'Et · [to] · tre'],
    ['is the beginning where the words are elsewhere', 'Et to', 'tre', 'Et to'],
  ] as const)('%s', ([, text, typed, expected]) => {
    expect(excerpt(text, typed)).toBe(expected);
  });

  it('is cut at words around the first hit', () => {
    const shown = excerpt(long, 'budgettet');
    expect(shown).toMatch(/^…\S+ .*Så kom \[budgettet\] på bordet\. .*\S…$/);
    expect(shown.length).toBeLessThan(170);
  });

  it('is well-formed and short, whatever the text', () => {
    const text = fc.array(fc.constantFrom('𝄞', 'å', ' ', '\n', 'budget', '🙂🙂🙂'), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const shown = excerptOf(parts.join(''), searchTerms('budget'));
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toContain('\n');
        expect(shown.length).toBeLessThan(420);
      }),
    );
  });

  it('of the longest text that there can be takes no time to speak of', () => {
    const words = 'ledelse og læring '.repeat(100_000);
    const began = performance.now();
    excerptOf(words, searchTerms('bordet findes ikke'));
    excerptOf(words, searchTerms('ledelse'));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
