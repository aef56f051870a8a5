import type { PageFacts } from '#core/page.ts';
import { discussionFacts } from '../generic/discussion-facts.ts';
import { discussionsOn } from '../generic/structured-data.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { firstText } from '../reading/first-text.ts';
import { countOf } from '../reading/json.ts';
import { momentFromText, outermost } from '../reading/moments.ts';
import { exactCount, onlyCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';

/** A comment with its place among all comments of the discussion, which its permalink names. */
type Placed = Post & { readonly place: number | undefined; readonly isAccepted: boolean };

const PAGES = '.NumberedPager a, .Pager a';

/** What the page of a discussion says of it. A page of the React layouts shows what its structured data says. */
export function discussionPageFacts(page: PageView): PageFacts {
  const { document } = page;
  const first = document.querySelector('.ItemDiscussion[id^="Discussion_"]');
  const comments = commentsOn(document);
  const discussion = discussionsOn(document)[0];
  const stated: PageFacts = discussion === undefined ? {} : discussionFacts(page, discussion);
  if (first === null && comments.length === 0) return stated;
  const opening = first === null ? undefined : postOf(first);
  const isPaged = document.querySelector(PAGES) !== null;
  const isAtEnd = isPaged && document.querySelector('.NumberedPager a.Next, .Pager a.Next') === null;
  const lastPlace = Math.max(0, ...comments.map(({ place }) => place ?? 0));
  const moments = comments.map(({ at }) => at).filter((at) => at !== undefined);
  const isWhole = opening !== undefined && !isPaged;
  return threadFacts(page, {
    opening,
    replies: comments,
    isWhole,
    isFromStart: comments.every(({ place }, index) => place === index + 1),
    accepted: comments.find(({ isAccepted }) => isAccepted),
    stated: {
      replies: isWhole || !isAtEnd || lastPlace === 0 ? undefined : lastPlace,
      solved: document.querySelector('.AcceptedAnswers .ItemComment, .QnA-Item-Accepted') === null ? undefined : true,
      lastActivityAt: isAtEnd && moments.length === comments.length ? outermost(moments, 'last') : undefined,
    },
  });
}

/** The comments, each once: an accepted answer stands above all others a second time. */
function commentsOn(document: Document): readonly Placed[] {
  const byId = new Map<string, Element>();
  for (const comment of document.querySelectorAll('.ItemComment[id^="Comment_"]')) {
    const known = byId.get(comment.id);
    if (known?.closest('.AcceptedAnswers') !== null) byId.set(comment.id, comment);
  }
  const accepted = new Set(
    [...document.querySelectorAll('.AcceptedAnswers .ItemComment, .QnA-Item-Accepted')].map(({ id }) => id),
  );
  const placed = [...byId].map(([id, comment]) => ({
    ...postOf(comment),
    place: countOf(/^Item_(\d+)$/u.exec(comment.querySelector('a[name^="Item_"]')?.getAttribute('name') ?? '')?.[1]),
    isAccepted: accepted.has(id),
  }));
  return placed.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
}

function postOf(item: Element): Post {
  const date = item.querySelector('.DateCreated time[datetime], .Meta time[datetime]');
  return {
    author: firstText(item, ['.Author .Username', '.Author a'])?.toLowerCase(),
    at: momentFromText(date?.getAttribute('datetime')),
    side: sideOf(item),
  };
}

/** Ranks and roles are shown beside the author only where the community chose to; without them nothing is known. */
function sideOf(item: Element): Side {
  const marks = [
    ...item.querySelectorAll('.AuthorInfo :is(.Rank, .RoleTitle, .UserTitle, [class*="Role_"], .RoleTracker)'),
  ];
  const names = marks.flatMap((mark) => [mark.textContent, mark.getAttribute('title') ?? '']);
  const hasClass = /(?:^|\s)(?:Rank-(?:Admin|Moderator|Staff)|Role_(?:Administrator|Moderator))/u.test(item.className);
  if (hasClass || names.some(namesStaff)) return 'staff';
  return marks.some((mark) => mark.matches('.Rank, .RoleTitle, [class*="Role_"]')) ? 'member' : undefined;
}

/** What a list of discussions says: discussions are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll(':is(.Discussions, .DiscussionsTable) .Item[id^="Discussion_"]')];
  if (rows.length === 0) return {};
  const replies = rows.map((row) => {
    const count = row.querySelector('.CommentCount .Number, .CountComments .Number');
    return onlyCount(count?.getAttribute('title')) ?? exactCount(count?.textContent);
  });
  return knownFacts({
    topics: document.querySelector(PAGES) === null ? rows.length : undefined,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned: rows.filter((row) => row.matches('.Announcement, .Announce')).length,
  });
}

/** What a member's page says of the member, without the name. */
export function memberFacts(document: Document): PageFacts {
  const roles = document.querySelector('.About dd.Roles, .AboutMe dd.Roles')?.textContent.split(',') ?? [];
  return knownFacts({
    joinedAt: momentFromText(document.querySelector('dd.Joined time[datetime]')?.getAttribute('datetime')),
    role: roles.length === 0 ? undefined : roles.some(namesStaff) ? 'staff' : 'member',
  });
}
