import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { FONT_FILES } from './fonts.ts';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist/cli');

/** Puts the fonts beside the bundle, under the names that reports ask for. */
const fonts: Plugin = {
  name: 'tidemark-fonts',
  closeBundle: async () => {
    const require = createRequire(import.meta.url);
    await mkdir(join(outDir, 'fonts'), { recursive: true });
    for (const [name, file] of Object.entries(FONT_FILES)) {
      await copyFile(require.resolve(file), join(outDir, 'fonts', `${name}.ttf`));
    }
  },
};

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
  plugins: [fonts],
};

export default config;
