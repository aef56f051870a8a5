import type { Effort } from '#core/model.ts';
import type { Horizon } from '#core/roadmap.ts';
import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { tenthWords } from './chart-words.ts';
import { ProjectedLevel, type TimelineLevel } from './projected-level.tsx';

/** A practice to bring about, as the timeline shows it. */
export type TimelineItem = {
  readonly id: string;
  readonly title: string;
  readonly effort: Effort;
  /** Person-weeks. */
  readonly weeks: number;
  readonly competency: string;
  /** Where the practice is explained. */
  readonly href?: string;
};

/** One quarter of the timeline; only levels that move need to be given. */
export type TimelineQuarter = {
  /** 1 is the first. */
  readonly quarter: number;
  readonly horizon: Horizon;
  readonly items: readonly TimelineItem[];
  readonly levels: readonly TimelineLevel[];
};

/** What to do in each quarter, in order along a line, and the levels to be expected after it. */
export function RoadmapTimeline({
  title,
  stages,
  quarters,
}: {
  readonly title: string;
  /** How many stages the scale has. */
  readonly stages: number;
  readonly quarters: readonly TimelineQuarter[];
}) {
  if (quarters.length === 0) {
    return <ChartFrame kind="timeline" title={title} findings={[say('roadmap.empty')]} tables={[]} children={null} />;
  }
  return (
    <ChartFrame kind="timeline" title={title} findings={[finding(quarters)]} tables={tablesOf(quarters)}>
      <ol class="timeline">
        {quarters.map((quarter) => (
          <Quarter key={quarter.quarter} quarter={quarter} stages={stages} />
        ))}
      </ol>
    </ChartFrame>
  );
}

function Quarter({ quarter, stages }: { readonly quarter: TimelineQuarter; readonly stages: number }) {
  const moved = quarter.levels.filter(({ before, after }) => tenthWords(before) !== tenthWords(after));
  const weeks = quarter.items.reduce((sum, item) => sum + item.weeks, 0);
  return (
    <li class={`timeline-quarter is-${quarter.horizon}`}>
      <p class="timeline-when">
        <strong>{say(`horizon.${quarter.horizon}`)}</strong>{' '}
        <span class="chart-aside">{say('roadmap.quarter', { number: quarter.quarter })}</span>{' '}
        <span class="chart-aside timeline-weeks">{say('roadmap.weeks', { count: weeks })}</span>
      </p>
      <ul class="timeline-items">
        {quarter.items.map((item) => (
          <li key={item.id}>
            {item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}
            <span class="chart-aside">{item.competency}</span>
            <Size item={item} />
          </li>
        ))}
      </ul>
      <p class="timeline-after">{say(moved.length === 0 ? 'roadmap.unchanged' : 'roadmap.levels')}</p>
      {moved.length > 0 && (
        <ul class="timeline-levels">
          {moved.map((level) => (
            <li key={level.id}>
              <ProjectedLevel level={level} stages={stages} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** How much work an item is, in words and as a length: a step a week. */
function Size({ item: { effort, weeks } }: { readonly item: TimelineItem }) {
  const words = say('roadmap.effort', {
    effort: say(`roadmap.effort.${effort}`),
    weeks: say('roadmap.weeks', { count: weeks }),
  });
  return <span class={`timeline-size is-${effort}`}>{words}</span>;
}

function finding(quarters: readonly TimelineQuarter[]): string {
  const count = quarters.reduce((sum, { items }) => sum + items.length, 0);
  return say('roadmap.finding', { count, quarters: say('roadmap.quarters', { count: quarters.length }) });
}

function tablesOf(quarters: readonly TimelineQuarter[]) {
  const number = new Intl.NumberFormat();
  const when = ({ horizon, quarter }: TimelineQuarter) =>
    say('roadmap.when', { horizon: say(`horizon.${horizon}`), number: quarter });
  const items = {
    columns: [
      say('column.quarter'),
      say('column.practice'),
      say('column.competency'),
      say('column.effort'),
      say('column.weeks'),
    ],
    rows: quarters.flatMap((quarter) =>
      quarter.items.map(({ id, title, competency, effort, weeks }) => ({
        id: `${String(quarter.quarter)} ${id}`,
        head: when(quarter),
        cells: [title, competency, say(`roadmap.effort.${effort}`), number.format(weeks)],
      })),
    ),
  };
  const levels = {
    columns: [say('column.quarter'), say('column.competency'), say('column.before'), say('column.after')],
    rows: quarters.flatMap((quarter) =>
      quarter.levels.map(({ id, name, before, after }) => ({
        id: `${String(quarter.quarter)} ${id}`,
        head: when(quarter),
        cells: [name, tenthWords(before), tenthWords(after)],
      })),
    ),
  };
  return [items, levels].filter(({ rows }) => rows.length > 0);
}
