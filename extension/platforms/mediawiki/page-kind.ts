import type { PageKind } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { namesGuidelines } from '../reading/guidelines-words.ts';
import { threadsOn } from './talk.ts';

const SPECIAL: readonly (readonly [selector: string, kind: PageKind])[] = [
  ['.mw-special-Listusers, .mw-special-Activeusers, .mw-special-Listadmins', 'directory'],
  ['.mw-special-Statistics', 'analytics'],
  ['.mw-special-Search', 'search'],
  ['.mw-special-Contributions', 'member'],
  ['.mw-special-Moderation, .mw-special-PendingChanges, .mw-special-AbuseLog', 'moderation'],
];

/** Namespaces whose pages are no texts of their own: files, interface, templates, categories, modules. */
const PARTS: ReadonlySet<number> = new Set([6, 8, 10, 14, 828]);

/** What a page is for, by the classes that MediaWiki gives the body: the number of its namespace, and its action. */
export function pageKind({ url, document }: PageView): PageKind {
  const { body } = document;
  const namespace = Number(/(?:^|\s)ns-(-?\d+)(?:\s|$)/u.exec(body.className)?.[1] ?? Number.NaN);
  if (namespace === -1) return SPECIAL.find(([mark]) => body.matches(mark))?.[1] ?? 'other';
  if (Number.isNaN(namespace) || isNoView(document)) return 'other';
  if (namespace % 2 === 1) return talkKind(document);
  if (namespace === 2) return isSubPage(body) ? 'other' : 'member';
  if (isMainPage(document, url)) return 'home';
  if (PARTS.has(namespace)) return 'other';
  return (namespace === 4 || namespace === 12) && namesGuidelines(titleOf(document)) ? 'guidelines' : 'article';
}

/** A page that is being edited, compared or looked up in its history, or that nobody has written yet. */
function isNoView(document: Document): boolean {
  const isOther = /(?:^|\s)action-(?!view(?:\s|$))/u.test(document.body.className);
  return isOther || document.querySelector('.noarticletext, table.diff') !== null;
}

function talkKind(document: Document): PageKind {
  return threadsOn(document)?.length === 1 ? 'topic' : 'topic-list';
}

/** The title below its namespace. */
function titleOf(document: Document): string | undefined {
  const heading = document.querySelector('#firstHeading, h1');
  return (heading?.querySelector('.mw-page-title-main') ?? heading)?.textContent.replace(/^[^:]*:/u, '').trim();
}

function isSubPage(body: Element): boolean {
  const classes = [...body.classList];
  const page = classes.find((name) => name.startsWith('page-'));
  const root = classes.find((name) => name.startsWith('rootpage-'));
  return page !== undefined && root !== undefined && `root${page}` !== root;
}

/** By the page's own settings, else by its place at the root of the site. */
function isMainPage(document: Document, { pathname }: URL): boolean {
  if (document.body.matches('.page-Main_Page, .mainpage')) return true;
  const settings = [...document.querySelectorAll('head script:not([src])')].map((script) => script.textContent);
  const isSaid = settings.some((text) => /"wgIsMainPage":\s*true/u.test(text));
  return isSaid || (pathname === '/' && canonicalPath(document) === '/');
}

function canonicalPath(document: Document): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(href) ? new URL(href).pathname : undefined;
}
