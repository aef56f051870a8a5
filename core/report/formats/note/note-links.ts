import { lexer, type Token, walkTokens } from 'marked';
import { isKeptLink } from './note-inlines.ts';

/** The links of a Markdown text that lead nowhere in a report, in their order. */
export function deadLinks(markdown: string): readonly string[] {
  const dead: string[] = [];
  void walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === 'link' && 'href' in token && typeof token.href === 'string' && !isKeptLink(token.href)) {
      dead.push(token.href);
    }
  });
  return dead;
}
