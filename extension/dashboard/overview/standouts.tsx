import type { ScorecardRow } from '#core/scorecard.ts';
import { VERDICT_SIGNS } from '../../ui/verdict-signs.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard-overview.ts';
import { addressOf } from '../address.ts';
import { gapWords, targetWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';

/** So many of each are named. */
const MOST = 3;

/** The competencies that stand highest, and the most pressing gaps. */
export function Standouts({ open }: { readonly open: OpenCommunity }) {
  const { competencies, gaps } = open.scoring.scorecard;
  const rows = new Map(competencies.map((row) => [row.id, row]));
  const pressing = gaps.slice(0, MOST);
  const highest = competencies
    .filter(({ id, level }) => level !== null && !pressing.includes(id))
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
    .slice(0, MOST);
  return (
    <>
      <section class="card">
        <h2>
          <span class="sign-strength" aria-hidden="true">
            {VERDICT_SIGNS.strength}
          </span>{' '}
          {say('strengths')}
        </h2>
        {highest.length === 0 && <p class="muted">{say('strengths.none')}</p>}
        <ul class="statements">
          {highest.map((row) => (
            <Standout key={row.id} open={open} row={row} words={strengthWords(row)} />
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>
          <span class="sign-gap" aria-hidden="true">
            {VERDICT_SIGNS.gap}
          </span>{' '}
          {say('gaps')}
        </h2>
        {pressing.length === 0 && <p class="muted">{say('gaps.none')}</p>}
        <ul class="statements">
          {pressing.map((id) => {
            const row = rows.get(id);
            return row !== undefined && <Standout key={id} open={open} row={row} words={pressingWords(row)} />;
          })}
        </ul>
        {pressing.length > 0 && (
          <p>
            <a href={addressOf('gaps')}>{say('gaps.all')}</a>
          </p>
        )}
      </section>
    </>
  );
}

function Standout({
  open,
  row,
  words,
}: {
  readonly open: OpenCommunity;
  readonly row: ScorecardRow;
  readonly words: string;
}) {
  const name = open.model.competencies.find(({ id }) => id === row.id)?.name ?? row.id;
  return (
    <li>
      <p>
        <a href={addressOf('competency', row.id)}>{name}</a>
      </p>
      <p class="muted small">{words}</p>
    </li>
  );
}

function strengthWords({ level, interval }: ScorecardRow): string {
  return level === null || interval === null ? '' : say('strengths.level', { level: levelWords({ level, interval }) });
}

function pressingWords({ level, target }: ScorecardRow): string {
  return level === null || target === null
    ? ''
    : say('gaps.level', { gap: gapWords(target, level), target: targetWords(target) });
}
