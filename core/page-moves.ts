import { type MoveRule, readMoveRules } from './move-rule.ts';
import { type Observation, PageUrl } from './observation.ts';
import { UserError } from './problem.ts';

/** An observation that comes to lie on another page, and the rule (its place in the list) that says so. */
export type PageMove = { readonly id: string; readonly from: string; readonly to: string; readonly rule: number };

/** What rules would do, before anything is done. */
export type MovePreview = {
  readonly moves: readonly PageMove[];
  /** Places in the list of the rules that change nothing: no page is theirs, or an earlier rule has it. */
  readonly idle: readonly number[];
  /** New addresses at which pages come together that were apart; the old ones, one of which may be the new one itself. */
  readonly collisions: readonly { readonly to: string; readonly from: readonly string[] }[];
  /** Rules that would move their pages once more, were they applied again. */
  readonly unending: readonly number[];
  /** Observations whose new address would not be one. */
  readonly unusable: readonly PageMove[];
};

/**
 * Shows what rules would change: for each observation the first rule that speaks of its page. Deleted observations move
 * too, so that one brought back is where the others are. Throws a UserError where a rule cannot be used.
 */
export function previewPageMoves(observations: readonly Observation[], rules: readonly MoveRule[]): MovePreview {
  const moveOf = pageMover(rules);
  const all = observations.flatMap(({ id, page: { url } }): readonly PageMove[] => {
    const moved = moveOf(url);
    return moved === null || moved.to === url ? [] : [{ id, from: url, ...moved }];
  });
  const moves = all.filter(({ to }) => PageUrl.safeParse(to).success);
  const used = new Set(all.map(({ rule }) => rule));
  return {
    moves,
    idle: [...rules.keys()].filter((rule) => !used.has(rule)),
    collisions: collisionsOf(observations, moves),
    unending: [...used]
      .filter((rule) => moves.some((move) => move.rule === rule && isMovedAgain(moveOf, move)))
      .sort((a, b) => a - b),
    unusable: all.filter((move) => !moves.includes(move)),
  };
}

/** Observations as they are after the moves of a preview; `at` is when they were changed (ISO 8601). */
export function applyPageMoves(
  observations: readonly Observation[],
  moves: readonly PageMove[],
  at: string,
): readonly Observation[] {
  const addresses = new Map(moves.map((move) => [move.id, move]));
  return observations.map((observation) => {
    const move = addresses.get(observation.id);
    // A page that was moved otherwise since the preview stays where it is now.
    if (move?.from !== observation.page.url) return observation;
    return { ...observation, page: { ...observation.page, url: move.to }, updatedAt: at };
  });
}

/** The new address of any page, and the rule that gives it; null where no rule does. Throws as the preview does. */
export function pageMover(rules: readonly MoveRule[]) {
  const { moves, problems } = readMoveRules(rules);
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(problem.message, problem.hint);
  return (url: string): { readonly to: string; readonly rule: number } | null => {
    for (const [rule, move] of moves.entries()) {
      const to = move(url);
      if (to !== null) return { to, rule };
    }
    return null;
  };
}

function collisionsOf(observations: readonly Observation[], moves: readonly PageMove[]): MovePreview['collisions'] {
  const moved = new Map(moves.map(({ id, to }) => [id, to]));
  const origins = new Map<string, Set<string>>();
  for (const { id, page } of observations) {
    const to = withoutFragment(moved.get(id) ?? page.url);
    origins.set(to, (origins.get(to) ?? new Set()).add(withoutFragment(page.url)));
  }
  return [...origins]
    .filter(([, from]) => from.size > 1)
    .map(([to, from]) => ({ to, from: [...from].sort() }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

function isMovedAgain(moveOf: ReturnType<typeof pageMover>, { to }: PageMove): boolean {
  const again = moveOf(to);
  return again !== null && again.to !== to;
}

/** The part after # names a place in a page, never another page. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/su, '');
}
