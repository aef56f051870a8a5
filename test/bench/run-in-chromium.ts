import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { requireTool } from '../config/system-tools.ts';

/** As root, as containers and CI run it, Chromium starts only so. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Puts a script, bundled with all it imports, into an empty page of Chromium, and gives what an expression there comes to. */
export async function runInChromium(
  entry: string,
  expression: string,
  plugins: readonly Plugin[] = [],
): Promise<unknown> {
  const script = await bundle(entry, plugins);
  const profile = await mkdtemp(join(tmpdir(), 'tidemark-bench-'));
  const page = join(profile, 'page.html');
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><title>Bench</title><script>${script}</script><body></body>`,
  );
  const browser = await puppeteer.launch({
    executablePath: requireTool('TIDEMARK_CHROMIUM'),
    pipe: true,
    protocolTimeout: 600_000,
    userDataDir: join(profile, 'profile'),
    args: FLAGS,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`file://${page}`);
    return await tab.evaluate(expression);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What runs in the page, as one classic script. */
async function bundle(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // A dependency of one of the finders that are compared names as its module a file that it does not hold.
    resolve: { mainFields: ['main'] },
    plugins: [...plugins],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  if (!Array.isArray(built)) throw new Error('nothing was bundled');
  const [code] = built.flatMap(({ output }) => output[0].code);
  if (code === undefined) throw new Error('nothing was bundled');
  return code.replaceAll('</script', '<\\/script');
}
