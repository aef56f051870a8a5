import type { Marionette } from './marionette.ts';
import { until } from './until.ts';

/** Puts a file picker in the place of the system's, which answers the next question at once, and remembers that it did. */
const STAND_IN = `
  const files = arguments[0].map((path) => {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    return file;
  });
  const enumerate = () => ({
    at: 0,
    QueryInterface: ChromeUtils.generateQI(['nsISimpleEnumerator']),
    hasMoreElements() { return this.at < files.length; },
    getNext() { return files[this.at++]; },
    *[Symbol.iterator]() { yield* files; },
  });
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const contract = '@mozilla.org/filepicker;1';
  const usual = registrar.contractIDToCID(contract);
  const own = Services.uuid.generateUUID();
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance(wanted) {
      return {
        QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
        init() {},
        appendFilters() {},
        appendFilter() {},
        appendRawFilter() {},
        open(told) {
          registrar.unregisterFactory(own, factory);
          registrar.registerFactory(usual, '', contract, null);
          window.tidemarkFilesAsked = true;
          Services.tm.dispatchToMainThread(() => told.done(Ci.nsIFilePicker.returnOK));
        },
        get file() { return files[0]; },
        get files() { return enumerate(); },
        get domFileOrDirectory() { return null; },
        get domFileOrDirectoryEnumerator() { return enumerate(); },
        get mode() { return Ci.nsIFilePicker.modeOpenMultiple; },
      }.QueryInterface(wanted);
    },
  };
  window.tidemarkFilesAsked = false;
  registrar.registerFactory(own, '', contract, factory);`;

/** Answers the next question for files that a page has Firefox ask; what it returns waits until it was asked. */
export async function expectFirefoxFileQuestion(
  marionette: Marionette,
  files: readonly string[],
): Promise<() => Promise<void>> {
  await marionette.runInChrome(STAND_IN, files);
  return async () => {
    await until('the question for files', async () => {
      return (await marionette.runInChrome('return window.tidemarkFilesAsked')) === true ? true : undefined;
    });
  };
}
