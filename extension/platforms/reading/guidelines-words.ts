/** How communities entitle the page of their rules, in the languages met so far. */
const GUIDELINES =
  /\b(?:guidelines?|code of conduct|house rules|(?:community|forum|group) rules|netiquette|richtlinien|verhaltensregeln|(?:forum|haus)regeln|verhaltenskodex|huisregels|gedragscode|règles|charte|code de conduite|normas|directrices|código de conducta|regole|linee guida|zasady|regulamin)\b|^(?:our )?rules$|правила|ガイドライン|规则/iu;

/** True where a page's title says that it holds the rules of the community. */
export function namesGuidelines(title: string | null | undefined): boolean {
  return GUIDELINES.test((title ?? '').trim());
}
