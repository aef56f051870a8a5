import { toTenth } from '#core/level.ts';
import { say } from '../../words/charts.ts';
import { intervalWords, levelOrNone, listWords, targetWords, tenthWords } from './chart-words.ts';
import type { TableOfNumbers } from './chart-table.tsx';
import { known, knownInterval } from './scale.ts';

/** Where one competency stands: levels 1..n, null where not assessed or not set. */
export type LevelRow = {
  readonly id: string;
  readonly name: string;
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly target: number | null;
  /** The level without claims that nothing backs, where it is to be shown beside the other. */
  readonly evidencedLevel?: number | null;
  /** Where the records behind it are shown. */
  readonly href?: string;
};

/** What a row shows, in words: "2.4 (1.9–2.8), target 3". */
export function rowWords({ level, interval, target, evidencedLevel }: LevelRow): string {
  const wanted = known(target);
  const evidenced = known(evidencedLevel);
  return listWords([
    levelOrNone(level, interval),
    ...(wanted === null ? [] : [say('target', { target: targetWords(wanted) })]),
    ...(evidenced === null ? [] : [say('evidenced', { level: tenthWords(evidenced) })]),
  ]);
}

/** What each of the rows shows, in words, by name. */
export function rowsWords(rows: readonly LevelRow[]): string {
  return rows.map((row) => say('named', { name: row.name, words: rowWords(row) })).join('; ');
}

/** What stands out among levels: the largest gap, or the highest level, and how many are not known. */
export function levelFindings(rows: readonly LevelRow[]): readonly string[] {
  const assessed = rows.flatMap(({ name, level, target }) => {
    const value = known(level);
    return value === null ? [] : [{ name, level: value, target: known(target) }];
  });
  if (assessed.length === 0) return [say('finding.none')];
  const open = rows.filter(({ level }) => known(level) === null).map(({ name }) => name);
  return [mainFinding(assessed), ...(open.length === 0 ? [] : [say('finding.open', { names: listWords(open) })])];
}

/** The numbers of the rows as a table. */
export function levelTable(rows: readonly LevelRow[]): TableOfNumbers {
  const isEvidenced = rows.some(({ evidencedLevel }) => evidencedLevel !== undefined);
  const columns = [say('column.competency'), say('column.level'), say('column.interval'), say('column.target')];
  return {
    columns: isEvidenced ? [...columns, say('column.evidenced')] : columns,
    rows: rows.map(({ id, name, level, interval, target, evidencedLevel }) => {
      const between = known(level) === null ? null : knownInterval(interval);
      const cells = [
        levelOrNone(level),
        between === null ? say('none') : intervalWords(between),
        wordsOrNone(target, targetWords),
      ];
      return { id, head: name, cells: isEvidenced ? [...cells, wordsOrNone(evidencedLevel, tenthWords)] : cells };
    }),
  };
}

type Assessed = { readonly name: string; readonly level: number; readonly target: number | null };

function mainFinding(assessed: readonly Assessed[]): string {
  const gapOf = ({ level, target }: Assessed) => (target === null ? 0 : toTenth(target) - toTenth(level));
  const furthest = assessed.toSorted((a, b) => gapOf(b) - gapOf(a)).at(0);
  if (furthest !== undefined && gapOf(furthest) > 0) {
    return say('finding.furthest', { name: furthest.name, gap: tenthWords(gapOf(furthest)) });
  }
  if (assessed.every(({ target }) => target !== null)) return say('finding.reached');
  const highest = assessed.toSorted((a, b) => b.level - a.level).at(0);
  return say('finding.highest', { name: highest?.name ?? '', level: tenthWords(highest?.level ?? 1) });
}

function wordsOrNone(value: number | null | undefined, words: (value: number) => string): string {
  const number = known(value);
  return number === null ? say('none') : words(number);
}
