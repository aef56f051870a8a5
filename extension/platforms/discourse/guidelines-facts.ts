import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { momentFromText } from '../reading/moments.ts';
import { readableText } from '../reading/text.ts';
import { countWords } from '../reading/words.ts';
import { serverHtml } from './server-html.ts';

/** How long the guidelines are, and when their text last changed, which only the server's HTML says. */
export function guidelinesFacts(page: PageView): PageFacts {
  const html = serverHtml(page);
  const sent = html?.isCurrent === true ? html.root : undefined;
  const body = page.document.querySelector('.body-page') ?? sent?.querySelector('[itemprop="mainContentOfPage"]');
  const reviewed = sent?.querySelector('meta[itemprop="lastReviewed"]')?.getAttribute('content');
  const words = body === null || body === undefined ? 0 : countWords(readableText(body));
  return knownFacts({ updatedAt: momentFromText(reviewed), words: words > 0 ? words : undefined });
}
