import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { Failure } from '#main/failure.ts';
import { foldersOf } from '#main/folders.ts';
import { logError, logTo } from '#main/log.ts';
import { oneAtATime } from '#main/one-at-a-time.ts';
import { sheetAsPage, sheetAsText } from '#main/recovery/sheet.ts';
import { RECOVERY_TEXTS } from '#main/recovery/texts.ts';
import { settingsIn } from '#main/settings.ts';
import { opensDoor } from '#main/switches.ts';
import { packsIn } from '#main/templates/packs.ts';
import type { Settings } from '#preload/contract.ts';
import { readJson } from '#tests/helpers/files.ts';
import { it, namesIn } from '#tests/helpers/ground.ts';

describe('folders', () => {
  it('lie in the local, never the roaming part of a Windows profile', () => {
    const env = { LOCALAPPDATA: '/u/Local', APPDATA: '/u/Roaming' };
    const { home, data, cache } = foldersOf({ platform: 'win32', env, homedir: '/u' });
    for (const folder of [home, data, cache])
      expect(folder).toContain(join('/u/Local', 'Lederspind'));
  });

  it('follow the XDG convention elsewhere, and no relative value', () => {
    const given = { XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' };
    expect(foldersOf({ platform: 'linux', env: given, homedir: '/h' })).toEqual({
      home: '/d/Lederspind',
      data: '/d/Lederspind/data',
      cache: '/c/Lederspind',
    });
    const relative = foldersOf({ platform: 'linux', env: { XDG_DATA_HOME: 'd' }, homedir: '/h' });
    expect(relative.home).toBe('/h/.local/share/Lederspind');
  });
});

describe('command lines', () => {
  it.for([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect',
    '/remote-debugging-port=9222',
    '-inspect',
    '--inspect-brk=9229',
    '--Remote-Debugging-Port=1',
  ])('%s would open a door', (word) => expect(opensDoor(['lederspind', word])).toBe(true));

  it('of an ordinary start would not', () => {
    expect(opensDoor(['lederspind', '--no-sandbox', '--inspection', '--lang=da'])).toBe(false);
  });
});

describe('settings', () => {
  it('begin in Danish, are kept, and are told on', async ({ pc }) => {
    const told: Settings[] = [];
    const store = settingsIn(pc.home, (settings) => told.push(settings));
    const chosen = { language: 'en', theme: 'dark' } as const;
    await store.set(chosen);
    expect(told).toEqual([{ language: 'da', theme: 'system' }, chosen]);
    expect(settingsIn(pc.home, () => undefined).now()).toEqual(chosen);
  });

  it('hold on where they cannot be written', async ({ pc }) => {
    mkdirSync(join(pc.home, 'settings.json', 'in the way'), { recursive: true });
    const store = settingsIn(pc.home, () => undefined);
    const chosen = { language: 'en', theme: 'dark' } as const;
    await expect(store.set(chosen)).rejects.toEqual(new Failure('storage.failed'));
    expect(store.now().language).toBe('da');
  });
});

describe('template packs', () => {
  const luls = readJson('resources/templates/luls.json') as { name: string };

  it('are the newest versions, without the damaged ones', async ({ pc }) => {
    writeFileSync(join(pc.home, 'a.json'), JSON.stringify(luls));
    writeFileSync(join(pc.home, 'b.json'), JSON.stringify({ ...luls, version: 7 }));
    writeFileSync(join(pc.home, 'c.json'), '{"format":1,"id":"half"');
    writeFileSync(join(pc.home, 'd.json'), JSON.stringify({ ...luls, version: 8, script: 'x' }));
    writeFileSync(join(pc.home, 'readme.txt'), 'no form');
    const packs = packsIn(pc.home);
    const all = await packs.all();
    expect(all.map(({ version }) => version).toSorted((one, other) => one - other)).toEqual([1, 7]);
    expect(await packs.read('luls', 1)).toEqual(luls);
    await expect(packs.read('luls', 8)).rejects.toEqual(new Failure('template.damaged'));
  });

  it('say that they are damaged where none is whole', async ({ pc }) => {
    writeFileSync(join(pc.home, 'a.json'), 'x');
    await expect(packsIn(pc.home).all()).rejects.toEqual(new Failure('template.damaged'));
  });

  it('say that there is none of that name', async ({ pc }) => {
    writeFileSync(join(pc.home, 'a.json'), JSON.stringify(luls));
    await expect(packsIn(pc.home).read('other', 1)).rejects.toEqual(new Failure('not-found'));
  });
});

describe('the log', () => {
  it('holds names, codes and places of errors, and nothing that people wrote', ({ pc }) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const path = join(pc.home, 'log', 'lederspind.log');
    logTo(path);
    const cause = Object.assign(new Error('kunne ikke læse "Bo Eksempel"'), { code: 'ENOENT' });
    logError('person.save', new Failure('storage.failed', { cause }));
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(
      /person\.save: Failure \(storage\.failed\) because of Error \(internal, ENOENT\)/,
    );
    expect(text).toContain('small-parts.test.ts:');
    expect(text).not.toMatch(/Eksempel|læse|[/\\]tests[/\\]/);
    quiet.mockRestore();
  });

  it('begins anew when it has grown large, and never throws', ({ pc }) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const path = join(pc.home, 'lederspind.log');
    writeFileSync(path, 'x'.repeat(600_000));
    logTo(path);
    logError('here', new Error('x'));
    expect(readFileSync(path, 'utf8').length).toBeLessThan(5000);
    expect(namesIn(pc.home)).toEqual(['lederspind.log', 'lederspind.log.1']);
    mkdirSync(join(pc.home, 'dir.log'));
    logTo(join(pc.home, 'dir.log'));
    expect(() => logError('here', 'text')).not.toThrow();
    quiet.mockRestore();
  });
});

describe('a queue', () => {
  it('keeps the order, and goes on after what fails', async () => {
    const queue = oneAtATime();
    const seen: number[] = [];
    const work = (value: number, pause: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      seen.push(value);
      if (value === 2) throw new Error('two');
      return value;
    };
    const all = [queue(work(1, 20)), queue(work(2, 5)), queue(work(3, 0))];
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('the sheet with the recovery code', () => {
  it.for(LANGUAGES)('says in %s what it is, the code, and how to use it', (language) => {
    const texts = RECOVERY_TEXTS[language];
    const text = sheetAsText(texts, '11111-22222');
    const page = sheetAsPage(texts, '11111-22222', language);
    for (const part of [texts.heading, ...texts.what, '11111-22222', ...texts.how]) {
      expect(text).toContain(part);
      expect(page).toContain(part);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(page).not.toMatch(/<script|style/);
  });
});
