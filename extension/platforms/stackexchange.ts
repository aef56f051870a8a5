import type { PageFacts, PageKind } from '#core/page.ts';
import { isNamedStaff, type PageView, type Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { has } from './reading/marks.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount, onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const STYLES = '[href*="/Content/Shared/stacks.css"], [href*="/Content/Sites/"], [href*="sstatic.net/"]';
const PUBLISHER = '[itemprop="publisher"][content="https://stackoverflow.com/#organization"]';
const FRAME = '.js-top-bar, body.unified-theme, #custom-header + .topbar, #notify-container ~ #custom-header';

/** True where the page has both the style sheets and the frame of Stack Exchange; sites made after it have one only. */
export function recognises({ document }: PageView): boolean {
  const hasAssets =
    has(document, 'link', STYLES) ||
    has(document, 'script', '[src*="sstatic.net/"]') ||
    has(document, 'meta', PUBLISHER);
  return hasAssets && document.querySelector(FRAME) !== null;
}

/** Sites of the Stack Exchange network, Stack Overflow for Teams and Stack Internal. */
export const stackexchange: Platform = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${teamOf(url)}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: factsOf,
};

/** The folder of a team, which shares its host with others. */
function teamOf({ pathname }: URL): string {
  return /^\/c\/[^/]+/u.exec(pathname)?.[0] ?? '';
}

const KINDS: Readonly<Record<string, PageKind>> = {
  unanswered: 'topic-list',
  search: 'search',
  review: 'moderation',
  collectives: 'group',
  conduct: 'guidelines',
  tour: 'welcome',
};

const HELP_ON_CONDUCT = /^(?:behavior|on-topic|dont-ask|how-to-ask|how-to-answer|be-nice)$/u;

function kindOf({ url, document }: PageView): PageKind {
  const [first, second, third] = url.pathname
    .slice(teamOf(url).length)
    .split('/')
    .filter((part) => part !== '');
  if (document.querySelector('body.question-page #question') !== null) return 'topic';
  switch (first) {
    case undefined:
      return 'home';
    case 'q':
    case 'a':
      return isNumber(second) ? 'topic' : 'other';
    case 'questions':
      if (isNumber(second)) return 'topic';
      return second === undefined || ['tagged', 'linked', 'newest', 'frequent'].includes(second)
        ? 'topic-list'
        : 'other';
    case 'users':
      if (second === undefined) return 'directory';
      return isNumber(second) ? 'member' : 'other';
    case 'help':
      return HELP_ON_CONDUCT.test(second ?? '') ? 'guidelines' : 'other';
    case 'articles':
      return isNumber(second) ? 'article' : 'other';
    case 'collectives':
      return third === 'users' ? 'directory' : 'group';
    default:
      return KINDS[first] ?? 'other';
  }
}

function isNumber(part: string | undefined): boolean {
  return /^\d+$/u.test(part ?? '');
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  switch (kind) {
    case 'topic':
      return questionFacts(page);
    case 'topic-list':
    case 'home':
      return listFacts(page);
    case 'member':
      return memberFacts(page.document);
    default:
      return {};
  }
}

/** Answers are what replies are elsewhere; they stand by score. Comments count for who takes part only. */
function questionFacts(page: PageView): PageFacts {
  const { document } = page;
  const question = document.querySelector('#question');
  if (question === null) return {};
  const shown = [...document.querySelectorAll('#answers .answer:not(.deleted-answer)')];
  const total = answerCount(document);
  const asked = postOf(page, question);
  const header = [...document.querySelectorAll('#question-header ~ :is(.d-flex, .grid) > [title]')];
  const views = header.map((part) => onlyCount(part.getAttribute('title')));
  const accepted = shown.find((answer) => answer.matches('.accepted-answer, [itemprop="acceptedAnswer"]'));
  const lastActivity = document.querySelector('a[href$="?lastactivity"][title]')?.getAttribute('title');
  const facts = threadFacts(page, {
    opening: { ...asked, at: asked.at ?? momentIn(document, 'time[itemprop="dateCreated"]', 'datetime') },
    replies: shown.map((answer) => postOf(page, answer)),
    isWhole: total === shown.length,
    accepted: accepted && postOf(page, accepted),
    stated: {
      replies: total,
      views: views.find((count) => count !== undefined),
      lastActivityAt: momentFromText(lastActivity),
    },
  });
  return knownFacts({
    ...facts,
    participants: facts.participants === undefined ? undefined : peopleOn(page),
  });
}

/** The platform's own count. */
function answerCount(document: Document): number | undefined {
  const stated = document.querySelector('#answers-header [data-answercount]')?.getAttribute('data-answercount');
  const written = document.querySelector('#answers-header [itemprop="answerCount"]')?.textContent;
  const isNone = document.querySelector('#answers.no-answers') !== null;
  const heading = document.querySelector('#answers-header h2')?.textContent;
  return exactCount(stated) ?? exactCount(written) ?? (isNone ? 0 : onlyCount(heading));
}

/** Whom the site or the company employs. Moderators are elected from among the members, and are none of them. */
const STAFF_MARKS = '.s-badge__staff, .s-badge__admin';
const MODERATOR_MARKS = '.s-badge__moderator, .mod-flair';

/** A post's author signs last: before it signs who edited the post. Posts owned by many have no author. */
function postOf(page: PageView, post: Element): Post {
  const signatures = [...post.querySelectorAll('.post-signature')];
  const signature = signatures.find((one) => one.querySelector('[itemprop="author"]') !== null) ?? signatures.at(-1);
  const person = signature?.querySelector('.user-details');
  const name = nameOf(person) ?? post.getAttribute('data-author-username') ?? undefined;
  const isOfMany = signature?.querySelector('.community-wiki') !== null;
  const isStaff = signature?.querySelector(STAFF_MARKS) !== null || isNamedStaff(page, name);
  return {
    author: isOfMany ? undefined : (accountOf(person) ?? name),
    at: momentIn(signature, '.user-action-time [title]', 'title'),
    side: isStaff ? 'staff' : 'member',
  };
}

/** The number of someone's account: several people may share one name. */
function accountOf(person: Element | null | undefined): string | undefined {
  const link = person?.querySelector('a[href*="/users/"]') ?? person?.closest('a[href*="/users/"]');
  return /\/users\/(-?\d+)/u.exec(link?.getAttribute('href') ?? '')?.[1];
}

function nameOf(person: Element | null | undefined): string | undefined {
  const name =
    person?.querySelector('[itemprop="name"]')?.getAttribute('content') ??
    (person?.querySelector('a[href*="/users/"]') ?? person)?.textContent.trim();
  return name === '' ? undefined : name;
}

/** How many people asked, answered and commented; nothing where some comments are folded away. */
function peopleOn(page: PageView): number | undefined {
  const { document } = page;
  if (document.querySelector('.js-show-link.comments-link:not(.dno)') !== null) return undefined;
  const posts = [...document.querySelectorAll('#question, #answers .answer:not(.deleted-answer)')].map(
    (post) => postOf(page, post).author,
  );
  const comments = [...document.querySelectorAll('#question .js-comment, #answers .js-comment')].map((comment) => {
    const person = comment.querySelector('.comment-user');
    return accountOf(person) ?? nameOf(person);
  });
  const people = [...posts, ...comments];
  return people.includes(undefined) ? undefined : new Set(people).size;
}

function momentIn(parent: ParentNode | undefined, selector: string, attribute: string): string | undefined {
  return momentFromText(parent?.querySelector(selector)?.getAttribute(attribute));
}

/** The heading tells how many questions the list has in all; each question how many answers. */
function listFacts({ document, url }: PageView): PageFacts {
  const rows = [...document.querySelectorAll('#mainbar .js-post-summary, #mainbar .question-summary')];
  const answers = rows.map((row) =>
    exactCount(
      row.querySelector(
        '.s-post-summary--stats-answers .s-post-summary--stats-item-number, .s-post-summary--stats-item:nth-child(2) .s-post-summary--stats-item-number, .status strong, .status .mini-counts',
      )?.textContent,
    ),
  );
  const isOfAll = /\/questions\/?$|\/questions\/tagged\/[^/]+\/?$/u.test(url.pathname) && !isFiltered(url);
  const total = document.querySelector('[data-controller="se-uql"] .fs-body3, #mainbar .fs-body3');
  return knownFacts({
    topics: isOfAll ? onlyCount(total?.textContent) : undefined,
    unanswered:
      rows.length === 0 || answers.includes(undefined) ? undefined : answers.filter((count) => count === 0).length,
  });
}

function isFiltered({ searchParams }: URL): boolean {
  return (
    searchParams.has('filters') ||
    ['unanswered', 'bounties', 'bountied'].includes((searchParams.get('tab') ?? '').toLowerCase())
  );
}

function memberFacts(document: Document): PageFacts {
  const joined = document.querySelector('.iconCake')?.closest('li, .d-flex')?.querySelector('[title]');
  const page = document.querySelector('#mainbar-full');
  const has = (marks: string) => (page?.querySelector(marks) ?? null) !== null;
  return knownFacts({
    joinedAt: momentFromText(joined?.getAttribute('title')),
    role: has(STAFF_MARKS) ? 'staff' : has(MODERATOR_MARKS) ? 'champion' : undefined,
  });
}
