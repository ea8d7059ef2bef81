import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callRaw } from '../helpers/calls.ts';
import { expect, ROOT, test as base } from '../helpers/program.ts';

interface Outside {
  readonly address: string;
  /** The addresses that were asked for. */
  readonly asked: readonly string[];
}

/** A server on this PC that a page could reach, if anything let it. */
const test = base.extend<{ outside: Outside }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  outside: async ({}, use) => {
    const asked: string[] = [];
    const server: Server = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('<!doctype html><p>outside');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://127.0.0.1:${port}`, asked });
    server.close();
  },
});

/** Long enough for anything to get out that could. */
const aWhile = (page: Page) => page.waitForTimeout(700);

const START = 'app://lederspind/index.html';

test('the window has no Node, and one function of ours', async ({ run }) => {
  const { page } = await run();
  const there = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.lederspind),
  }));
  expect(there).toEqual({ node: [], bridge: ['call'] });
});

test('the page comes with a policy that lets nothing in from elsewhere', async ({ run }) => {
  const { page } = await run();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const response = await page.reload();
  const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
});

test('neither eval nor a script or style in the page takes effect', async ({ run }) => {
  const { page } = await run();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // In a task of the page's own: what Playwright evaluates is let through by the developer tools.
  const done = await page.evaluate(
    () =>
      new Promise<string[]>((tell) => {
        setTimeout(() => {
          const effects: string[] = [];
          try {
            Reflect.construct(Function, ['return 1']);
            effects.push('eval');
          } catch {
            // As it should be.
          }
          const script = document.createElement('script');
          script.textContent = 'document.title = "script"';
          const style = document.createElement('style');
          style.textContent = 'h1 { color: rgb(1, 2, 3) !important }';
          document.head.append(script, style);
          const heading = document.querySelector('h1');
          heading?.setAttribute('style', 'background-color: rgb(4, 5, 6)');
          if (document.title === 'script') effects.push('script');
          const look = heading && getComputedStyle(heading);
          if (look?.color === 'rgb(1, 2, 3)') effects.push('style element');
          if (look?.backgroundColor === 'rgb(4, 5, 6)') effects.push('style attribute');
          tell(look === null ? ['no heading'] : effects);
        });
      }),
  );
  expect(done).toEqual([]);
});

test('nothing of the page reaches a server', async ({ run, outside }) => {
  const { app, page } = await run();
  await page.evaluate(async (address) => {
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    };
    add('img', { src: `${address}/img` });
    add('iframe', { src: `${address}/iframe` });
    add('link', { rel: 'stylesheet', href: `${address}/link` });
    add('link', { rel: 'prefetch', href: `${address}/prefetch` });
    add('script', { src: `${address}/script` });
    add('object', { data: `${address}/object` });
    add('video', { src: `${address}/video` });
    navigator.sendBeacon(`${address}/beacon`, 'x');
    Reflect.construct(WebSocket, [address.replace('http', 'ws')]);
    Reflect.construct(EventSource, [`${address}/events`]);
    await fetch(`${address}/fetch`).catch(() => undefined);
    await fetch(`${address}/no-cors`, { mode: 'no-cors' }).catch(() => undefined);
  }, outside.address);
  await aWhile(page);
  expect(outside.asked).toEqual([]);
  // The server could be reached: the main process of Electron itself does.
  await app.evaluate(async (_electron, address) => {
    await fetch(`${address}/can-be-reached`);
  }, outside.address);
  expect(outside.asked).toEqual(['/can-be-reached']);
});

test('the page stays where it is and opens no other', async ({ run, outside }) => {
  const { app, page } = await run();
  const away = [outside.address, 'https://example.org/', 'file:///etc/passwd', 'data:text/html,x'];
  for (const address of away) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      location.assign(to);
    }, address);
    await aWhile(page);
    expect(page.url()).toContain(START);
    const opened = await page.evaluate((to) => window.open(to) === null, address);
    expect(opened).toBe(true);
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(outside.asked).toEqual([]);
});

test('no permission is given', async ({ run }) => {
  const { page } = await run();
  const given = await page.evaluate(async () => {
    const asks: Record<string, () => Promise<unknown>> = {
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
      },
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      display: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      place: () =>
        new Promise((found, lost) => {
          navigator.geolocation.getCurrentPosition(found, lost, { timeout: 3000 });
        }),
    };
    const results = await Promise.all(
      Object.entries(asks).map(async ([name, ask]) =>
        ask().then(
          () => name,
          () => null,
        ),
      ),
    );
    return results.filter((name) => name !== null);
  });
  expect(given).toEqual([]);
});

test('the border answers its own window alone, and only what is agreed', async ({ run }) => {
  const { app, page } = await run();
  const refused = await app.evaluate(
    async ({ BrowserWindow }, { preload, addresses }) => {
      const answers: unknown[] = [];
      for (const address of addresses) {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, contextIsolation: true },
        });
        await other.loadURL(address).catch(() => undefined);
        answers.push(
          await other.webContents.executeJavaScript("window.lederspind.call('app.state', {})"),
        );
        other.destroy();
      }
      return answers;
    },
    { preload: join(ROOT, 'out/preload/preload.cjs'), addresses: ['about:blank', START] },
  );
  for (const answer of refused)
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.refused' } });

  // A frame inside our own window has no bridge at all.
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'lederspind' in frame.contentWindow;
  });
  expect(inFrame).toBe(false);

  const strange = [{ extra: 1 }, null, 'x', [], 7] as never[];
  for (const input of strange)
    expect(await callRaw(page, 'app.state', input)).toMatchObject({
      ok: false,
      error: { code: 'call.invalid' },
    });
  expect(
    await callRaw(page, 'app.unlock', { with: 'passphrase', secret: 'x'.repeat(1001) }),
  ).toMatchObject({ ok: false, error: { code: 'text.too-long' } });
  for (const name of ['no.such', 'constructor', '__proto__', 'app.state\u0000'] as never[])
    await expect(callRaw(page, name, {} as never)).rejects.toThrow(/No handler registered/);
});

test('before the data is open nothing can be read or written', async ({ run }) => {
  const { page } = await run();
  expect(await callRaw(page, 'person.list', {})).toMatchObject({ error: { code: 'call.refused' } });
  expect(await callRaw(page, 'overview.read', { year: null })).toMatchObject({
    error: { code: 'call.refused' },
  });
  expect(await callRaw(page, 'search.find', { text: 'a' })).toMatchObject({ ok: false });
  expect(await callRaw(page, 'passphrase.set', { passphrase: 'x'.repeat(20) })).toMatchObject({
    error: { code: 'call.refused' },
  });
});
