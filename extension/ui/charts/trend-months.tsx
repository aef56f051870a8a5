import { monthWords } from './chart-words.ts';
import { percent } from './scale.ts';
import { alongOf } from './trend-series.ts';

/** As many months are named as fit side by side on the narrowest screen. */
const MOST_NAMES = 4;

/** The names of some months below a trend: the first, the last, and some between them. */
export function TrendMonths({ moments }: { readonly moments: readonly string[] }) {
  const last = moments.length - 1;
  return (
    <div class="trend-months" aria-hidden="true">
      {namedMonths(moments.length).map((at) => {
        const moment = moments[at] ?? '';
        const place = at === last ? 'is-last' : at === 0 ? 'is-first' : 'is-between';
        return (
          <span key={at} class={place} style={{ insetInlineStart: percent(alongOf(moment, at, moments)) }}>
            {monthWords(moment)}
          </span>
        );
      })}
    </div>
  );
}

/** Which of so many months have their name shown, evenly spread. */
export function namedMonths(count: number): readonly number[] {
  const names = Math.min(MOST_NAMES, count);
  const chosen = Array.from({ length: names }, (_, at) =>
    names === 1 ? 0 : Math.round((at * (count - 1)) / (names - 1)),
  );
  return [...new Set(chosen)];
}
