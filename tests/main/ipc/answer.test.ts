import { describe, expect, it, vi } from 'vitest';
import { DatabaseError } from '#db/errors.ts';
import { Failure } from '#main/failure.ts';
import { answer } from '#main/ipc/answer.ts';
import type { Handlers } from '#main/ipc/handlers.ts';
import { isOurAddress } from '#main/ipc/sender.ts';
import { contract } from '#preload/contract.ts';

const caller = { window: 1 };

/** Handlers that all do the same; what they give is of no type that the contract knows. */
function all(work: (input: unknown) => unknown): Handlers {
  const names = Object.keys(contract).map((name) => [name, async (input: unknown) => work(input)]);
  return Object.fromEntries(names) as Handlers;
}

const change = (text: string) => ({
  id: 'one',
  gesture: 'g',
  change: { kind: 'note.set', party: 'leader', text },
});

describe('an answer', () => {
  it('holds what the handler gave', async () => {
    const handlers = all(() => ({ language: 'da', theme: 'dark' }));
    expect(
      await answer('settings.set', handlers, { language: 'da', theme: 'dark' }, caller),
    ).toEqual({
      ok: true,
      value: { language: 'da', theme: 'dark' },
    });
  });

  it('gives the handler what was parsed: cleaned text', async () => {
    const seen: unknown[] = [];
    await answer(
      'conversation.change',
      all((input) => seen.push(input)),
      change('a\u0000b\uD800\r\n'),
      caller,
    );
    expect(seen).toEqual([change('ab\uFFFD\n')]);
  });

  it.each([undefined, null, 3, 'text', [], {}, { id: 'one' }, { ...change('a'), by: 'manager' }])(
    'refuses %j without asking the handler',
    async (input) => {
      const handler = vi.fn<() => void>();
      expect(await answer('conversation.change', all(handler), input, caller)).toEqual({
        ok: false,
        error: { code: 'call.invalid', message: 'not in the agreed form' },
      });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it('says that a text is too long', async () => {
    const handlers = all(() => undefined);
    expect(
      await answer('conversation.change', handlers, change('å'.repeat(200 * 1024)), caller),
    ).toMatchObject({ ok: false, error: { code: 'text.too-long' } });
    const details = { name: 'n'.repeat(300), title: '', unit: '', level: '', managerId: null };
    expect(await answer('person.save', handlers, { id: null, details }, caller)).toMatchObject({
      ok: false,
      error: { code: 'text.too-long' },
    });
  });

  it.each([
    [new Failure('not-found'), { code: 'not-found', message: 'not-found' }],
    [
      new Failure('secret.wait', { wait: 4000 }),
      { code: 'secret.wait', message: 'secret.wait', wait: 4000 },
    ],
    [new DatabaseError('storage.full'), { code: 'storage.full', message: 'storage.full' }],
    [new Error('Bo Eksempel skrev: hemmeligt'), { code: 'internal', message: 'internal' }],
    [Object.assign(new Error('x'), { code: 'ENOENT' }), { code: 'internal', message: 'internal' }],
  ])('turns %s into a code and nothing that people wrote', async (thrown, error) => {
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handlers = all(() => Promise.reject(thrown));
    expect(await answer('app.state', handlers, {}, caller)).toEqual({ ok: false, error });
    expect(JSON.stringify(noted.mock.calls)).not.toContain('hemmeligt');
    noted.mockRestore();
  });
});

describe('a sender', () => {
  it('is one of our own pages', () => {
    expect(isOurAddress('app://lederspind/index.html#/people')).toBe(true);
    for (const address of ['app://lederspind.example/', 'https://lederspind/', 'about:blank', ''])
      expect(isOurAddress(address)).toBe(false);
  });
});
