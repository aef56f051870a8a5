import { cellChartOf } from '../../charts/chart-of.ts';
import type { LevelFigure, Sparkline } from '../../document.ts';
import { chartMarkup } from './chart.ts';
import type { Markup } from './markup.ts';

/** How wide a drawing in a cell is, in points. */
const WIDTHS = { level: 112, sparkline: 60 } as const satisfies Record<(LevelFigure | Sparkline)['type'], number>;

/** A figure in a cell of a table. */
export function cellFigureMarkup(figure: LevelFigure | Sparkline): Markup {
  return chartMarkup(cellChartOf(figure, WIDTHS[figure.type]), `cell ${figure.type}`, figure.alternative);
}
