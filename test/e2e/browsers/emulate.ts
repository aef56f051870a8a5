import { until } from './until.ts';

/** What a person's screen and settings are like; sizes in CSS pixels. */
export type EmulatedScreen = {
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
  /** As it would be printed. */
  readonly isPrinted: boolean;
  readonly width: number;
  readonly height: number;
};

/** What a browser does for it with one document. */
type Screened = {
  evaluate(source: string, args: readonly unknown[]): Promise<unknown>;
  emulate(screen: Partial<EmulatedScreen>): Promise<void>;
};

/** The sizes of windows before a test gave them another one. */
const ownSizes = new WeakMap<Screened, string>();

const SIZE = '() => `${innerWidth} x ${innerHeight}`';

/** Shows a document as another screen would, and waits until its window has the size: both browsers change it in their own time. */
export async function emulate(driver: Screened, screen: Partial<EmulatedScreen>): Promise<void> {
  const sizeNow = async (): Promise<string> => String(await driver.evaluate(SIZE, []));
  const { width, height } = screen;
  const isSized = width !== undefined && height !== undefined;
  if (isSized && !ownSizes.has(driver)) ownSizes.set(driver, await sizeNow());
  await driver.emulate(screen);
  const wanted = isSized ? `${String(width)} x ${String(height)}` : ownSizes.get(driver);
  if (wanted === undefined) return;
  await until(`a window of ${wanted}`, async () => ((await sizeNow()) === wanted ? true : undefined), sizeNow);
}
