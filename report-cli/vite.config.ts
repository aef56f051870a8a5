import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { packageFiles } from './package-files.ts';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist/cli');

/** The command line for Node 20, with everything it needs inside: what every call runs, and a part a command. */
const config: UserConfig = {
  root,
  build: {
    ssr: 'report-cli/main.ts',
    target: 'node20',
    outDir,
    emptyOutDir: true,
    rollupOptions: {
      output: {
        format: 'es',
        entryFileNames: 'tidemark.mjs',
        // Each command is loaded when it is called: one file of everything would have to be read for `--version`, too.
        chunkFileNames: '[name]-[hash].mjs',
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true },
  plugins: [packageFiles(root, outDir)],
};

export default config;
