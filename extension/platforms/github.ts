import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const PATH = /^(\/orgs\/[^/]+|\/[^/]+\/[^/]+)\/discussions(?:\/(.*))?$/u;
const ROUTE = 'meta[name="route-controller"][content*="discussions"]';
const SUBJECT = 'meta[name="hovercard-subject-tag"][content^="discussion:"]';
const ASSETS = 'link[href^="https://github.githubassets.com"], meta[name="github-keyboard-shortcuts"]';

/** True for the discussions of a repository or an organisation; other pages of GitHub are no community's. */
export function recognises({ url, document }: PageView): boolean {
  if (!PATH.test(url.pathname)) return false;
  const marks = [ROUTE, SUBJECT, ASSETS].filter((mark) => document.querySelector(mark) !== null);
  return marks.length >= 2 || (marks.length === 1 && url.hostname === 'github.com');
}

/** GitHub Discussions, on github.com and on servers of one's own. */
export const github: Platform = {
  id: 'github',
  name: 'GitHub Discussions',
  basis: 'templates',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${ownerOf(url)}/discussions/`,
  communityName: ({ url }) => ownerOf(url).replace(/^\/(?:orgs\/)?/u, ''),
  pageKind: kindOf,
  pageFacts: (page, kind) => {
    if (kind === 'topic') return discussionFacts(page);
    return kind === 'topic-list' ? listFacts(page.document) : {};
  },
};

function ownerOf({ pathname }: URL): string {
  return PATH.exec(pathname)?.[1] ?? '';
}

function kindOf({ url }: PageView): PageKind {
  const below = (PATH.exec(url.pathname)?.[2] ?? '').replace(/\/+$/u, '');
  if (below === '' || /^categories\/[^/]+$/u.test(below)) return 'topic-list';
  return /^\d+$/u.test(below) ? 'topic' : 'other';
}

const TARGET = '.discussions-timeline-scroll-target[id]';
const BRANCH = '[id^="child-comments-"]';

/** An entry of the timeline: a comment or a reply to one. */
type Entry = Post & { readonly id: string; readonly isRobot: boolean };

/** Comments and the replies below them count alike; the heading tells how many there are of each. */
function discussionFacts(page: PageView): PageFacts {
  const { document } = page;
  const entries = entriesOf(document);
  const opening = entries.find(({ id }) => /^discussion-\d+$/u.test(id));
  const comments = entries.filter(({ id }) => /^discussioncomment-\d+$/u.test(id));
  const total = totalOf(document);
  const answer = answerOf(document);
  const robots = comments.filter(({ isRobot }) => isRobot).length;
  return threadFacts(page, {
    opening,
    replies: comments.filter(({ isRobot }) => !isRobot),
    isWhole: opening !== undefined && total === comments.length,
    accepted: comments.find(({ id }) => id === answer),
    stated: {
      replies: total === undefined ? undefined : Math.max(0, total - robots),
      solved: isAnswered(document, answer),
    },
  });
}

function entriesOf(document: Document): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const target of document.querySelectorAll(TARGET)) {
    if (/^discussion(?:comment)?-\d+$/u.test(target.id)) byId.set(target.id, entryOf(target));
  }
  return [...byId.values()];
}

/** A comment holds the replies to it: only what is its own and no part of its text tells of it. */
function entryOf(target: Element): Entry {
  const branch = target.closest(BRANCH);
  const own = (selector: string): readonly Element[] =>
    [...target.querySelectorAll(selector)].filter(
      (part) =>
        part.closest(TARGET) === target && part.closest(BRANCH) === branch && part.closest('.js-comment-body') === null,
    );
  const people = own('a.author[href], a[data-hovercard-type="user"][href], a[href^="/apps/"]');
  const link = people.find(({ textContent }) => textContent.trim() !== '')?.getAttribute('href');
  const author = link
    ?.replace(/^https?:\/\/[^/]+/u, '')
    .replace(/^\//u, '')
    .toLowerCase();
  const time = own('.js-timestamp relative-time, relative-time')[0];
  return {
    id: target.id,
    author,
    at: momentFromText(time?.getAttribute('datetime')),
    side:
      author === undefined ? undefined : own('.Label, .timeline-comment-label').some(namesStaff) ? 'staff' : 'member',
    isRobot: author?.startsWith('apps/') === true,
  };
}

/** Labels beside a name that say that its owner looks after the repository; "Author" and "Contributor" do not. */
function namesStaff(label: Element): boolean {
  return /^(?:owner|member|collaborator|maintainer)$/iu.test(label.textContent.trim());
}

/** "3 comments · 2 replies": the whole of it stands before its parts. */
function totalOf(document: Document): number | undefined {
  const small = [...document.querySelectorAll('main :is(h2, h3, div, span)')].filter(
    (part) => part.childElementCount <= 4 && part.closest(`${TARGET}, .js-comment-body`) === null,
  );
  for (const { textContent } of small) {
    const counts = /^\s*([\d,]+)\s+comments?(?:\s*·\s*([\d,]+)\s+repl(?:y|ies))?\s*$/u.exec(textContent);
    if (counts !== null) return add(exactCount(counts[1]), counts[2] === undefined ? 0 : exactCount(counts[2]));
  }
  return undefined;
}

function add(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** The comment that is marked as the answer: the box at the top leads to it. */
function answerOf(document: Document): string | undefined {
  const link = document.querySelector('a.js-discussions-goto-answer-button[href*="#discussioncomment-"]');
  const linked = link?.getAttribute('href')?.split('#')[1];
  const mark = document.querySelector('.timeline-chosen-answer');
  return linked ?? (mark?.closest(TARGET) ?? mark?.querySelector(TARGET))?.id;
}

/** Closing a discussion does not answer it. Only where answers can be marked does the page call one unanswered. */
function isAnswered(document: Document, answer: string | undefined): boolean | undefined {
  const marks = '.js-discussion.answered, .State[title="Answered"]';
  if (answer !== undefined || document.querySelector(marks) !== null) return true;
  return document.querySelector('.State[title="Unanswered"]') === null ? undefined : false;
}

function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('li a[data-hovercard-type="discussion"]')].map((link) =>
    link.closest('li'),
  );
  const counts = [...new Set(rows)].map((row) => {
    const label = row?.querySelector('a[aria-label*=" comment"]')?.getAttribute('aria-label');
    return exactCount(/^([\d,]+) comments?\b/u.exec(label ?? '')?.[1]);
  });
  const areKnown = counts.length > 0 && !counts.includes(undefined);
  return knownFacts({ unanswered: areKnown ? counts.filter((count) => count === 0).length : undefined });
}
