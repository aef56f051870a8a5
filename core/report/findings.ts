import type { Check } from '#core/check.ts';
import type { Contradiction } from '#core/contradictions.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import { UNSHOWN_CLAIM } from '#core/scoring-numbers.ts';
import { paragraph, references, strong } from './blocks.ts';
import type { ReportContext } from './context.ts';
import type { Callout } from './document.ts';
import type { Voice } from './voice.ts';

/** What a reader must know before believing a level: ticks that what was seen speaks against or does not back. */
export function findingsOf(row: ScorecardRow, context: ReportContext): readonly Callout[] {
  return [
    ...row.contradictions.map((contradiction) => contradictionCallout(contradiction, context)),
    ...unshownClaim(row, context.voice),
  ];
}

function contradictionCallout(
  contradiction: Contradiction,
  { assessment: { scoring, model, numbers }, voice }: ReportContext,
): Callout {
  const practice = model.indicators.find(({ id }) => id === contradiction.indicator)?.text ?? contradiction.indicator;
  const check = scoring.checks.get(contradiction.indicator);
  const against = contradiction.observations.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  return {
    type: 'callout',
    title: voice.say.gaps('contradicted'),
    blocks: [
      paragraph(
        strong(practice),
        ` ${check === undefined ? '' : tickWords(check, voice)}`,
        voice.say.gaps('contradicted.but'),
        ...references(against, voice),
        '.',
      ),
    ],
  };
}

function tickWords({ state, at, by, reason = '' }: Check, { say, date, quote }: Voice): string {
  const ticked = { state: say.common(`state.${state}`), date: date(at) };
  const who = by.trim() === '' ? say.gaps('ticked', ticked) : say.gaps('ticked.by', { ...ticked, name: by.trim() });
  const why = reason.trim();
  return why === '' ? `${who}.` : `${who}: ${quote(/[.!?…]$/u.test(why) ? why : `${why}.`)}`;
}

function unshownClaim({ level, evidencedLevel }: ScorecardRow, { say, tenth }: Voice): readonly Callout[] {
  if (level === null) return [];
  const title = say.gaps('claimed');
  if (evidencedLevel === null) {
    return [{ type: 'callout', title, blocks: [paragraph(say.gaps('claimed.all'))] }];
  }
  const difference = Math.round((level - evidencedLevel) * 100) / 100;
  if (difference < UNSHOWN_CLAIM) return [];
  const words = say.gaps('claimed.part', { difference: tenth(difference) });
  return [{ type: 'callout', title, blocks: [paragraph(words)] }];
}
