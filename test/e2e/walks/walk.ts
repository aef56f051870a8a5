import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFile } from '#core/export-file.ts';
import type { Surface } from '../browsers/surface.ts';
import type { Visit } from '../community-visit.ts';

/** Looks at a view in the state it is in. */
export type Look = (
  state: string,
  surface: Surface,
  how?: {
    /** The element whose closed shadow root is looked at, instead of the whole document. */
    readonly host?: string;
    /** Whether its window has the one size that the browser gives it. */
    readonly isFixed?: boolean;
    /** Whether the view has not been gone through by Tab in another state. */
    readonly byTab?: boolean;
  },
) => Promise<void>;

/** One way through the views of the extension, with a look at each in each of its states. */
export type Walk = {
  readonly visit: Visit;
  /** Gives a text of the catalogue as the build in the browser speaks it. */
  readonly spoken: (text: string) => string;
  readonly look: Look;
};

const file = join(import.meta.dirname, '../../../fixtures/exports/harbour-commons.tidemark.json');

/** The saved export of a community in full swing. */
export const harbour: ExportFile = JSON.parse(readFileSync(file, 'utf8')) as ExportFile;

/** Has the background answer a page of the extension no more, as after an update. Chromium only: Firefox lets no test do so. */
export async function silence(page: Surface): Promise<void> {
  await page.evaluate(() => {
    chrome.runtime.sendMessage = () => Promise.reject(new Error('Nobody is there'));
  });
}
