import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf, isObject, objectsIn, textOf } from '../reading/json.ts';
import { exactCount } from '../reading/numbers.ts';
import { preloaded } from './preloaded.ts';
import { serverHtml } from './server-html.ts';

const ELSEWHERE =
  '.more-topics__container, .more-topics__list, .suggested-topics, #suggested-topics, #related-topics, .shared-drafts';

/** One topic of a list; undefined where the list does not say. */
type Row = { readonly replies: number | undefined; readonly isPinned: boolean | undefined };

type List = { readonly rows: readonly Row[]; readonly isComplete: boolean };

/** What a list of topics says. Topics are counted only where the list is complete; unanswered are those without a reply. */
export function listFacts(page: PageView): PageFacts {
  const list = renderedList(page.document) ?? sentList(page);
  if (list === undefined || list.rows.length === 0) return {};
  return knownFacts({
    topics: list.isComplete ? list.rows.length : undefined,
    unanswered: howMany(list.rows.map((row) => (row.replies === undefined ? undefined : row.replies === 0))),
    pinned: howMany(list.rows.map((row) => row.isPinned)),
  });
}

function howMany(answers: readonly (boolean | undefined)[]): number | undefined {
  return answers.includes(undefined) ? undefined : answers.filter((answer) => answer === true).length;
}

function renderedList(document: Document): List | undefined {
  const rows = [...document.querySelectorAll('tr.topic-list-item[data-topic-id]')].filter(
    (row) => row.closest(`${ELSEWHERE}, noscript`) === null,
  );
  if (rows.length === 0) return undefined;
  return {
    rows: rows.map((row) => ({ replies: repliesIn(row), isPinned: row.matches('.pinned') })),
    isComplete: document.querySelector('.topic-list-bottom .footer-message') !== null,
  };
}

function repliesIn(row: Element): number | undefined {
  const cell = row.querySelector('.posts-map .number, .posts-map .badge-posts, td.posts .number, .badge-posts .number');
  return exactCount(cell?.getAttribute('title')) ?? exactCount(cell?.textContent);
}

/** The list as the server sent it: its JSON, which knows what is pinned, else its HTML. */
function sentList(page: PageView): List | undefined {
  const html = serverHtml(page);
  if (html?.isCurrent !== true) return undefined;
  const sent = preloaded(page.document, (key) => key.startsWith('topic_list'))?.topic_list;
  if (isObject(sent)) return listInJson(sent);
  const rows = [...html.root.querySelectorAll('tr.topic-list-item')].filter((row) => row.closest(ELSEWHERE) === null);
  return {
    rows: rows.map((row) => ({
      replies: exactCount(row.querySelector('td.replies .posts')?.textContent),
      isPinned: undefined,
    })),
    isComplete: html.root.querySelector('a[rel="next"], a[rel="prev"]') === null,
  };
}

function listInJson(list: JsonObject): List {
  const rows = objectsIn(list.topics).map((topic): Row => {
    const posts = countOf(topic.posts_count);
    return {
      replies: posts === undefined ? undefined : Math.max(0, posts - 1),
      isPinned: typeof topic.pinned === 'boolean' ? topic.pinned : undefined,
    };
  });
  return { rows, isComplete: textOf(list.more_topics_url) === undefined };
}
