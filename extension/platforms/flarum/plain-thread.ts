import type { Thread } from '../reading/thread-facts.ts';

/** The discussion as it stands for browsers without scripts: the comments of one leaf, with names and without dates. */
export function plainThread(document: Document): Thread | undefined {
  const names = [...document.querySelectorAll('#flarum-content article .PostUser-name')];
  if (names.length === 0) return undefined;
  const isPartial =
    document.querySelector('link[rel="next"], link[rel="prev"], #flarum-content a[href*="page="]') !== null;
  const posts = names.map((name) => ({ author: authorIn(name), at: undefined, side: undefined }));
  return {
    opening: isPartial ? undefined : posts[0],
    replies: isPartial ? posts : posts.slice(1),
    isWhole: !isPartial,
  };
}

/** An account that is deleted is named so in brackets. */
function authorIn(name: Element): string | undefined {
  const author = name.textContent.trim();
  return author === '' || author.startsWith('[') ? undefined : author;
}
