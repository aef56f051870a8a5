import type { EmulatedScreen, SurfaceDriver } from './surface.ts';
import { until } from './until.ts';

/** The sizes of windows before a test gave them another one. */
const ownSizes = new WeakMap<SurfaceDriver, string>();

const SIZE = '() => `${innerWidth} x ${innerHeight}`';

/** Shows a document as another screen would, and waits until its window has the size: both browsers change it in their own time. */
export async function emulate(driver: SurfaceDriver, screen: Partial<EmulatedScreen>): Promise<void> {
  const sizeNow = async (): Promise<string> => String(await driver.evaluate(SIZE, []));
  const { width, height } = screen;
  const isSized = width !== undefined && height !== undefined;
  if (isSized && !ownSizes.has(driver)) ownSizes.set(driver, await sizeNow());
  await driver.emulate(screen);
  const wanted = isSized ? `${String(width)} x ${String(height)}` : ownSizes.get(driver);
  if (wanted === undefined) return;
  await until(`a window of ${wanted}`, async () => ((await sizeNow()) === wanted ? true : undefined), sizeNow);
}
