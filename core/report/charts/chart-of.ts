import type { HeatMap, LevelFigure, Radar, Sparkline, Timeline } from '../document.ts';
import type { Chart, ChartRoom } from './chart.ts';
import { heatMapChart } from './heat-map.ts';
import { levelCellChart, levelScaleChart } from './level-scale.ts';
import { radarChart } from './radar.ts';
import { sparklineChart } from './sparkline.ts';
import { timelineCharts } from './timeline.ts';

/** Draws a figure that stands by itself, in one chart or in several, one below the other, that pages may part. */
export function chartsOf(figure: Radar | HeatMap | Timeline | LevelFigure, room: ChartRoom): readonly Chart[] {
  switch (figure.type) {
    case 'radar':
      return [radarChart(figure, room)];
    case 'heat-map':
      return [heatMapChart(figure, room)];
    case 'timeline':
      return timelineCharts(figure, room);
    case 'level':
      return [levelScaleChart(figure, room)];
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
