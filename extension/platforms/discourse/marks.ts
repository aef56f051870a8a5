import type { PageView } from '../platform.ts';
import { has } from '../reading/marks.ts';

/** Marks that only Discourse leaves; a copied theme or a scraper's page may carry one of them by chance. */
const OWN_MARKS = [
  '[name="generator"][content^="Discourse "]',
  '[name="discourse/config/environment"]',
  '[name="discourse_theme_id"], [name="discourse_theme_ids"]',
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
  const setup = document.getElementById('data-discourse-setup');
  const isSetUp = setup?.matches('[data-base-url], [data-environment]') === true;
  const own = OWN_MARKS.filter((mark) => has(document, 'meta', mark)).length + (isSetUp ? 1 : 0);
  return own >= 2 || (own === 1 && SHARED_MARKS.some((mark) => document.querySelector(mark) !== null));
}
