import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browsers/until.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';

/** Everything a page could learn or break is tried here; what it got hold of is in `stolen`. */
const HOSTILE = `<!doctype html><title>Hostile</title>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">
<style>
  html > :not(head, body), html > :not(head, body) * {
    display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
  }
  body * { font-size: 60px; letter-spacing: 2em; text-transform: uppercase; color: transparent; }
</style>
<main><p>Members answer each other here.</p></main>
<dialog>Page dialog</dialog>
<script>
  window.stolen = [];
  window.ran = 0;
  customElements.define('tidemark-overlay', class extends HTMLElement {
    constructor() {
      super();
      this.internals = this.attachInternals();
    }
  });
  const events = 'keydown keypress keyup beforeinput input paste copy compositionstart click pointerdown mousedown ' +
    'mouseover focus blur focusin focusout';
  const isOurs = (node) => node instanceof Node && node !== document && node.isConnected &&
    !document.contains(node);
  for (const name of events.split(' ')) {
    for (const place of [window, document, document.documentElement]) {
      for (const capture of [true, false]) {
        place.addEventListener(name, (event) => {
          const isOverlay = event.target instanceof Element && event.target.localName.startsWith('tidemark');
          if (isOverlay && /^(key|before|input|paste|copy|comp)/.test(name)) stolen.push(name + ' ' + (event.key ?? event.data));
          for (const at of [event.originalTarget, event.explicitOriginalTarget, event.rangeParent, ...event.composedPath()])
            if (isOurs(at)) stolen.push(name + ' reached ' + at.nodeName);
        }, capture);
      }
    }
  }
</script>`;

const NOTE = { role: 'textbox', name: 'Your note' } as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ./?!#';
const SCRIPT = '<img src=x onerror="ran=1"><script>ran=1</script> [x](javascript:ran=1)';

const LURE =
  'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:gold;pointer-events:none;z-index:2147483647';

/** Chromium lets no click through its pictures. */
const TRANSITION = 'a view transition that does not end';

/** Ways to show something else where the overlay takes the click; the element that does it is a `.cover`. */
const COVERS: Readonly<Record<string, (lure: string) => unknown>> = {
  'a picture after the overlay': (lure) => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.style.cssText = lure;
    // The hostile page's own style hides what stands there.
    cover.style.setProperty('display', 'block', 'important');
    for (const property of ['visibility', 'opacity', 'transform'])
      cover.style.setProperty(property, 'initial', 'important');
    document.documentElement.append(cover);
  },
  'a popover in a closed tree': (lure) => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    const inner = document.createElement('p');
    inner.style.cssText = lure;
    inner.popover = 'manual';
    cover.attachShadow({ mode: 'closed' }).append(inner);
    document.body.append(cover);
    inner.showPopover();
  },
  'the last pseudo-element': (lure) => {
    const cover = document.createElement('style');
    cover.className = 'cover';
    cover.textContent = `html::after { content: ''; ${lure} }`;
    document.head.append(cover);
  },
  [TRANSITION]: (lure) => {
    const style = document.createElement('style');
    style.className = 'cover';
    style.textContent =
      `::view-transition { ${lure} } ::view-transition-group(root) { animation: 1000s linear stay; } ` +
      '@keyframes stay { from { opacity: 1 } }';
    document.head.append(style);
    return document.startViewTransition().ready;
  },
  'a page that cannot be seen': () => {
    document.documentElement.style.opacity = '0';
  },
};

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name, { '/hostile': HOSTILE });
    const first = await visit.browser.openPage(`${visit.site.origin}/hostile`);
    await turnOn(visit.browser, first, 'Always on here');
    await first.close();
  });

  afterAll(() => visit.close());

  const open = async () => {
    const page = await visit.browser.openPage(`${visit.site.origin}/hostile`);
    // A page that took the overlay's name gets one that it cannot know beforehand.
    return { page, overlay: page.within('html > :nth-child(3)') };
  };

  it('neither hears what is typed nor reaches what is drawn, and runs no script through a note', async () => {
    const { page, overlay } = await open();
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, LETTERS + SCRIPT);
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    await overlay.find({ css: '.note-text', text: /onerror="ran=1"/ });
    const got = await page.evaluate(() => {
      const { stolen, ran } = globalThis as unknown as { stolen: readonly string[]; ran: number };
      const host = document.documentElement.lastElementChild;
      const internals = (host as unknown as { internals?: ElementInternals }).internals;
      return {
        stolen: [...new Set(stolen)],
        ran,
        open: host?.shadowRoot ?? null,
        inside: internals?.shadowRoot ?? null,
        attributes: host?.getAttributeNames(),
        text: host?.textContent,
      };
    });
    expect(got).toEqual({ stolen: [], ran: 0, open: null, inside: null, attributes: [], text: '' });
    await page.close();
  });

  it('forges no note and clicks nothing', async () => {
    const { page, overlay } = await open();
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'Mine alone');
    const before = (await exportFrom(visit.browser, page)).observations.length;
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const init = { bubbles: true, composed: true, cancelable: true, key: 'Enter', ctrlKey: true };
      for (const type of ['keydown', 'keypress', 'keyup']) host?.dispatchEvent(new KeyboardEvent(type, init));
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit']) {
        host?.dispatchEvent(new MouseEvent(type, init));
        const { x = 0, y = 0 } = host?.getBoundingClientRect() ?? {};
        document.elementFromPoint(x + 5, y + 5)?.dispatchEvent(new MouseEvent(type, init));
      }
      (host as HTMLElement | null)?.click();
      for (const verb of ['save-note', 'note-selection', 'stop']) window.postMessage({ tidemark: verb }, '*');
    });
    await overlay.waitUntil(NOTE, ({ value }) => value === 'Mine alone');
    expect((await exportFrom(visit.browser, page)).observations).toHaveLength(before);
    await page.close();
  });

  it('has nothing answered by a click on something else that lies over the overlay', async () => {
    const { page, overlay } = await open();
    const write = { role: 'button', name: 'Note on this page' } as const;
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    for (const [by, cover] of Object.entries(COVERS)) {
      if (name === 'chromium' && by === TRANSITION) continue;
      await overlay.find(write);
      await page.evaluate(cover, LURE);
      await overlay.click(write);
      await overlay.find({ role: 'status', text: /^This page shows something over Tidemark/ });
      expect(await overlay.findAll(NOTE), by).toEqual([]);
      await page.evaluate(() => {
        document.querySelector('.cover')?.remove();
        document.documentElement.style.opacity = '';
      });
      await until('the cover to be gone', () =>
        page.evaluate(() => document.getAnimations().length === 0 || undefined),
      );
      await overlay.click(write);
      await overlay.click({ role: 'button', name: 'Cancel' });
    }
    await page.close();
  });

  it('has its own dialogs left uncovered, and the tab back afterwards and after taking it out', async () => {
    const { page, overlay } = await open();
    const tab = { role: 'button', name: /^Open Tidemark/ } as const;
    await overlay.find(tab);
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
    });
    await overlay.waitUntilGone(tab);
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
    });
    await overlay.find(tab);
    await page.evaluate(() => {
      document.documentElement.lastElementChild?.remove();
      document.body.replaceWith(document.createElement('body'));
    });
    await overlay.click(tab);
    await overlay.find({ css: 'h2' });
    await page.close();
  });
});
