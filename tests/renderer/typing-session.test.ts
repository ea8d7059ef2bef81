import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanLine } from '#domain/text.ts';
import { TypingSession } from '#renderer/data/typing-session.ts';

function typist(value = '') {
  const sent: [string, string][] = [];
  const held: (string | null)[] = [];
  const unsent: boolean[] = [];
  let gestures = 0;
  const session = new TypingSession(value, {
    send: (text, gesture) => sent.push([text, gesture]),
    clean: cleanLine,
    limit: 20,
    hold: (text) => held.push(text),
    unsent: (isUnsent) => unsent.push(isUnsent),
    newGesture: () => `g${(gestures += 1)}`,
  });
  return { session, sent, held, unsent };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('typing in a field', () => {
  it('is sent after a pause, and each pause ends a gesture', async () => {
    const { session, sent } = typist();
    for (const text of ['a', 'ab', 'abc']) session.type(text);
    expect(sent).toEqual([]);
    await vi.runAllTimersAsync();
    session.type('abcd');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      ['abc', 'g1'],
      ['abcd', 'g2'],
    ]);
  });

  it('is sent now and then while it goes on, as one gesture', async () => {
    const { session, sent } = typist();
    for (let letters = 1; letters <= 15; letters += 1) {
      session.type('x'.repeat(letters));
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.runAllTimersAsync();
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent.at(-1)?.[0]).toBe('x'.repeat(15));
    expect(new Set(sent.map(([, gesture]) => gesture))).toEqual(new Set(['g1']));
  });

  it('is sent at once when the field is left, and only once', async () => {
    const { session, sent } = typist('a');
    session.type('ab');
    session.leave();
    session.leave();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['ab', 'g1']]);
  });

  it('is not sent when nothing came of it', async () => {
    const { session, sent } = typist('a');
    session.type('ab');
    session.type('a ');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
  });

  it('is held and never cut while it is too long', async () => {
    const { session, sent, held } = typist();
    const long = 'x'.repeat(21);
    session.type(long);
    await vi.runAllTimersAsync();
    session.leave();
    expect(sent).toEqual([]);
    expect(held.at(-1)).toBe(long);
    session.type('x'.repeat(20));
    session.leave();
    expect(held.at(-1)).toBeNull();
    expect(sent).toEqual([['x'.repeat(20), 'g1']]);
  });

  it('counts as unsent from the first letter until it is sent', async () => {
    const { session, unsent } = typist('a');
    session.type('ab');
    expect(unsent.at(-1)).toBe(true);
    await vi.runAllTimersAsync();
    expect(unsent.at(-1)).toBe(false);
    session.type('abc');
    session.type('ab');
    expect(unsent.at(-1)).toBe(false);
    session.type('x'.repeat(21));
    session.leave();
    expect(unsent.at(-1)).toBe(true);
    session.adopt('zzz');
    expect(unsent.at(-1)).toBe(false);
  });

  it('gives way to a value from elsewhere', async () => {
    const { session, sent } = typist('a');
    session.type('ab');
    session.adopt('zzz');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    expect(session.sent).toBe('zzz');
  });
});
