import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCHERS = {
  chromium: launchChromium,
  firefox: launchFirefox,
} satisfies Record<BrowserName, (options: LaunchOptions) => Promise<Browser>>;

/** Starts one of the two browsers with the extension in it; whoever calls this calls close(). */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return LAUNCHERS[name](options);
}
