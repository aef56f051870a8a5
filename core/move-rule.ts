import { PageUrl } from './observation.ts';
import type { JsonPath } from './problem.ts';
import type { Finding } from './schema-finding.ts';

/**
 * Says where pages went when a community moved. In `from`, `*` stands for a piece of the address without `/`, `?` or `#`,
 * and `**` for any piece; without either, it stands for the address and all that lie below it. In `to`, `$1` to `$9` are
 * what the stars stood for, in their order. What follows the part that `from` speaks of (its query, its fragment, and
 * what lies below) is carried over.
 */
export type MoveRule = { readonly from: string; readonly to: string };

/** A rule made ready: the new address of an old one, null where the rule does not speak of it. */
export type Move = (address: string) => string | null;

const STARS = /\*{1,2}/gu;
const CAPTURED = /\$(\d)/gu;

/** Makes rules ready; of each that cannot be used, what is wrong with it, by its place in the list and its field. */
export function readMoveRules(rules: readonly MoveRule[]): {
  readonly moves: readonly Move[];
  readonly problems: readonly Finding[];
} {
  const problems = rules.flatMap((rule, at) => [...fromFindings(rule, [at, 'from']), ...toFindings(rule, [at, 'to'])]);
  return { moves: problems.length > 0 ? [] : rules.map(moveBy), problems };
}

function moveBy({ from, to }: MoveRule): Move {
  const old = normalise(from);
  const isPattern = old.includes('*');
  const pattern = new RegExp(`^${isPattern ? wholeOf(old) : prefixOf(old)}(?<rest>${restOf(old, isPattern)})$`, 'su');
  return (address) => {
    const match = pattern.exec(normalise(address));
    if (match === null) return null;
    const moved = normalise(to).replace(CAPTURED, (_, digit: string) => match[Number(digit)] ?? '');
    return join(moved, match.groups?.rest ?? '');
  };
}

function wholeOf(old: string): string {
  return old
    .replace(/\/$/u, '')
    .split(/(\*{1,2})/u)
    .map((piece) => (piece === '**' ? '(.+?)' : piece === '*' ? '([^/?#]+)' : literal(piece)))
    .join('');
}

function prefixOf(old: string): string {
  return literal(old.replace(/\/$/u, ''));
}

/** What may follow: for a pattern a last slash, query and fragment; for a prefix whatever lies below it, too. */
function restOf(old: string, isPattern: boolean): string {
  if (/[?#]/u.test(old)) return isPattern ? '(?:#.*)?' : '(?:[&#].*)?';
  return isPattern ? '/?(?:\\?[^#]*)?(?:#.*)?' : '(?:[/?#].*)?';
}

/** Puts what is carried over behind a new address, which may have a slash, a query or a fragment of its own. */
function join(moved: string, rest: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(rest.replace(/^&/u, '?')) ?? [];
  const [, newPath = '', newQuery = '', newFragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(moved) ?? [];
  const below = newPath.endsWith('/') ? path.replace(/^\//u, '') : path === '/' ? '' : path;
  const asked = newQuery !== '' && query !== '' ? `${newQuery}&${query.slice(1)}` : newQuery + query;
  return `${newPath}${below}${asked}${newFragment === '' ? fragment : newFragment}`;
}

/** An address as browsers write it, so that capitals in the host and a default port make no difference. */
function normalise(address: string): string {
  return new URL(address).href;
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
}

function fromFindings({ from }: MoveRule, path: JsonPath): readonly Finding[] {
  if (!isAddress(from)) return [notAnAddress(path, from)];
  if (/\*{3}/u.test(from) || (from.match(STARS)?.length ?? 0) > 9) {
    return [
      {
        path,
        code: 'stars',
        message: `${from} has stars that cannot be told apart`,
        hint: 'Use * or **, at most nine times.',
      },
    ];
  }
  return [];
}

function toFindings({ from, to }: MoveRule, path: JsonPath): readonly Finding[] {
  const stars = from.match(STARS)?.length ?? 0;
  const missing = [...to.matchAll(CAPTURED)].find(([, digit]) => digit === '0' || Number(digit) > stars);
  if (missing !== undefined) {
    return [
      {
        path,
        code: 'no-such-star',
        message: `${missing[0]} stands for nothing: the old address has ${stars === 0 ? 'no star' : `${String(stars)} of them`}`,
        hint: '$1 is what the first star of the old address stands for, $2 the second.',
      },
    ];
  }
  if (to.includes('*')) {
    return [
      {
        path,
        code: 'star-in-new',
        message: `${to} has a star in it`,
        hint: 'Write $1 for what the first star of the old address stands for.',
      },
    ];
  }
  return isAddress(to) ? [] : [notAnAddress(path, to)];
}

function isAddress(text: string): boolean {
  return PageUrl.safeParse(text).success;
}

function notAnAddress(path: JsonPath, text: string): Finding {
  return {
    path,
    code: 'address',
    message: text.trim() === '' ? 'An address is missing' : `${text} is not an address`,
    hint: 'Give a whole address that begins with http:// or https://.',
  };
}
