import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until } from './until.ts';

/** How long Firefox may take to quit before it is killed. */
const QUIT_MS = 10_000;

/** A running Firefox with a profile of its own. */
type FirefoxProcess = {
  readonly marionette: Marionette;
  readonly quit: () => Promise<void>;
};

/** What a test needs to be otherwise; Marionette itself sets the prefs that keep Firefox from calling home. */
const preferencesFor = ({ downloadsDir }: LaunchOptions): Readonly<Record<string, string | number | boolean>> => ({
  'browser.download.dir': downloadsDir,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
  // Else Firefox shows each saved PDF in a tab that it puts in front, whenever it is done with saving.
  'pdfjs.disabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextensions.warnings-as-errors': false,
  // An unsigned build is installed for good where the profile is kept; Firefox ESR allows it.
  'xpinstall.signatures.required': false,
  // The browser's own question is drawn outside of every page; it counts as answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  // A headless window is never the active one of a desktop; without this, focus and selection stay away.
  'focusmanager.testmode': true,
  'marionette.port': 0,
  // Whatever is tried beyond 127.0.0.1 goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, other.test',
  // A second site.
  'network.dns.localDomains': 'other.test',
  // Firefox heeds this only with the variable MOZ_REMOTE_SETTINGS_DEVTOOLS.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // The popup closes when the test closes it, not when a headless window believes it lost the focus.
  'ui.popup.disable_autohide': true,
});

/** Starts Firefox and speaks Marionette with it. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tidemark-firefox-')));
  // What an earlier Firefox has left there leads nowhere.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  const lines = Object.entries(preferencesFor(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(options.binary, [...((options.headless ?? true) ? ['--headless'] : []), ...args], {
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
    stdio: 'ignore',
  });
  const exited = once(firefox, 'exit');
  const kill = (): boolean => firefox.kill('SIGKILL');
  // A test run that is cut short leaves no browser behind.
  process.once('exit', kill);
  const end = async (): Promise<void> => {
    const deadline = setTimeout(kill, QUIT_MS);
    await exited;
    clearTimeout(deadline);
    process.off('exit', kill);
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await until('Firefox to open its Marionette port', async () => {
      const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8');
      return Number(text) || undefined;
    });
    const marionette = await connectMarionette(port);
    return {
      marionette,
      quit: async () => {
        // A Firefox that has crashed cannot answer; end() sees to it all the same.
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        await end();
        marionette.disconnect();
      },
    };
  } catch (error) {
    kill();
    await end();
    throw error;
  }
}
