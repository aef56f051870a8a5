import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { ConsoleError } from './browser.ts';

/**
 * Collects what goes wrong in every page, content script, popup and service worker.
 *
 * The protocol repeats what was said before it was listened to, so nothing is lost
 * between a target's birth and the session; puppeteer's own events leave out content scripts.
 */
export function collectErrors(browser: Browser): readonly ConsoleError[] {
  const errors: ConsoleError[] = [];
  const listen = async (target: Target): Promise<void> => {
    const session: CDPSession = await target.createCDPSession();
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
      errors.push({ where: stackTrace?.callFrames[0]?.url ?? target.url(), text });
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
      const where = url ?? stackTrace?.callFrames[0]?.url ?? target.url();
      errors.push({ where, text: exception?.description ?? text });
    });
    session.on('Log.entryAdded', ({ entry }) => {
      // A page's missing favicon is no error of ours; requests are recorded by themselves.
      if (entry.level === 'error' && entry.source !== 'network')
        errors.push({ where: entry.url ?? target.url(), text: entry.text });
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  browser.on('targetcreated', (target: Target) => {
    if (!['page', 'service_worker', 'other'].includes(target.type())) return;
    // A target can be gone before it is listened to: a popup that closes itself, or the worker of a closing browser.
    listen(target).catch(() => undefined);
  });
  return errors;
}
