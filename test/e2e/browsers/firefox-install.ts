import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import type { Marionette } from './marionette.ts';

/**
 * Installs the build until Firefox ends, or for good where the profile is kept: then a version that is there already is
 * left as it is, and an earlier one is updated. Gives the extension's id.
 */
export async function installInFirefox(
  marionette: Marionette,
  { extensionDir, profile }: LaunchOptions,
): Promise<string> {
  if (profile === undefined) return install(marionette, extensionDir, true);
  const { version, browser_specific_settings: browsers } = JSON.parse(
    await readFile(join(extensionDir, 'manifest.json'), 'utf8'),
  ) as { version: string; browser_specific_settings: { gecko: { id: string } } };
  const { id } = browsers.gecko;
  if ((await marionette.runInChrome(INSTALLED_VERSION, id)) === version) return id;
  const file = join(profile, `${version}.xpi`);
  await marionette.runInChrome(PACK, extensionDir, file);
  return install(marionette, file, false);
}

async function install(marionette: Marionette, path: string, temporary: boolean): Promise<string> {
  const installed = await marionette.send('Addon:Install', { path, temporary });
  return (installed as { value: string }).value;
}

const INSTALLED_VERSION = `
  await WebExtensionPolicy.getByID(arguments[0])?.readyPromise;
  return WebExtensionPolicy.getByID(arguments[0])?.extension.version ?? null;`;

/** Packs a folder as extensions are handed out, with Firefox's own packer. */
const PACK = `
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const packer = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
  const modes = FileUtils.MODE_RDWR | FileUtils.MODE_CREATE | FileUtils.MODE_TRUNCATE;
  packer.open(new FileUtils.File(arguments[1]), modes);
  const add = (file, path) => {
    if (!file.isDirectory()) packer.addEntryFile(path, Ci.nsIZipWriter.COMPRESSION_NONE, file, false);
    else for (const inner of file.directoryEntries) add(inner, path === '' ? inner.leafName : path + '/' + inner.leafName);
  };
  add(new FileUtils.File(arguments[0]), '');
  packer.close();`;
