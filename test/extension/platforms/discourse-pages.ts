/** The least that makes a page Discourse's. */
export const DISCOURSE_HEAD =
  '<meta name="generator" content="Discourse 3.5.0"><meta id="data-discourse-setup" data-base-url="https://quay.example" data-base-uri="">';

/** One entry of a rendered topic, in the markup of the components (or, by `widget`, of the widgets before them). */
export type Entry = {
  readonly number: number;
  readonly by?: string;
  readonly userId?: number;
  readonly hour?: number;
  /** Classes beside the name: staff, moderator, group--harbour-team. */
  readonly marks?: string;
  /** Classes of the entry itself: whisper, deleted, small-action, cloaked. */
  readonly state?: string;
  readonly likes?: string;
  readonly inside?: string;
};

const MIDNIGHT = Date.UTC(2026, 0, 1);

/** The moment of an entry's hour, in the form that facts have. */
export function hour(hours: number): string {
  return new Date(MIDNIGHT + hours * 3_600_000).toISOString();
}

/** A topic's page as a browser shows it. */
export function renderedTopic(
  entries: readonly Entry[],
  { id = 7, total = '', after = '', head = '', widget = false } = {},
): string {
  const counter = total === '' ? '' : `<div class="timeline-replies">${total}</div>`;
  const posts = entries.map((entry) => (widget ? widgetEntry(entry, id) : componentEntry(entry, id))).join('');
  return `<head>${DISCOURSE_HEAD}${head}</head><body>${counter}<section id="topic" data-topic-id="${String(id)}"><div class="post-stream">${posts}${after}</div></section></body>`;
}

/** The mark that nothing follows the last entry. */
export const END = '<div class="post-stream__bottom-boundary"></div>';

/** JSON in the form that the server sends it in. */
export function preloadedStore(entries: Readonly<Record<string, unknown>>): string {
  const texts = Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, JSON.stringify(value)]));
  return `<div id="data-preloaded" data-preloaded="${JSON.stringify(texts).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>`;
}

function componentEntry(entry: Entry, id: number): string {
  const number = String(entry.number);
  if (entry.state === 'cloaked')
    return `<div class="post-stream--cloaked" id="post_${number}" data-post-number="${number}"></div>`;
  if (entry.state === 'small-action') {
    return `<div data-post-number="${number}"><article id="post_${number}" class="small-action" data-post-id="9${number}" data-topic-id="${String(id)}" data-user-id="${String(entry.userId ?? 1)}"></article></div>`;
  }
  return `<div class="topic-post clearfix ${entry.state ?? ''}" data-post-number="${number}">${article(entry, id)}</div>`;
}

function widgetEntry(entry: Entry, id: number): string {
  if (entry.state === 'cloaked')
    return `<div class="cloaked-post" id="post_${String(entry.number)}" style="min-height: 90px"></div>`;
  return `<div class="topic-post clearfix regular ${entry.state ?? ''}">${article(entry, id)}</div>`;
}

function article(
  { number, by = 'asker', userId = 40, hour: hours = number, marks = '', likes = '', inside = '' }: Entry,
  id: number,
): string {
  const time = String(MIDNIGHT + hours * 3_600_000);
  const heart = likes === '' ? '' : `<button class="like-count">${likes}</button>`;
  return `<article id="post_${String(number)}" class="boxed onscreen-post" data-post-id="9${String(number)}" data-topic-id="${String(id)}" data-user-id="${String(userId)}"><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username ${marks}"><a data-user-card="${by}" href="/u/${by}">${by}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date"><span class="relative-date" data-time="${time}">1d</span></a></div></div></div><div class="cooked"><p>text</p></div>${inside}<section class="post-menu-area">${heart}</section></div></article>`;
}
