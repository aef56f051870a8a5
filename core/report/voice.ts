import { type Speak, speakFrom } from '#core/catalogue.ts';
import type { HealthUnit } from '#core/health-measures/index.ts';
import type { Language } from '#core/languages/language.ts';
import type { report } from '#core/languages/en/report/index.ts';
import { toTenth } from '#core/level.ts';

type EnglishReport = typeof report;
type Speakers = { readonly [Part in keyof EnglishReport]: Speak<EnglishReport[Part], string | number> };

/** How a report speaks: its texts part by part, and numbers, dates and lists as its language writes them. */
export type Voice = {
  readonly language: Language;
  readonly say: Speakers;
  /** A number with at most so many decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** A level as people read it: rounded to one decimal. */
  readonly tenth: (level: number) => string;
  /** The two ends of an interval: "1.9–2.8". */
  readonly interval: (interval: readonly [number, number]) => string;
  /** A level, never without its interval: "2.3 (1.9–2.8)". */
  readonly level: (level: number | null, interval: readonly [number, number] | null) => string;
  /** A target on the scale: whole stages without a decimal. */
  readonly target: (target: number) => string;
  /** What is missing to a target, so that it agrees with the rounded level beside it; "0" only where nothing is. */
  readonly gap: (target: number, level: number) => string;
  /** A difference of levels with its sign: "+0.4". */
  readonly difference: (value: number) => string;
  /** A probability or share (0..1) in whole per cent, certain only where it is. */
  readonly percent: (share: number) => string;
  /** The day of a moment (ISO 8601), where it was written: "22 November 2026". */
  readonly date: (moment: string) => string;
  /** The month of a moment (ISO 8601): "November 2026". */
  readonly month: (moment: string) => string;
  /** "a", "a and b", "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** Words between the language's quotation marks. */
  readonly quote: (words: string) => string;
  /** A health measure's value with its unit: "3.5 hours", "64 %". */
  readonly measure: (value: number, unit: HealthUnit) => string;
};

/** Makes the voice of a language. No clock and no Intl formatting: every engine writes the same. */
export function makeVoice(language: Language): Voice {
  const { forms } = language;
  const plurals = new Intl.PluralRules(language.id);
  const number = (value: number, decimals = 1) =>
    String(Number(value.toFixed(decimals)))
      .replace('.', forms.decimal)
      .replace('-', '\u2212');
  const say = speakersOf(language, (value) => (typeof value === 'number' ? number(value, 2) : value), plurals);
  const tenth = (level: number) => toTenth(level).toFixed(1).replace('.', forms.decimal);
  const interval = ([low, high]: readonly [number, number]) => `${tenth(low)}–${tenth(high)}`;
  const percentOf = (whole: number) => fill(forms.percent, { number: String(whole) });
  const percent = (share: number) => {
    const whole = Math.round(share * 100);
    if (whole >= 100 && share < 1 - 1e-9) return say.common('percent.over', { percent: percentOf(99) });
    if (whole <= 0 && share > 1e-9) return say.common('percent.under', { percent: percentOf(1) });
    return percentOf(whole);
  };
  return {
    language,
    say,
    number,
    tenth,
    interval,
    level: (level, around) =>
      level === null || around === null
        ? say.common('not-assessed')
        : say.common('level', { level: tenth(level), interval: interval(around) }),
    target: (target) => number(toTenth(target)),
    gap: (target, level) => {
      if (target <= level) return '0';
      const gap = toTenth(toTenth(target) - toTenth(level));
      return gap > 0 ? tenth(gap) : say.common('gap.under', { gap: tenth(0.1) });
    },
    difference: (value) => {
      const rounded = toTenth(Math.abs(value));
      const sign = rounded === 0 ? '±' : value > 0 ? '+' : '\u2212';
      return `${sign}${tenth(rounded)}`;
    },
    percent,
    date: (moment) => fill(forms.date, dateParts(moment, forms.months)),
    month: (moment) => fill(forms.month, dateParts(moment, forms.months)),
    list: (words) => {
      const last = words.at(-1) ?? '';
      return words.length < 2 ? last : `${words.slice(0, -1).join(forms.join.between)}${forms.join.last}${last}`;
    },
    quote: (words) => fill(forms.quote, { text: words }),
    measure: (value, unit) =>
      unit === 'share' ? percent(value) : say.health(`unit.${unit}`, { count: rounded(value) }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function speakersOf(
  { report: texts }: Language,
  write: (value: string | number) => string,
  plurals: Pick<Intl.PluralRules, 'select'>,
): Speakers {
  const speak = <Part extends keyof EnglishReport>(part: Part) =>
    speakFrom<EnglishReport[Part], string | number>(texts[part], { plurals, write });
  return {
    common: speak('common'),
    labels: speak('labels'),
    titles: speak('titles'),
    cover: speak('cover'),
    summary: speak('summary'),
    changes: speak('changes'),
    scorecard: speak('scorecard'),
    heatMap: speak('heatMap'),
    gaps: speak('gaps'),
    findOutFirst: speak('findOutFirst'),
    roadmap: speak('roadmap'),
    stageAsks: speak('stageAsks'),
    communityLed: speak('communityLed'),
    health: speak('health'),
    evidence: speak('evidence'),
    method: speak('method'),
    editions: speak('editions'),
    worksheets: speak('worksheets'),
    agreement: speak('agreement'),
  };
}

function dateParts(moment: string, months: readonly string[]): Readonly<Record<'day' | 'month' | 'year', string>> {
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  return { day: String(Number(day)), month: months[Number(month) - 1] ?? month, year };
}

/** Each gap's value in its place; what has none stays as it is. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (gap, name: string) => values[name] ?? gap);
}
