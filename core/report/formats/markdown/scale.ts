import { toTenth } from '#core/level.ts';
import type { LevelFigure } from '../../document.ts';

/** A level on its scale in plain characters, one a tenth: `1 ········──●────········▲ 4`. */
export function scaleMarkdown(figure: LevelFigure): string {
  return `\`${scaleText({ ...figure, before: null })}\``;
}

/** The same without Markdown; what was before is a ring. */
export function scaleText({
  level,
  interval,
  target,
  before,
  stages,
}: Pick<LevelFigure, 'level' | 'interval' | 'target' | 'stages'> & { readonly before: number | null }): string {
  const last = (stages.length - 1) * 10;
  const place = (value: number) => Math.round((toTenth(value) - 1) * 10);
  const marks = Array.from({ length: last + 1 }, (_, at) => {
    if (level !== null && at === place(level)) return '●';
    if (target !== null && at === place(target)) return '▲';
    if (before !== null && at === place(before)) return '○';
    return interval !== null && at >= place(interval[0]) && at <= place(interval[1]) ? '─' : '·';
  });
  return `1 ${marks.join('')} ${String(stages.length)}`;
}
