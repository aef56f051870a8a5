import { auroraFacts } from './khoros/aurora.ts';
import { classicFacts } from './khoros/classic.ts';
import { auroraListFacts, classicHomeFacts, classicListFacts } from './khoros/list.ts';
import { auroraMemberFacts } from './khoros/member.ts';
import { khorosPageKind, khorosPageUrl } from './khoros/page-kind.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

/** True where the marks of either product of Khoros stand together: Classic (Lithium) or Aurora. */
export function recognises({ document }: PageView): boolean {
  if (document.body.matches('.lia-body')) return document.querySelector('.lia-page, [class*="lia-quilt"]') !== null;
  if (document.body.matches('#lia-body[class*="lia-"]')) return true;
  const root = document.getElementById('__next');
  return root !== null && root.querySelector(':is(nav, main, header, footer) [class*="_lia-"][class*="__"]') !== null;
}

/** Khoros Communities, Classic and Aurora; what is known of Classic comes from others' descriptions. */
export const khoros: Platform = {
  id: 'khoros',
  name: 'Khoros',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: khorosPageUrl,
  pageKind: khorosPageKind,
  pageFacts: (page, kind) => {
    const isClassic = page.document.body.matches('.lia-body, #lia-body');
    if (kind === 'member') return isClassic ? {} : auroraMemberFacts(page);
    if (kind === 'home') return isClassic ? classicHomeFacts(page) : {};
    if (kind === 'topic-list') return isClassic ? classicListFacts(page) : auroraListFacts(page);
    if (kind !== 'topic' && kind !== 'article' && kind !== 'ideas' && kind !== 'event') return {};
    return isClassic ? classicFacts(page) : auroraFacts(page);
  },
};
