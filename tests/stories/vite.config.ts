import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Builds the page of stories, which is no part of the program. */
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    emptyOutDir: true,
    outDir: resolve(root, '../../out/stories'),
    target: 'chrome130',
  },
});
