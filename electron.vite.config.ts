import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import packageJson from './package.json' with { type: 'json' };

const root = import.meta.dirname;
const { version } = packageJson;

/* The oldest runtime that the program must run on is Electron 33: Node 20.18 and Chromium 130. */
const nodeTarget = 'node20.18';
const browserTarget = 'chrome130';

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'));

/* What every start reads, and what it reads once the data is open; screens come after these. */
const rendererFiles = [
  {
    name: 'base',
    test: anyOf(
      'node_modules/(?:react|react-dom|scheduler|i18next|react-i18next|clsx)/',
      'node_modules/@tanstack/(?:react-query|query-core)/',
      'node_modules/@radix-ui/react-(?:slot|compose-refs)/',
      'renderer/data/(?:app|bridge|query-client)',
      'renderer/features/start/(?:start-|locked-|failed-)',
      'renderer/i18n/(?!nb/|en/|da/)',
      'renderer/ui/(?:line-field|field-notes|error-note|program-mark)',
    ),
    priority: 2,
  },
  {
    name: 'open',
    test: anyOf(
      'node_modules/(?:@tanstack|use-sync-external-store)/',
      'renderer/app/(?:open-app|shell|rail|routes|search-field|odd-screens)',
      'renderer/features/overview/',
      'renderer/ui/(?:page|empty|use-shortcut)',
    ),
    priority: 1,
  },
];

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      minify: true,
      outDir: 'out/main',
      target: nodeTarget,
      rolldownOptions: {
        input: { main: resolve(root, 'main/main.ts') },
        /* Native code cannot be bundled; everything else is, so that no node_modules are shipped. */
        external: ['better-sqlite3'],
      },
    },
  },
  preload: {
    build: {
      /* A sandboxed preload can require nothing but Electron's own modules. */
      externalizeDeps: false,
      minify: true,
      outDir: 'out/preload',
      target: nodeTarget,
      rolldownOptions: {
        input: { preload: resolve(root, 'preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
    build: {
      /* The content security policy allows fonts from no data: addresses, so nothing is inlined. */
      assetsInlineLimit: 0,
      minify: true,
      outDir: 'out/renderer',
      target: browserTarget,
      /* One sheet and few files: each is asked for from the main process, which is busy just then. */
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        /* Designsystemet does not say that its components do nothing by themselves; without this
           every window would read all of them. */
        treeshake: {
          moduleSideEffects: [{ test: /designsystemet-react/, sideEffects: false }],
        },
        output: { codeSplitting: { groups: rendererFiles } },
      },
    },
  },
});
