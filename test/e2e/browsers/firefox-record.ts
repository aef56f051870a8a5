import type { ConsoleError, NetworkRequest } from './browser.ts';
import type { Marionette } from './marionette.ts';

/** What Firefox has told since it was started. */
export type FirefoxRecord = {
  readonly requests: readonly NetworkRequest[];
  readonly errors: readonly ConsoleError[];
};

/** Runs in every process of Firefox, those to come too: only there can console.error be heard. */
const PROCESS_SCRIPT = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  storage.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: said } }) => {
    if (level !== 'error' && level !== 'assert') return;
    if (!/^(moz-extension|https?|blob|file):/.test(filename)) return;
    sendAsyncMessage('tidemark:console-error', { where: filename, text: [...said].map(String).join(' ') });
  }, principal);`;

/**
 * Starts to record requests and errors in the browser itself.
 *
 * Every request passes the parent process, whoever made it, and every process sends its
 * uncaught errors there. It is called before the extension is installed, so nothing of it is missed.
 */
export async function startFirefoxRecord(marionette: Marionette): Promise<void> {
  const record = `
    const record = (window.endToEndRecord = { requests: [], errors: [] });
    record.observer = (subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = loadInfo?.triggeringPrincipal;
      const initiator = !principal || principal.isSystemPrincipal ? '' : (principal.originNoSuffix ?? '');
      record.requests.push({ url: URI.spec, initiator });
    };
    Services.obs.addObserver(record.observer, 'http-on-opening-request');
    record.listener = {
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
        if (!/^(moz-extension|https?|blob|file):/.test(message.sourceName)) return;
        record.errors.push({ where: message.sourceName, text: message.errorMessage });
      },
    };
    Services.console.registerListener(record.listener);
    Services.ppmm.addMessageListener('tidemark:console-error', ({ data }) => record.errors.push(data));
    Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(arguments[0]), true);`;
  await marionette.runInChrome(record, PROCESS_SCRIPT);
}

/** Reads the record so far. */
export async function readFirefoxRecord(marionette: Marionette): Promise<FirefoxRecord> {
  const read = `const { requests, errors } = window.endToEndRecord; return JSON.stringify({ requests, errors });`;
  return JSON.parse(String(await marionette.runInChrome(read))) as FirefoxRecord;
}
