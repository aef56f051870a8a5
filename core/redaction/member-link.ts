/** Path words that a member's name or number follows, on the platforms Tidemark knows and the common social sites. */
const MEMBER_WORDS: ReadonlySet<string> = new Set(
  'u user users member members profile profiles people person author authors userprofile viewprofilepage'.split(' '),
);

/** Words that follow those on pages that are nobody's. */
const NOBODY: ReadonlySet<string> = new Set(
  'login logout register signup sign_in sign_up sign-in sign-up password settings search list directory online delete_cookies'.split(
    ' ',
  ),
);

/** Sites whose addresses of a single word are accounts. */
const ACCOUNT_SITES: ReadonlySet<string> = new Set(
  'github.com gitlab.com x.com twitter.com instagram.com facebook.com t.me threads.net tiktok.com medium.com'.split(
    ' ',
  ),
);

const MEMBER_PARTS: readonly RegExp[] = [
  /^@\p{L}/u,
  /^~\p{L}/u,
  /^user(?:_talk)?:./iu,
  /^(?:mode|action|view)=(?:view)?profile/iu,
];

const MEMBER_SCRIPT = /^(?:member|profile|member_profile|userinfo|user)\.(?:php|aspx?|html?)$/iu;
const MEMBER_PARAMETER = /^(?:id|u|uid|pf|user|userid|user_id|username|un|member)=./iu;

/**
 * True where an address leads to a member's page, by the words of its path and query. `base` resolves addresses
 * without a host; what the address shares with it says nothing (a community may live below `/community/user`).
 */
export function isMemberLink(address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const url = new URL(address, base);
  const parts = `${pathBelow(url, new URL(base))}/${url.search.slice(1)}`
    .replaceAll(/%40/giu, '@')
    .split(/[/?&;]/u)
    .filter((part) => part !== '');
  return isNamed(parts) || parts.some((part) => MEMBER_PARTS.some((pattern) => pattern.test(part))) || isAccount(url);
}

function isNamed(parts: readonly string[]): boolean {
  const isScript = parts.some((part) => MEMBER_SCRIPT.test(part));
  if (isScript && parts.some((part) => MEMBER_PARAMETER.test(part))) return true;
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (next === undefined || next.includes('=') || NOBODY.has(next.toLowerCase())) return false;
    return MEMBER_WORDS.has(part.toLowerCase());
  });
}

function isAccount(url: URL): boolean {
  const host = url.hostname.replace(/^(?:www|m|mobile)\./u, '');
  const path = url.pathname.split('/').filter((part) => part !== '');
  if (/(?:^|\.)linkedin\.com$/u.test(host)) return path.length > 1 && (path[0] === 'in' || path[0] === 'pub');
  return ACCOUNT_SITES.has(host) && path.length === 1;
}

function pathBelow(url: URL, base: URL): string {
  const root = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return url.origin === base.origin && url.pathname.startsWith(root) ? url.pathname.slice(root.length) : url.pathname;
}
