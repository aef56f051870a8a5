import type { Surface } from './surface.ts';

/** One of the two browsers the extension is made for. */
export type BrowserName = 'chromium' | 'firefox';

/** Where the browser is, what is put in it, and where its downloads go. */
export type LaunchOptions = {
  /** Path of the browser's binary. */
  readonly binary: string;
  /** The unpacked, built extension; it is installed before launch() returns. */
  readonly extensionDir: string;
  /** An existing, empty folder; an export clicked in the popup lands here. */
  readonly downloadsDir: string;
  readonly headless?: boolean;
  /** True where time is measured: whatever makes tests quicker and pages slower is left out. */
  readonly isMeasured?: boolean;
  /** An existing folder for the profile, kept when the browser ends; without it the profile ends with the browser. */
  readonly profile?: string;
};

/**
 * A real browser with the extension in it, driven only by what a person can do.
 *
 * Both browsers implement this, so one end-to-end test runs in both.
 */
export type Browser = {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** Opens a page in a new tab in front, and returns when it has loaded. */
  openPage(url: string): Promise<Page>;
  /**
   * Brings the page to the front and presses the toolbar button there, or the keys of its command, which grants
   * activeTab; the popup is the real one.
   */
  openPopup(page: Page, chord?: string): Promise<Popup>;
  /** Presses a letter with modifiers, 'Alt+Shift+K', where the browser itself and its commands hear it. */
  pressShortcut(page: Page, chord: string): Promise<void>;
  /** Opens the context menu on what is selected in the page, and chooses an entry of the extension's. */
  chooseInContextMenu(page: Page, entry: MenuEntry): Promise<void>;
  /** Opens a page of the extension, say 'dashboard.html', in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Waits for a page of the extension that the extension itself opened in a tab, and takes it over. */
  waitForExtensionPage(path: string): Promise<Page>;
  /** Waits for a tab at an address, or at one that begins with it, that the extension opened, and takes it over. */
  waitForPage(url: string): Promise<Page>;
  /**
   * Every request over the network since launch, whoever made it; files of the extension, blobs and data are not among them.
   * In Chromium the last few are missing until close(), after which this may still be called.
   */
  requests(): Promise<readonly NetworkRequest[]>;
  /** Uncaught errors and console.error of pages, content scripts, popups and the background so far. */
  consoleErrors(): Promise<readonly ConsoleError[]>;
  /** Waits until a finished download's file name matches, and returns its path. */
  waitForDownload(fileName: RegExp): Promise<string>;
  /** Runs a self-contained function in the background, which must be awake; what it changes there ends with it. */
  inBackground<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Stops the background wherever it is in its work, as the browser does when it wants the memory; what it is asked next starts it again. */
  stopBackground(): Promise<void>;
  /** Installs what is in the extension's folder now over what runs, as an update does; the extension's own pages close. */
  update(): Promise<void>;
  /** Ends the browser and removes its profile unless it was brought along; safe to call twice. */
  close(): Promise<void>;
};

/** An entry of the context menu, by its words and by the id the extension gave it. */
export type MenuEntry = { readonly name: string; readonly id: string };

/** A tab: everything a surface can do, and moving about. */
export type Page = {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
} & Surface;

/** The toolbar button's popup; clicking in the page does not close it here, so a test closes it as a person's click would. */
export type Popup = {
  url(): Promise<string>;
  close(): Promise<void>;
} & Surface;

/**
 * One request; the initiator is the origin on whose behalf it was made ('chrome-extension://<id>', 'http://127.0.0.1:80'),
 * empty when the browser or its user made it. A content script's request may bear its page's origin.
 */
export type NetworkRequest = {
  readonly url: string;
  readonly initiator: string;
};

/** One error; `where` is the address of the script or document it came from, as far as the browser tells. */
export type ConsoleError = {
  readonly where: string;
  readonly text: string;
};
