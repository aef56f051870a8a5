import type { PageView } from '../platform.ts';

/** Marks that only Discourse leaves; a copied theme or a scraper's page may carry one of them by chance. */
const OWN_MARKS = [
  'meta[name="generator"][content^="Discourse "]',
  '#data-discourse-setup[data-base-url], #data-discourse-setup[data-environment]',
  'meta[name="discourse/config/environment"]',
  'meta[name="discourse_theme_id"], meta[name="discourse_theme_ids"]',
] as const;

/** Marks that others leave too, and that only confirm. */
const SHARED_MARKS = [
  '#data-preloaded',
  'discourse-assets',
  'script[data-discourse-entrypoint]',
  '#main-outlet',
  'noscript[data-path]',
] as const;

/** True where several marks of Discourse stand together. */
export function showsDiscourse({ document }: PageView): boolean {
  const present = (marks: readonly string[]): number =>
    marks.filter((mark) => document.querySelector(mark) !== null).length;
  const own = present(OWN_MARKS);
  return own >= 2 || (own === 1 && present(SHARED_MARKS) >= 1);
}
