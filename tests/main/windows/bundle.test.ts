import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { bundleFile } from '#main/windows/bundle.ts';
import { contentPolicy, withNonce } from '#main/windows/content-policy.ts';

const FOLDER = resolve('/program/out/renderer');

describe('an address of the bundle', () => {
  it.each([
    ['app://lederspind/', 'index.html', 'text/html; charset=utf-8'],
    ['app://lederspind/index.html#/people?x=1', 'index.html', 'text/html; charset=utf-8'],
    ['app://lederspind/assets/main-1.js?v=2', 'assets/main-1.js', 'text/javascript; charset=utf-8'],
    ['app://lederspind/assets/a.css', 'assets/a.css', 'text/css; charset=utf-8'],
    ['app://lederspind/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
    ['app://lederspind/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is a file of ours', (address, path, type) => {
    expect(bundleFile(FOLDER, address)).toEqual({ path: resolve(FOLDER, path), type });
  });

  it.each([
    'app://lederspind/../main/main.js',
    'app://lederspind/%2e%2e/main/main.js',
    'app://lederspind/%2e%2e%2fmain%2fmain.js',
    'app://lederspind/..%5c..%5cmain.js',
    'app://lederspind/assets/..%2f..%2f..%2fetc.json',
    'app://lederspind//etc/passwd.json/../../../../../../x/y.json',
    'app://lederspind/C:/windows/win.json',
    'app://lederspind/index.html%00.js',
    'app://lederspind/%ff.js',
    'app://lederspind/secret.db',
    'app://lederspind/assets/',
    'app://lederspind.example/index.html',
    'app://other/index.html',
    'file:///program/out/renderer/index.html',
    'https://lederspind/index.html',
    'nonsense',
  ])('%s is none, or stays inside', (address) => {
    const file = bundleFile(FOLDER, address);
    expect(file === null || file.path.startsWith(FOLDER + sep)).toBe(true);
  });

  it('never leaves the folder, whatever is written', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      '%00',
      ':',
      'b.js',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = bundleFile(FOLDER, `app://lederspind/${parts.join('/')}.js`);
        expect(file === null || file.path.startsWith(FOLDER + sep)).toBe(true);
      }),
    );
  });
});

describe('the policy of a page', () => {
  it('names nothing but the bundle, and allows nothing inline', () => {
    const policy = contentPolicy('bm9uY2U=');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U='");
    expect(policy.replace("img-src 'self' blob: data:", '')).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it('is known to the page through the first element of its head', () => {
    const page = withNonce('<!doctype html><html><head><title>x</title></head></html>', 'abc');
    expect(page).toContain('<head><meta property="csp-nonce" nonce="abc"><title>');
  });
});
