import type { HeatMap, LevelFigure, Radar, Sparkline, Timeline } from '../document.ts';
import type { Chart, ChartRoom } from './chart.ts';
import { heatMapChart } from './heat-map.ts';
import { levelCellChart, levelScaleChart } from './level-scale.ts';
import { radarChart } from './radar.ts';
import { sparklineChart } from './sparkline.ts';
import { timelineChart } from './timeline.ts';

/** Draws a figure that stands by itself; its height follows from its width. */
export function chartOf(figure: Radar | HeatMap | Timeline | LevelFigure, room: ChartRoom): Chart {
  switch (figure.type) {
    case 'radar':
      return radarChart(figure, room);
    case 'heat-map':
      return heatMapChart(figure, room);
    case 'timeline':
      return timelineChart(figure, room);
    case 'level':
      return levelScaleChart(figure, room);
  }
}

/** Draws a figure that stands in a cell of a table, as wide as that; no words are in it. */
export function cellChartOf(figure: LevelFigure | Sparkline, width: number): Chart {
  switch (figure.type) {
    case 'level':
      return levelCellChart(figure, { width });
    case 'sparkline':
      return sparklineChart(figure, { width });
  }
}
