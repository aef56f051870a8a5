import type { MarkedToken, Token } from 'marked';
import type { Inline } from '../../document.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00A0',
};

/** Reads the tokens of a line of Markdown; only links to the web and to mail stay links. */
export function noteInlines(tokens: readonly Token[]): readonly Inline[] {
  return tokens.flatMap(inlinesOf);
}

function inlinesOf(token: Token): readonly Inline[] {
  if (!isInlineToken(token)) return [{ type: 'text', text: token.raw }];
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? [{ type: 'text', text: decode(token.text) }] : noteInlines(token.tokens);
    case 'escape':
      return [{ type: 'text', text: token.text }];
    case 'codespan':
      return [{ type: 'code', text: token.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', inlines: noteInlines(token.tokens) }];
    case 'em':
      return [{ type: 'emphasis', inlines: noteInlines(token.tokens) }];
    case 'del':
      return noteInlines(token.tokens);
    case 'link':
      return linkOf(token.href, noteInlines(token.tokens));
    case 'image':
      return linkOf(token.href, [{ type: 'text', text: token.text === '' ? 'image' : `image: ${token.text}` }]);
    case 'checkbox':
      return [{ type: 'text', text: token.checked ? '[x] ' : '[ ] ' }];
  }
}

type InlineToken = Extract<
  MarkedToken,
  {
    type: 'text' | 'escape' | 'codespan' | 'br' | 'strong' | 'em' | 'del' | 'link' | 'image' | 'checkbox';
  }
>;

const INLINE_TYPES = {
  text: true,
  escape: true,
  codespan: true,
  br: true,
  strong: true,
  em: true,
  del: true,
  link: true,
  image: true,
  checkbox: true,
} as const satisfies Record<InlineToken['type'], true>;

function isInlineToken(token: Token): token is InlineToken {
  return Object.hasOwn(INLINE_TYPES, token.type);
}

function linkOf(href: string, inlines: readonly Inline[]): readonly Inline[] {
  return isKeptLink(href) ? [{ type: 'link', url: href, inlines }] : inlines;
}

/** True where a link stays one: it leads to the web or to mail. */
export function isKeptLink(href: string): boolean {
  return URL.canParse(href) && /^(https?|mailto):/iu.test(href);
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
