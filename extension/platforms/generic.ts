import { discussionFacts } from './generic/discussion-facts.ts';
import { discussionsOn } from './generic/structured-data.ts';
import type { Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

/**
 * Any other page of the web. Its kind and facts come from structured data alone, which a forum of unknown make may
 * carry; a page without it is "other", whatever it looks like.
 */
export const generic: Platform = {
  id: 'generic',
  name: 'Other site',
  basis: 'pages',
  recognises: ({ url }) => url.protocol === 'http:' || url.protocol === 'https:',
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: ({ document }) => {
    const discussions = discussionsOn(document);
    if (discussions.length === 0) return 'other';
    return discussions.length === 1 ? 'topic' : 'topic-list';
  },
  pageFacts: (page, kind) => {
    const [discussion] = discussionsOn(page.document);
    return kind === 'topic' && discussion !== undefined ? discussionFacts(page, discussion) : {};
  },
};
