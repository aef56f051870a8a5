import type { Check, CheckState } from '#core/check.ts';
import type { Contradiction } from '#core/contradictions.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import { UNSHOWN_CLAIM } from '#core/scoring-numbers.ts';
import type { Assessment } from './assessment.ts';
import { paragraph, references, strong } from './blocks.ts';
import type { Callout } from './document.ts';
import { dateWords } from './words.ts';

/** How the state of a check is said. */
export const STATE_WORDS = {
  met: 'met',
  partly: 'partly met',
  unmet: 'not met',
  na: 'not applicable',
} as const satisfies Record<CheckState, string>;

/** What a reader must know before believing a level: ticks that what was seen speaks against or does not back. */
export function findingsOf(row: ScorecardRow, assessment: Assessment): readonly Callout[] {
  return [
    ...row.contradictions.map((contradiction) => contradictionCallout(contradiction, assessment)),
    ...unshownClaim(row),
  ];
}

function contradictionCallout(contradiction: Contradiction, { scoring, model, numbers }: Assessment): Callout {
  const practice = model.indicators.find(({ id }) => id === contradiction.indicator)?.text ?? contradiction.indicator;
  const check = scoring.checks.get(contradiction.indicator);
  const against = contradiction.observations.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  return {
    type: 'callout',
    title: 'Ticked one way, seen the other',
    blocks: [
      paragraph(
        strong(practice),
        ` ${check === undefined ? '' : tickWords(check)} But see`,
        ...references(against),
        '.',
      ),
    ],
  };
}

function tickWords({ state, at, by, reason = '' }: Check): string {
  const who = by.trim() === '' ? '' : ` by ${by.trim()}`;
  const why = reason.trim() === '' ? '.' : `: “${reason.trim()}${/[.!?…]$/u.test(reason.trim()) ? '' : '.'}”`;
  return `Ticked as ${STATE_WORDS[state]} on ${dateWords(at)}${who}${why}`;
}

function unshownClaim({ level, evidencedLevel }: ScorecardRow): readonly Callout[] {
  if (level === null) return [];
  const title = 'Claimed, not yet shown';
  if (evidencedLevel === null) {
    const words =
      'This level rests on ticks that link to nothing seen. Without them there is too little to give a level.';
    return [{ type: 'callout', title, blocks: [paragraph(words)] }];
  }
  const difference = Math.round((level - evidencedLevel) * 100) / 100;
  if (difference < UNSHOWN_CLAIM) return [];
  const words = `Leaving out the ticks that link to nothing seen, this level would be ${difference.toFixed(1)} lower. Link what shows them, or look again.`;
  return [{ type: 'callout', title, blocks: [paragraph(words)] }];
}
