import { type Browser as Puppeteer, type CDPSession, type Target, TargetType } from 'puppeteer-core';
import { callOf } from './chromium-document.ts';
import { until } from './until.ts';

/** Drives the background of an extension: its service worker, which Chromium stops and starts as it likes. */
export async function driveChromiumBackground(browser: Puppeteer, origin: string) {
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
  const inWorker = async <Made>(work: (session: CDPSession) => Promise<Made>): Promise<Made> => {
    const target = browser.targets().find(isWorker);
    if (target === undefined) throw new Error('The background is not awake');
    // A session of its own each time: one that outlives the worker does not know the next one's world.
    const session = await target.createCDPSession();
    try {
      return await work(session);
    } finally {
      await session.detach().catch(() => undefined);
    }
  };

  const [page] = await browser.pages();
  const session = await page!.createCDPSession();
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stops += 1;
    // Because puppeteer watches for new workers, one that starts again waits for the debugger.
    const isStarting = versions.some(({ runningStatus }) => runningStatus === 'starting');
    if (isStarting) inWorker((own) => own.send('Runtime.runIfWaitingForDebugger')).catch(() => undefined);
  });
  await session.send('ServiceWorker.enable');

  return {
    evaluate: (source: string, args: readonly unknown[]): Promise<unknown> =>
      inWorker(async (own) => {
        const asked = { expression: callOf(source, args), awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await own.send('Runtime.evaluate', asked);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      }),
    stop: async (): Promise<void> => {
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      // What it was asked meanwhile may have started it again by then.
      await until('the background to stop', () => Promise.resolve(stops > before || undefined));
    },
  };
}
