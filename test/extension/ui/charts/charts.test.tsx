import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTenth } from '#core/level.ts';
import { ChangeBars } from '../../../../extension/ui/charts/change-bars.tsx';
import { Coverage } from '../../../../extension/ui/charts/coverage.tsx';
import { HeatMap } from '../../../../extension/ui/charts/heat-map.tsx';
import { LevelScale } from '../../../../extension/ui/charts/level-scale.tsx';
import { LevelScales } from '../../../../extension/ui/charts/level-scales.tsx';
import { Radar } from '../../../../extension/ui/charts/radar.tsx';
import { RoadmapTimeline } from '../../../../extension/ui/charts/roadmap-timeline.tsx';
import { Sparkline } from '../../../../extension/ui/charts/sparkline.tsx';
import { Trend } from '../../../../extension/ui/charts/trend.tsx';
import { TrendMultiples } from '../../../../extension/ui/charts/trend-multiples.tsx';
import { charted } from './charted.ts';

/** Charts take long to draw into a document that is not a browser's. */
const RUNS = { numRuns: 20 };

const { window } = new JSDOM();

beforeAll(() => {
  Object.assign(globalThis, { document: window.document });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

/** A chart as it stands in a document. */
function draw(chart: ComponentChild): HTMLElement {
  const place = window.document.createElement('div');
  render(chart, place);
  return place;
}

/** Everything a reader without the picture can get at, tables aside. */
function alternativeOf(place: HTMLElement): string {
  const named = [...place.querySelectorAll('[role="img"]')].flatMap((image) =>
    (image.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => place.querySelector(`[id="${id}"]`)),
  );
  const labels = [...place.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [...named.map((one) => one?.textContent), ...labels].join('\n');
}

function tableText(place: HTMLElement): readonly (readonly string[])[] {
  return [...place.querySelectorAll('details tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
}

const tenth = (value: number) => toTenth(value).toFixed(1);

describe('any chart, whatever it is given', () => {
  const cases: readonly (readonly [string, fc.Arbitrary<ComponentChild>])[] = [
    ['radar', charted.levels.map((props) => <Radar title="Levels" {...props} />)],
    ['levels', charted.levels.map((props) => <LevelScales title="Levels" {...props} />)],
    ['heat map', charted.heat.map((props) => <HeatMap title="Heat" {...props} />)],
    ['trend', charted.trend.map(({ series, ...props }) => <Trend title="Trend" series={series[0]!} {...props} />)],
    ['multiples', charted.trend.map((props) => <TrendMultiples title="Trends" {...props} />)],
    [
      'change',
      charted.change.map((change) => (
        <ChangeBars title="Change" beforeLabel="June" afterLabel="July" change={change} />
      )),
    ],
    ['coverage', charted.coverage.map((rows) => <Coverage title="Coverage" rows={rows} />)],
    ['timeline', charted.quarters.map((props) => <RoadmapTimeline title="Roadmap" {...props} />)],
  ];

  it.each(cases)('%s has only numbers where numbers belong', (_name, charts) => {
    fc.assert(
      fc.property(charts, (chart) => {
        expect(draw(chart).innerHTML).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      }),
      RUNS,
    );
  });

  it.each(cases)('%s names each picture, links to what is there, and heads each table', (_name, charts) => {
    fc.assert(
      fc.property(charts, (chart) => {
        const place = draw(chart);
        for (const image of place.querySelectorAll('svg:not(svg svg)')) {
          if (image.getAttribute('aria-hidden') === 'true') continue;
          expect(image.getAttribute('role')).toBe('img');
          const words = (image.getAttribute('aria-labelledby') ?? '').split(' ');
          for (const id of words) expect(place.querySelector(`[id="${id}"]`)?.textContent).toBeTruthy();
        }
        expect(place.querySelector('figure > figcaption')?.textContent).toBeTruthy();
        for (const table of place.querySelectorAll('table')) {
          for (const head of table.querySelectorAll('th')) expect(head.getAttribute('scope')).toMatch(/^(row|col)$/);
          const width = table.querySelectorAll('thead th').length;
          for (const row of table.querySelectorAll('tbody tr')) expect(row.children.length).toBe(width);
        }
        const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });
});

describe('levels against targets', () => {
  it('are told for every competency, in words and in the table', () => {
    fc.assert(
      fc.property(charted.levels, ({ rows, stages }) => {
        for (const place of [
          draw(<Radar title="Levels" rows={rows} stages={stages} />),
          draw(<LevelScales title="Levels" rows={rows} stages={stages} />),
        ]) {
          const words = alternativeOf(place);
          const table = tableText(place);
          expect(table.length).toBe(rows.length);
          for (const [at, { name, level }] of rows.entries()) {
            expect(words).toContain(name);
            const said = level === null ? 'not assessed yet' : tenth(level);
            expect(table[at]).toEqual(expect.arrayContaining([name, said]));
          }
        }
      }),
      RUNS,
    );
  });

  it.each([
    [2, 'levels'],
    [3, 'radar'],
    [8, 'radar'],
    [9, 'levels'],
  ])('%i competencies are drawn as %s', (count, kind) => {
    const rows = Array.from({ length: count }, (_, at) => charted.row({ id: String(at), level: 2 }));
    const place = draw(<Radar title="Levels" stages={['One', 'Two', 'Three']} rows={rows} />);
    expect(place.querySelector('figure')?.className).toBe(`chart chart-${kind}`);
  });

  it('leave an open mark and no line where a competency is not assessed', () => {
    const rows = [1, null, 3, 2].map((level, at) => charted.row({ id: String(at), name: `C${String(at)}`, level }));
    const place = draw(<Radar title="Levels" stages={['One', 'Two', 'Three']} rows={rows} />);
    expect(place.querySelectorAll('.mark-open').length).toBe(1);
    expect(place.querySelectorAll('.mark-level').length).toBe(3);
    expect(place.querySelectorAll('.radar-level').length).toBe(2);
    expect(place.querySelector('figcaption')?.textContent).toContain('Not assessed yet: C1.');
  });

  it('put the level, its interval and its target where they lie on the scale', () => {
    const row = charted.row({ level: 2, interval: [1.5, 2.5], target: 3, evidencedLevel: 1 });
    const place = draw(<LevelScale row={row} stages={3} />);
    expect(place.querySelector('.mark-level')?.getAttribute('cx')).toBe('50%');
    expect(place.querySelector('.mark-interval')?.getAttribute('x')).toBe('25%');
    expect(place.querySelector('.mark-interval')?.getAttribute('width')).toBe('50%');
    expect(place.querySelector('.mark-at')?.getAttribute('x')).toBe('100%');
    expect(place.querySelector('.mark-evidenced')?.getAttribute('cx')).toBe('0%');
    expect(alternativeOf(place)).toBe('Strategy: 2.0 (1.5–2.5), target 3, 1.0 by evidence alone');
  });

  it('say what stands out', () => {
    const rows = [
      charted.row({ id: 'a', name: 'A', level: 2, target: 3 }),
      charted.row({ id: 'b', name: 'B', level: 1.4, target: 3 }),
    ];
    const place = draw(<LevelScales title="Levels" stages={['One', 'Two', 'Three']} rows={rows} />);
    expect(place.querySelector('.chart-finding')?.textContent).toBe('Furthest below its target: B, by 1.6.');
  });
});

describe('a heat map', () => {
  it('links each cell, named by competency, stage, share and records', () => {
    fc.assert(
      fc.property(charted.heat, ({ rows, stages }) => {
        const place = draw(<HeatMap title="Heat" rows={rows} stages={stages} />);
        const cells = rows.flatMap(({ name, cells: of }) => of.map((cell) => ({ name, ...cell })));
        const links = [...place.querySelectorAll('a')];
        expect(links.length).toBe(cells.length);
        for (const [at, { name, share, evidence, href }] of cells.entries()) {
          const label = links[at]?.textContent;
          expect(links[at]?.getAttribute('href')).toBe(href);
          expect(label).toContain(name);
          expect(label).toContain(share === null ? 'not answered yet' : `${String(Math.round(share * 100))}% met`);
          expect(label).toContain(evidence === 1 ? '1 record' : `${evidence.toLocaleString()} records`);
        }
      }),
      RUNS,
    );
  });

  it('leaves out a stage at which nothing is asked', () => {
    const cells = [{ stage: 2, share: 0.5, evidence: 3, href: '#/x' }];
    const place = draw(
      <HeatMap title="Heat" stages={['One', 'Two', 'Three']} rows={[{ id: 'a', name: 'A', cells }]} />,
    );
    const heads = [...place.querySelectorAll('thead .heat-full')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['2 Two']);
  });
});

describe('a trend', () => {
  const moments = ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'].map((day) => `${day}T23:59:59.999Z`);
  const stages = ['One', 'Two', 'Three'];

  it('has every level of every month in its table', () => {
    fc.assert(
      fc.property(charted.trend, (props) => {
        const table = tableText(draw(<TrendMultiples title="Trends" {...props} />));
        if (props.series.length === 0 || props.moments.length === 0) return;
        expect(table.length).toBe(props.moments.length);
        for (const [at, row] of table.entries()) {
          const said = props.series.map(({ levels }) => levels[at]);
          expect(row.slice(1)).toEqual(
            said.map((level) => (typeof level === 'number' ? tenth(level) : 'not assessed yet')),
          );
        }
      }),
      RUNS,
    );
  });

  it('breaks its line where a month has no level', () => {
    const series = { id: 'a', name: 'Strategy', levels: [1, null, 2, 2.5] };
    const place = draw(<Trend title="Trend" stages={stages} moments={moments} series={series} />);
    expect(place.querySelectorAll('.trend-line').length).toBe(1);
    expect(place.querySelectorAll('.trend-alone').length).toBe(1);
    expect(alternativeOf(place)).toContain('Strategy rose from 1.0 in Dec 2025 to 2.5 in Mar 2026.');
  });

  it.each([
    [[null, null, null, null], 'Strategy is not assessed yet.'],
    [[null, null, null, 2], 'Strategy is at 2.0.'],
    [[2, null, null, 2.04], 'Strategy stays at 2.0.'],
    [[2, 1.5, null, null], 'Strategy fell from 2.0 in Dec 2025 to 1.5 in Jan 2026.'],
  ])('%j: %s', (levels, words) => {
    const place = draw(<Sparkline series={{ id: 'a', name: 'Strategy', levels }} moments={moments} stages={3} />);
    expect(alternativeOf(place)).toBe(words);
  });
});

describe('the reasons of a change', () => {
  it('lead from the level before to the level after, each bar from the end of the one above', () => {
    fc.assert(
      fc.property(charted.change, (change) => {
        const place = draw(<ChangeBars title="Change" beforeLabel="June" afterLabel="July" change={change} />);
        if (change.parts === null) {
          expect(place.textContent).toContain('There is no change to split');
          return;
        }
        const table = tableText(place);
        expect(table.at(0)).toEqual(['June', '–', tenth(change.before)]);
        expect(table.at(-1)?.at(-1)).toBe(tenth(change.after));
        const starts = [...place.querySelectorAll('.change-link:first-of-type')].map((line) => line.getAttribute('x1'));
        const ends = [...place.querySelectorAll('.change-edge')].map((line) => line.getAttribute('x1'));
        expect(starts.slice(1)).toEqual(ends.slice(0, -1));
      }),
      RUNS,
    );
  });

  it('name the one that did most', () => {
    const parts = { ageing: -0.2, checks: 0.5, observations: 0.1, settings: 0, model: 0 };
    const change = { before: 2, after: 2.4, parts };
    const place = draw(<ChangeBars title="Change" beforeLabel="June" afterLabel="July" change={change} />);
    expect(place.querySelector('.chart-finding')?.textContent).toBe('Up by 0.4, most of all through: Ticks.');
  });
});

describe('coverage', () => {
  it('names every part, and those that nothing speaks to twice', () => {
    fc.assert(
      fc.property(charted.coverage, (rows) => {
        const place = draw(<Coverage title="Coverage" rows={rows} />);
        const numbers = new Intl.NumberFormat();
        expect(tableText(place)).toEqual(
          rows.map(({ name, ...row }) => [
            name,
            ...[row.strengths, row.gaps, row.notes].map((count) => numbers.format(count)),
          ]),
        );
        for (const { name, strengths, gaps, notes } of rows) {
          expect(alternativeOf(place)).toContain(name);
          if (strengths + gaps + notes === 0) expect(place.querySelector('figcaption')?.textContent).toContain(name);
        }
      }),
      RUNS,
    );
  });
});

describe('a roadmap', () => {
  it('has every practice and every level in its tables', () => {
    fc.assert(
      fc.property(charted.quarters, ({ quarters, stages }) => {
        const place = draw(<RoadmapTimeline title="Roadmap" quarters={quarters} stages={stages} />);
        const table = tableText(place);
        const items = quarters.flatMap((quarter) => quarter.items);
        const levels = quarters.flatMap((quarter) => quarter.levels);
        expect(table.length).toBe(items.length + levels.length);
        for (const [at, item] of items.entries()) {
          expect(table[at]?.slice(1, 3)).toEqual([item.title, item.competency]);
          expect(table[at]?.at(-1)).toBe(String(item.weeks));
        }
      }),
      RUNS,
    );
  });
});
