import type { Change, Reason } from '#core/change.ts';
import { toTenth } from '#core/level.ts';
import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { changeWords, levelOrNone, signedTenth, tenthWords } from './chart-words.ts';
import { type ChangeStep, changeSteps, type ChangeWindow, windowOf } from './change-steps.ts';
import { Picture } from './picture.tsx';
import { known, percent } from './scale.ts';

/**
 * Why a level moved between two moments: the level before, a bar for each reason that begins where the one above ends,
 * and the level after. Bars to the end of the line raise it, those to its start lower it; each has its sign.
 */
export function ChangeBars({
  title,
  change,
  beforeLabel,
  afterLabel,
  hrefs = {},
}: {
  readonly title: string;
  readonly change: Change;
  /** When the two levels stood, such as a date. */
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** Where the records behind a reason are shown. */
  readonly hrefs?: Readonly<Partial<Record<Reason, string>>>;
}) {
  const steps = changeSteps(change);
  if (steps === null) {
    return (
      <ChartFrame kind="change" title={title} findings={[say('change.unknown')]} tables={[]}>
        <p class="change-ends is-open">
          {say('change.of-level', { before: levelOrNone(change.before), after: levelOrNone(change.after) })}
        </p>
      </ChartFrame>
    );
  }
  const { before, after, reasons } = steps;
  const shown = windowOf([before, after, ...reasons.flatMap(({ from, to }) => [from, to])]);
  const description = reasons.map(({ reason, by }) =>
    say('named', { name: reasonWords(reason), words: changeWords(by) }),
  );
  return (
    <ChartFrame
      kind="change"
      title={title}
      findings={[finding(before, after, reasons)]}
      reading={say('read.change')}
      tables={[tableOf(before, after, reasons, beforeLabel, afterLabel)]}
    >
      <ul class="chart-rows">
        <EndRow label={beforeLabel} level={before} shown={shown} />
        {reasons.map((step) => (
          <ReasonRow key={step.reason} step={step} shown={shown} href={hrefs[step.reason]} />
        ))}
        <EndRow label={afterLabel} level={after} shown={shown} />
      </ul>
      <p class="visually-hidden">{description.join('; ')}</p>
    </ChartFrame>
  );
}

function EndRow({
  label,
  level,
  shown,
}: {
  readonly label: string;
  readonly level: number;
  readonly shown: ChangeWindow;
}) {
  return (
    <li class="chart-row is-end">
      <span class="chart-name">{label}</span>
      <span class="chart-plot">
        <Picture kind="change-row" title={say('named', { name: label, words: tenthWords(level) })}>
          <line class="scale-line" x1="0%" x2="100%" y1="12" y2="12" />
          <circle class="mark-level" cx={percent(shown(level))} cy="12" r="4.5" />
        </Picture>
      </span>
      <span class="chart-number chart-value" aria-hidden="true">
        {tenthWords(level)}
      </span>
    </li>
  );
}

function ReasonRow({
  step: { reason, from, to, by },
  shown,
  href,
}: {
  readonly step: ChangeStep;
  readonly shown: ChangeWindow;
  readonly href: string | undefined;
}) {
  const name = reasonWords(reason);
  const [low, high] = [shown(Math.min(from, to)), shown(Math.max(from, to))];
  const sign = Math.sign(signedTenth(by));
  const kind = sign > 0 ? 'is-up' : sign < 0 ? 'is-down' : 'is-same';
  return (
    <li class="chart-row">
      <span class="chart-name">{href === undefined ? name : <a href={href}>{name}</a>}</span>
      <span class="chart-plot">
        <Picture kind="change-row" title={say('named', { name, words: changeWords(by) })}>
          <line class="change-link" x1={percent(shown(from))} x2={percent(shown(from))} y1="0" y2="12" />
          <line class="change-link" x1={percent(shown(to))} x2={percent(shown(to))} y1="12" y2="100%" />
          <rect class={`change-bar ${kind}`} x={percent(low)} width={percent(high - low)} y="5" height="14" />
          <line class="change-edge" x1={percent(shown(to))} x2={percent(shown(to))} y1="4" y2="20" />
        </Picture>
      </span>
      <span class={`chart-number change-by ${kind}`} aria-hidden="true">
        <bdi>{changeWords(by)}</bdi>
      </span>
    </li>
  );
}

function finding(before: number, after: number, reasons: readonly ChangeStep[]): string {
  const change = toTenth(after) - toTenth(before);
  const main = reasons.toSorted((a, b) => (b.by - a.by) * Math.sign(change)).at(0);
  if (signedTenth(change) === 0 || main === undefined) return say('change.same');
  const values = { change: tenthWords(Math.abs(change)), reason: reasonWords(main.reason) };
  return change > 0 ? say('change.up', values) : say('change.down', values);
}

function tableOf(
  before: number,
  after: number,
  reasons: readonly ChangeStep[],
  beforeLabel: string,
  afterLabel: string,
) {
  return {
    columns: [say('column.reason'), say('column.change'), say('column.level')],
    rows: [
      { id: 'before', head: beforeLabel, cells: [say('none'), tenthWords(before)] },
      ...reasons.map(({ reason, by, to }) => ({
        id: reason,
        head: reasonWords(reason),
        cells: [changeWords(by), tenthWords(to)],
      })),
      { id: 'after', head: afterLabel, cells: [changeWords(known(after - before) ?? 0), tenthWords(after)] },
    ],
  };
}

function reasonWords(reason: Reason): string {
  return say(`reason.${reason}`);
}
