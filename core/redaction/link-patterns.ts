import { isMemberLink } from './member-link.ts';
import type { Pattern, Trace } from './personal-patterns.ts';
import { isLabelAddress } from './redaction-label.ts';

/** Resolves addresses without a host, where the community's own tells nothing. */
const NOWHERE = 'https://community.invalid/';

const NO_ADDRESS = '\\s<>"\'`“”«»(){}|\\\\^\\[\\]';
const BARE_HOST = '(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?::\\d+)?';

/** `[words](address "title")`; the words of a link to a member are mostly the member's name. */
const MARKDOWN_LINK = /!?\[[^[\]\n`]*\]\(\s{0,9}<?((?:[^\s()<>`]|\([^\s()<>`]*\))+)>?(?:\s[^()\n`]*)?\)/gu;
const ADDRESS = new RegExp(`(?:https?://|www\\.)[^${NO_ADDRESS}]+`, 'giu');
const BARE_ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}@./-])${BARE_HOST}/[^${NO_ADDRESS}]+`, 'giu');
const PATH = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}./:?=&_~-])/[^${NO_ADDRESS}]+`, 'gu');

/** What is known of addresses: which are members' pages, and whether the others go too. */
export type LinkRules = { readonly isMember: (address: string) => boolean; readonly takesLinks: boolean };

/** How links are written, with or without a host. */
export function linkPatterns({ isMember, takesLinks }: LinkRules): readonly Pattern[] {
  const whole: Pattern['read'] = ({ 0: written, index }) => {
    const address = written.replace(/[.,;:!?…*_~]+$/u, '');
    const target = address.toLowerCase().startsWith('www.') ? `https://${address}` : address;
    if (isLabelAddress(target)) return null;
    if (isMember(target)) return trace('profile', address, index);
    return takesLinks ? trace('link', address, index) : null;
  };
  const onlyMembers: (prefix: string) => Pattern['read'] =
    (prefix) =>
    ({ 0: written, index }) => {
      const address = written.replace(/[.,;:!?…*_~]+$/u, '');
      return isMemberLink(`${prefix}${address}`, NOWHERE) ? trace('profile', address, index) : null;
    };
  return [
    { isInCode: false, pattern: MARKDOWN_LINK, read: (match) => memberInMarkdown(match, isMember) },
    { isInCode: true, pattern: ADDRESS, read: whole },
    { isInCode: true, pattern: BARE_ADDRESS, read: onlyMembers('https://') },
    { isInCode: false, pattern: PATH, read: onlyMembers('') },
  ];
}

function memberInMarkdown(match: RegExpExecArray, isMember: LinkRules['isMember']): Trace | null {
  const { 0: written, 1: address = '', index } = match;
  if (isLabelAddress(address)) return null;
  const span = { start: index, end: index + written.length };
  const mail = /^mailto:([^?]+@[^?]+)/iu.exec(address)?.[1];
  if (mail !== undefined) return { kind: 'e-mail', thing: mail.normalize('NFKC').toLowerCase(), ...span };
  const isProfile = /^https?:/iu.test(address)
    ? isMember(address)
    : !/^[a-z][a-z0-9+.-]*:/iu.test(address) && isMemberLink(address, NOWHERE);
  return isProfile ? { kind: 'profile', thing: address, ...span } : null;
}

function trace(kind: 'profile' | 'link', address: string, start: number): Trace | null {
  return { kind, thing: address, start, end: start + address.length };
}
