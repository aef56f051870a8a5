import type { PageKind } from '#core/page.ts';
import { topicFacts } from './gainsight/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { has, standTogether } from './reading/marks.ts';
import { siteName } from './reading/site-name.ts';

const KIND_BY_FOLDER: ReadonlyMap<string, PageKind> = new Map([
  ['activity', 'topic-list'],
  ['knowledge-base', 'topic-list'],
  ['product-updates', 'topic-list'],
  ['community', 'topic-list'],
  ['ideas', 'ideas'],
  ['groups', 'group'],
  ['events', 'event'],
  ['search', 'search'],
]);

/** True where several marks of Gainsight's communities, once called inSided, stand together. */
export function recognises({ document }: PageView): boolean {
  const files = '[href*="/destination/css/"], [href*=".insided.com"], [src*="/destination/"]';
  return standTogether(document, {
    least: 2,
    seen: [
      document.body.matches('[class*="twig_page-"]'),
      has(document, 'link', files) || has(document, 'script', files),
      document.getElementById('root')?.matches('main.body-wrapper') === true,
    ],
    searched: ['.powered-by-insided-footer, .templatefoot .logo-gainsight'],
  });
}

/** Gainsight Customer Communities, once inSided. */
export const gainsight: Platform = {
  id: 'gainsight',
  name: 'Gainsight Customer Communities',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl,
  pageKind,
  pageFacts: (page, kind) => (isTopic(page) ? topicFacts(page, kind) : {}),
};

/** A topic's address without the leaf and the order of its replies. */
function pageUrl(page: PageView): string {
  const { url } = page;
  return isTopic(page) ? `${url.origin}${url.pathname.replace(/\/index\d+\.html$/u, '')}` : url.href;
}

function isTopic({ document }: PageView): boolean {
  return document.body.classList.contains('twig_page-topic');
}

/** The page's route stands in a class of the body; what it does not tell, the address does. */
function pageKind(page: PageView): PageKind {
  const route = [...page.document.body.classList].find((name) => name.startsWith('twig_page-'))?.slice(10) ?? '';
  if (/error|notfound|login|register/u.test(route)) return 'other';
  const [first, second] = page.url.pathname.split('/').filter((part) => part !== '' && !part.startsWith('index'));
  if (first === undefined) return 'home';
  if (route === 'topic') return first === 'ideas' || first.startsWith('ideas-') ? 'ideas' : 'topic';
  if (first === 'members') return second === undefined ? 'directory' : 'member';
  const known = KIND_BY_FOLDER.get(first);
  if (known !== undefined) return known;
  return second === undefined && /-\d+$/u.test(first) ? 'topic-list' : 'other';
}
