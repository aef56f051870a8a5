import { v7 } from 'uuid';
import type { Page } from './browsers/browser.ts';

/** A note as a composer sends it: under an id of its own. */
export type Sent = { readonly id: string; readonly note: string };

/** Notes that say so, and their place. */
export function notesSaying(text: string, count: number): readonly Sent[] {
  return Array.from({ length: count }, (_, at) => ({ id: v7(), note: `${text} ${String(at)}` }));
}

/** A page of a forum as the overlay on it tells of it. */
export function pageAt(url: string) {
  return { url, title: 'A topic', platform: 'discourse', kind: 'topic', facts: {} };
}

/** Has a screen of the extension save notes on a page, all at once; answers the ids of those that were acknowledged. */
export function saveFrom(screen: Page, url: string, notes: readonly Sent[]): Promise<readonly string[]> {
  return screen.evaluate(
    async (page, sent) => {
      const save = ({ id, note }: Sent) => {
        const draft = { competency: 'culture', verdict: 'note', note, sure: true, teams: [], tags: [] };
        return new Promise<readonly string[]>((answered) => {
          chrome.runtime.sendMessage(
            { tidemark: 'save-note', request: { page, id, draft } },
            (reply?: { readonly answer?: unknown }) => {
              answered(reply?.answer === undefined ? [] : [id]);
            },
          );
        });
      };
      return (await Promise.all(sent.map(save))).flat();
    },
    pageAt(url),
    notes,
  );
}
