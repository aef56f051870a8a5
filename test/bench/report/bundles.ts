import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const REPOSITORY = join(import.meta.dirname, '../../..');
const RIVALS = join(import.meta.dirname, '../rivals');

/** Bundles stand where their packages are found: tidemark's brings all it needs, as the command line does. */
const FOLDERS = { ours: join(REPOSITORY, 'dist/bench'), theirs: join(RIVALS, 'dist') };

/** Where the bundle of a maker is. */
export function bundleFolder(id: string): string {
  return id === 'tidemark' ? FOLDERS.ours : FOLDERS.theirs;
}

/** Installs the rivals' packages where they are missing. */
export function installRivals(): void {
  if (existsSync(join(RIVALS, 'node_modules'))) return;
  console.log('Installing the rivals, once (npm ci in test/bench/rivals) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: RIVALS,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the rivals could not be installed');
}

/** Bundles tidemark and the rivals as plain JavaScript: a loader of TypeScript would slow what is measured. */
export async function bundleMakers(rivals: readonly string[]): Promise<void> {
  await bundle(FOLDERS.ours, ['report/child', 'report/tidemark', 'report/profiled'], true);
  await bundle(FOLDERS.theirs, ['report/child', ...rivals.map((id) => `rivals/${id}`)], false);
}

async function bundle(outDir: string, entries: readonly string[], isWhole: boolean): Promise<void> {
  await build({
    root: REPOSITORY,
    configFile: false,
    logLevel: 'error',
    // The rivals have a package.json of their own, that knows nothing of the repository's `imports`.
    resolve: { alias: { '#core': join(REPOSITORY, 'core') } },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: isWhole,
      rollupOptions: {
        external: isWhole ? [] : [...rivalPackages()],
        input: Object.fromEntries(
          entries.map((entry) => [entry.split('/').at(-1) ?? '', join(import.meta.dirname, `../${entry}.ts`)]),
        ),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
    ...(isWhole && { ssr: { noExternal: true } }),
  });
}

function rivalPackages(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(RIVALS, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}
