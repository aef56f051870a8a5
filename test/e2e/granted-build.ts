import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers/browser.ts';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const satisfies Record<BrowserName, string>;

/**
 * A copy of the built extension whose manifest grants 127.0.0.1, because a permission prompt cannot be answered
 * headless; nothing else differs. `built` is the folder of another build than the one people load. Call `remove` when done.
 */
export function grantedBuild(browser: BrowserName, built: string = BUILDS[browser]) {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-build-'));
  cpSync(join(import.meta.dirname, '../../dist', built), folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { permissions: string[]; version: string };
  const change = (changes: Readonly<Record<string, unknown>>): void => {
    Object.assign(manifest, changes);
    writeFileSync(manifestFile, JSON.stringify(manifest));
  };
  change({ host_permissions: ['http://127.0.0.1/*'] });
  return {
    folder,
    /** The manifest as it is now. */
    manifest: () => ({ ...manifest }),
    /** Writes other values into the manifest: of a later version, or of one that is granted less. */
    change,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
