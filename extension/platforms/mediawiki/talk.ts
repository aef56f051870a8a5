import type { Post } from '../reading/thread-facts.ts';
import { authorInId, authorInLink, isRobot, momentInId, momentInStamp, stampsIn } from './signature.ts';

/** One conversation of a talk page: what stands below a heading of the second level, or above the first of them. */
export type TalkThread = {
  readonly comments: readonly Post[];
  /** Whether every comment has a signature that names its writer; only then do its comments count. */
  readonly isCertain: boolean;
};

const COMMENT = '[data-mw-comment-start][id^="c-"]';
const SKIPPED = 'style, script, .toc, #toc, .mw-editsection, .printfooter, table.tmbox, .tmbox';

/** The conversations of a talk page in order; nothing where an extension keeps them in a form of its own. */
export function threadsOn(document: Document): readonly TalkThread[] | undefined {
  if (document.querySelector('.flow-component, .flow-board, .lqt-thread, .lqt_thread') !== null) return undefined;
  const root = document.querySelector('#mw-content-text');
  if (root === null) return undefined;
  const threads: { comments: Post[]; isCertain: boolean; hasHeading: boolean }[] = [
    { comments: [], isCertain: true, hasHeading: false },
  ];
  const isMarked = root.querySelector(COMMENT) !== null;
  let signer: string | undefined;
  for (const part of partsOf(root)) {
    const current = threads.at(-1);
    if (current === undefined) continue;
    if (typeof part === 'string') {
      if (isMarked) continue;
      for (const stamp of stampsIn(part)) {
        add(current, signer, momentInStamp(stamp, languageOf(root)));
        signer = undefined;
      }
    } else if (part.localName === 'h2') {
      threads.push({ comments: [], isCertain: true, hasHeading: true });
      signer = undefined;
    } else if (part.matches(COMMENT)) {
      add(current, authorInId(part.id), momentInId(part.id));
    } else {
      signer = authorInLink(part) ?? signer;
    }
  }
  return threads
    .filter(({ comments, hasHeading, isCertain }) => hasHeading || comments.length > 0 || !isCertain)
    .map(({ comments, isCertain }) => ({ comments, isCertain: isCertain && comments.length > 0 }));
}

/** How many conversations nobody has replied to; nothing where one of them cannot be counted. */
export function unansweredIn(threads: readonly TalkThread[]): number | undefined {
  if (threads.some(({ isCertain }) => !isCertain)) return undefined;
  return threads.filter(({ comments }) => comments.length === 1).length;
}

function add(
  thread: { comments: Post[]; isCertain: boolean },
  author: string | undefined,
  at: string | undefined,
): void {
  if (author === undefined) thread.isCertain = false;
  else if (!isRobot(author)) thread.comments.push({ author, at, side: undefined });
}

function languageOf(root: Element): string {
  return root.getAttribute('lang') ?? root.ownerDocument.documentElement.lang;
}

/** Headings, texts, links and the marks of comments, in the order in which they stand on the page. */
function* partsOf(parent: Element): Generator<string | Element> {
  for (const node of parent.childNodes) {
    if (node.nodeType === node.TEXT_NODE) {
      yield node.textContent ?? '';
    } else if (isElement(node)) {
      if (node.matches(SKIPPED)) continue;
      if (node.localName === 'h2' || node.localName === 'a' || node.matches(COMMENT)) yield node;
      yield* partsOf(node);
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
