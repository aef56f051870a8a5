import type { Match } from './match.ts';
import type { Part, Pattern } from './pattern.ts';

/** A place of one part, and the best way to get there from places of earlier parts. */
type Piece = { readonly nth: number; readonly match: Match; worth: number; before: Piece | null };

/**
 * Puts the places of a quote's parts together: those in the order of the parts for which their words outweigh what lies
 * between them in the page and did not before. A quote in one piece has the places of that piece.
 */
export function stitch({ parts }: Pattern, matches: readonly (readonly Match[])[]): readonly Match[] {
  if (parts.length === 1) return matches[0] ?? [];
  const pieces = matches
    .flatMap((found, nth) => found.map((match): Piece => ({ nth, match, worth: match.words, before: null })))
    .filter(({ match }) => match.words > 0)
    .sort((a, b) => a.match.start - b.match.start);
  for (const [index, piece] of pieces.entries()) {
    for (const earlier of pieces.slice(0, index)) {
      if (earlier.nth >= piece.nth || earlier.match.start >= piece.match.start) continue;
      const worth = piece.match.words + earlier.worth - gapBetween(parts, earlier, piece);
      if (worth > piece.worth) [piece.worth, piece.before] = [worth, earlier];
    }
  }
  const best = pieces.reduce<Piece | null>(
    (one, other) => (one !== null && one.worth >= other.worth ? one : other),
    null,
  );
  return best === null ? [] : [joined(chainTo(best), matches.length)];
}

/** How much more, or less, lies between two places than between the parts. */
function gapBetween(parts: readonly Part[], earlier: Piece, piece: Piece): number {
  const [from, to] = [parts[earlier.nth], parts[piece.nth]];
  if (from === undefined || to === undefined) return 0;
  const was = to.expected - from.expected - (from.end - from.start);
  return Math.abs(piece.match.start - earlier.match.end - was);
}

function chainTo(last: Piece): readonly Piece[] {
  const chain: Piece[] = [];
  for (let piece: Piece | null = last; piece !== null; piece = piece.before) chain.unshift(piece);
  return chain;
}

function joined(chain: readonly Piece[], count: number): Match {
  const sum = (valueOf: (match: Match) => number) => chain.reduce((total, { match }) => total + valueOf(match), 0);
  const covered = sum((match) => match.covered);
  const outer = chain.filter(({ nth }) => nth === 0 || nth === count - 1);
  return {
    start: chain[0]?.match.start ?? 0,
    end: chain.at(-1)?.match.end ?? 0,
    covered,
    likeness: sum((match) => match.likeness * match.covered) / covered,
    words: sum((match) => match.words),
    context: outer.reduce((total, { match }) => total + match.context, 0),
  };
}
