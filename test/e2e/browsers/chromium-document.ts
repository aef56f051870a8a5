import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { inPageSource } from './in-page-source.ts';
import type { EmulatedScreen } from './emulate.ts';
import type { SurfaceDriver } from './surface.ts';

/**
 * Drives one document of Chromium.
 *
 * Closed shadow roots come from the protocol's piercing view of the tree, and
 * computedRole and computedName from a flag of Blink's (see chromium.ts), so the
 * page and the extension are the ones a person would get.
 */
export function driveChromiumDocument(page: Page, session: CDPSession): SurfaceDriver {
  return {
    run: async (inPage, request) => {
      const { result: global } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
      // The extension's own pages have none, and looking for them reads the whole tree.
      const roots = page.url().startsWith('chrome-extension:') ? [] : await closedShadowRoots(session);
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(global.objectId !== undefined && { objectId: global.objectId }),
        functionDeclaration: `async function (request, ...roots) {
          const closed = new Map(roots.map((root) => [root.host, root]));
          const tools = {
            shadowOf: (element) => element.shadowRoot ?? closed.get(element) ?? null,
            roleOf: (element) => element.computedRole,
            nameOf: (element) => element.computedName,
          };
          return ${inPageSource(inPage)}(tools, request);
        }`,
        arguments: [{ value: request }, ...roots.map((objectId) => ({ objectId }))],
        awaitPromise: true,
        returnByValue: true,
      });
      await session.send('Runtime.releaseObjectGroup', { objectGroup: ROOTS });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Awaited<ReturnType<typeof inPage>>;
    },
    evaluate: (source, args) => page.evaluate(callOf(source, args)),
    mouse: async (type, x, y) => {
      if (type === 'move') await page.mouse.move(x, y);
      else await page.mouse[type]();
    },
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      // A key may close the document it is pressed in, before it is let go or even before its pressing is confirmed.
      for (const key of keys) await page.keyboard.down(key as KeyName).catch(unlessClosed);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyName).catch(unlessClosed);
    },
    screenshot: () => page.screenshot(),
    load: async (source) => {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: source });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    emulate: (screen) => emulate(session, screen),
    expectFileQuestion: (files) => {
      const question = page.waitForFileChooser();
      // Told to whoever answers; until then nobody waits for it.
      question.catch(() => undefined);
      return Promise.resolve(async () => (await question).accept([...files]));
    },
  };
}

/** A call of a self-contained function as an expression. */
export function callOf(source: string, args: readonly unknown[]): string {
  return `((__name) => (${source})(...${JSON.stringify(args)}))((inner) => inner)`;
}

async function emulate(session: CDPSession, screen: Partial<EmulatedScreen>): Promise<void> {
  const { scheme = '', forcedColors, reducedMotion, isPrinted, width = 0, height = 0 } = screen;
  await session.send('Emulation.setEmulatedMedia', {
    media: isPrinted === true ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors === true ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: reducedMotion === true ? 'reduce' : '' },
    ],
  });
  if (width + height === 0) await session.send('Emulation.clearDeviceMetricsOverride');
  else {
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  }
}

type KeyName = Parameters<Page['keyboard']['down']>[0];

const ROOTS = 'closed-shadow-roots';

function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
}

async function closedShadowRoots(session: CDPSession): Promise<readonly string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', objectGroup: ROOTS });
  if (result.objectId === undefined) return [];
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
  const found: Protocol.DOM.BackendNodeId[] = [];
  const visit = (one: Protocol.DOM.Node): void => {
    for (const root of one.shadowRoots ?? []) {
      if (root.shadowRootType === 'closed') found.push(root.backendNodeId);
      visit(root);
    }
    one.children?.forEach(visit);
  };
  visit(node);
  const objects = await Promise.all(
    found.map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId, objectGroup: ROOTS })),
  );
  return objects.flatMap(({ object }) => object.objectId ?? []);
}
