import { expectFirefoxFileQuestion } from './firefox-files.ts';
import { inPageSource } from './in-page-source.ts';
import { type Marionette, SCRIPT_MS } from './marionette.ts';
import type { SurfaceDriver } from './surface.ts';
import { until } from './until.ts';

/** A key that closes the popup as it goes down comes up elsewhere. */
function unlessClosed(error: unknown): void {
  if (!String(error).includes(CLOSED)) throw error;
}

const CLOSED = 'The page or popup is closed';

/** The document of one browser element, be it a tab's or the popup's; it survives navigation. */
const ACTOR = `
  const context = BrowsingContext.getCurrentTopByBrowserId(arguments[0]);
  if (!context) throw new Error('${CLOSED}');
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
`;

/** Takes the keyboard's focus from the browser's own controls, where Tab may have led, as a click into the page does. */
const FOCUS = `${ACTOR}
  const browser = context.top.embedderElement;
  // One that believes it has the focus already, while its document does not, gets it only anew.
  if (document.activeElement === browser) browser.blur();
  browser.focus();`;

/** The keys a chord can name that are not characters; Firefox wants to know where they stand on a keyboard. */
const CODES: Readonly<Record<string, string>> = {
  Control: 'ControlLeft',
  Shift: 'ShiftLeft',
  Alt: 'AltLeft',
  Meta: 'MetaLeft',
};

/**
 * Drives one document of Firefox through Marionette's own actor in it.
 *
 * Marionette's commands know tabs only, but its actor is in every document, the popup's too,
 * and its 'system' sandbox sees closed shadow roots and the accessibility tree. Mouse and keys
 * are the trusted events Marionette makes.
 */
export function driveFirefoxDocument(
  marionette: Marionette,
  browserId: number,
): SurfaceDriver & { readonly takeFocus: () => Promise<void> } {
  const dispatch = (eventName: string, details: unknown): Promise<unknown> =>
    marionette.runInChrome(
      `${ACTOR} await actor.dispatchEvent(arguments[1], arguments[2]);`,
      browserId,
      eventName,
      details,
    );
  const execute = async (script: string, args: readonly unknown[], sandboxName: string | null): Promise<unknown> => {
    const call = `${ACTOR} return actor.executeScript(arguments[1], arguments[2], { sandboxName: arguments[3], timeout: ${String(SCRIPT_MS)} });`;
    const json = await marionette.runInChrome(call, browserId, script, args, sandboxName);
    if (json === null) throw new Error('The document was replaced while it was read');
    return (JSON.parse(json as string) as { value?: unknown }).value;
  };
  const evaluate = (source: string, args: readonly unknown[]): Promise<unknown> => {
    const call = `((__name) => (${source})(...JSON.parse(given[0])))((inner) => inner)`;
    const script = `return (async (...given) => JSON.stringify({ value: await ${call} }))(arguments[0])`;
    return execute(script, [JSON.stringify(args)], null);
  };
  /** Windows and popups that open and close hand the focus to each other in their own time. */
  const takeFocus = async (): Promise<void> => {
    await until('the focus of the document', async () => {
      if ((await evaluate('() => document.hasFocus()', [])) === true) return true;
      await marionette.runInChrome(FOCUS, browserId);
      return undefined;
    });
  };
  let isDown = false;
  const sendKey = async (type: 'Down' | 'Up', key: string, held: ReadonlySet<string>): Promise<void> => {
    const isPrintable = /^.$/u.test(key);
    const modifiers = {
      altKey: held.has('Alt'),
      ctrlKey: held.has('Control'),
      metaKey: held.has('Meta'),
      shiftKey: held.has('Shift'),
    };
    const eventData = {
      key,
      code: CODES[key] ?? (isPrintable ? undefined : key),
      printable: isPrintable,
      location: 0,
      ...modifiers,
    };
    await dispatch(`synthesizeKey${type}`, { eventData });
  };

  return {
    takeFocus,
    run: async (inPage, request) => {
      const script = `
        const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
        const tools = {
          shadowOf: (element) => element.openOrClosedShadowRoot,
          roleOf: (element) => accessibility.getComputedRole(element),
          nameOf: (element) => accessibility.getAccessibleName(element),
        };
        return (async (request) => JSON.stringify({ value: await ${inPageSource(inPage)}(tools, request) }))(JSON.parse(arguments[0]));`;
      return (await execute(script, [JSON.stringify(request)], 'system')) as Awaited<ReturnType<typeof inPage>>;
    },
    evaluate,
    mouse: async (type, x, y) => {
      if (type !== 'move') isDown = type === 'down';
      if (type === 'move' && !isDown) await takeFocus();
      const eventData = {
        type: `mouse${type}`,
        button: 0,
        buttons: isDown ? 1 : 0,
        clickCount: type === 'move' ? 0 : 1,
      };
      await dispatch('synthesizeMouseAtPoint', { x, y, eventData });
    },
    type: async (text) => {
      for (const character of text) {
        const key = character === '\n' ? 'Enter' : character;
        await sendKey('Down', key, new Set());
        await sendKey('Up', key, new Set());
      }
    },
    press: async (keys) => {
      const held = new Set<string>();
      // Once Tab has led out of the document, the browser's own controls would keep it.
      if (keys.includes('Tab')) await takeFocus();
      for (const key of keys) await sendKey('Down', key, held.add(key));
      for (const key of keys.toReversed()) {
        held.delete(key);
        await sendKey('Up', key, held).catch(unlessClosed);
      }
    },
    load: async (source) => {
      await execute(`${source}\nreturn '{}';`, [], 'system');
    },
    emulate: async ({ scheme = 'none', forcedColors, reducedMotion, isPrinted, width = 0, height = 0 }) => {
      const show = `${ACTOR}
        context.prefersColorSchemeOverride = arguments[1];
        context.forcedColorsOverride = arguments[2] ? 'active' : 'none';
        Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[3] ? 1 : 0);
        context.mediumOverride = arguments[6] ? 'print' : '';
        const browser = context.top.embedderElement;
        const [wide, high] = [arguments[4], arguments[5]];
        browser.style.maxWidth = wide > 0 ? wide + 'px' : '';
        browser.style.maxHeight = high > 0 ? high + 'px' : '';`;
      await marionette.runInChrome(
        show,
        browserId,
        scheme,
        forcedColors === true,
        reducedMotion === true,
        width,
        height,
        isPrinted === true,
      );
    },
    expectFileQuestion: (files) => expectFirefoxFileQuestion(marionette, files),
    screenshot: async () => {
      const take = `${ACTOR}
        const { capture } = ChromeUtils.importESModule('chrome://remote/content/shared/Capture.sys.mjs');
        return actor.takeScreenshot(null, capture.Format.Base64, false);`;
      const base64 = await marionette.runInChrome(take, browserId);
      return Buffer.from(String(base64), 'base64');
    },
  };
}
