import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { FONT_FILES } from './fonts.ts';

/**
 * Makes the built command line a package of its own, `npm pack ./dist/cli`, that depends on nothing: fonts under the
 * names that reports ask for, what npm reads, and the licences of what is inside.
 */
export function packageFiles(root: string, outDir: string): Plugin {
  const packages = new Set<string>();
  return {
    name: 'tidemark-package',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageOf(id);
        if (folder !== undefined) packages.add(folder);
      }
    },
    closeBundle: async () => {
      const require = createRequire(import.meta.url);
      await mkdir(join(outDir, 'fonts'), { recursive: true });
      for (const [name, file] of Object.entries(FONT_FILES)) {
        const from = require.resolve(file);
        await copyFile(from, join(outDir, 'fonts', `${name}.ttf`));
        packages.add(packageOf(from) ?? dirname(from));
      }
      const { name, version, description, license, engines } = packageJson;
      const manifest = {
        name,
        version,
        description,
        license,
        type: 'module',
        engines,
        bin: { tidemark: 'tidemark.mjs' },
      };
      await writeFile(join(outDir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
      for (const file of ['LICENSE', 'README.md']) await copyFile(join(root, file), join(outDir, file));
      await writeFile(join(outDir, 'LICENSES.txt'), await licencesOf([...packages].sort()));
    },
  };
}

/** The folder of the package that a module is of: what follows the last node_modules, a scope with its name. */
function packageOf(id: string): string | undefined {
  return /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/u.exec(id)?.[1];
}

async function licencesOf(folders: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    folders.map(async (folder) => {
      const name = folder.split(`node_modules${sep}`).at(-1) ?? folder;
      const file = (await readdir(folder)).find((known) => /^(licen[cs]e|ofl)/iu.test(known));
      return `${name}\n\n${file === undefined ? 'See its package.' : await readFile(join(folder, file), 'utf8')}`;
    }),
  );
  return parts.join(`\n${'-'.repeat(72)}\n`);
}
