import { type Bench, median, printTable } from './bench.ts';
import { printDemands } from './demand.ts';
import { panelTimes, popupTime, searchTimes, type StoredVisit, visitStored } from './store/stored-visit.ts';

const MANY = 20_000;
const ON_A_PAGE = 200;
const ROUNDS = 9;
const TYPED = 'harbour solved by:bo';

/** What 20,000 stored notes cost: opening the popup, searching, and the panel on a page with 200 of them. */
export const store: Bench = {
  id: 'store',
  summary: `screens with ${String(MANY)} notes stored, against an empty store, in real Chromium`,
  async run() {
    const empty = await visitStored(0, 0);
    const full = await visitStored(MANY, ON_A_PAGE);
    try {
      await measure(empty, full);
    } finally {
      await empty.close();
      await full.close();
    }
  },
};

/** The two stores take turns, so that whatever else the machine does falls on both. */
async function measure(empty: StoredVisit, full: StoredVisit): Promise<void> {
  const times = { popup: pairs(), tab: pairs(), first: pairs(), again: pairs() };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [visit, side] of [
      [empty, 'empty'],
      [full, 'full'],
    ] as const) {
      times.popup[side].push(await popupTime(visit));
      const panel = await panelTimes(visit);
      times.tab[side].push(panel.tab);
      times.first[side].push(panel.first);
      times.again[side].push(panel.again);
    }
  }
  const { read, keys } = await searchTimes(full, TYPED);
  const row = (what: string, { empty: without, full: with20000 }: Pairs) => [
    what,
    ...[without, with20000].map((some) => median(some).toFixed(0)),
  ];
  printTable([
    [`median of ${String(ROUNDS)}`, 'empty, ms', 'full, ms'],
    row('popup interactive', times.popup),
    row('tab there, since the page began to load', times.tab),
    row('panel, first opening on a page', times.first),
    row('panel, opened again', times.again),
    ['side panel, every note read', '', read.toFixed(0)],
    [`key in its search, median of ${String(keys.length)}`, '', median(keys).toFixed(0)],
  ]);
  const ratio = ({ empty: without, full: with20000 }: Pairs) => median(with20000) / median(without);
  printDemands([
    { what: 'popup interactive', measured: ratio(times.popup), unit: 'x', atMost: 1.2 },
    { what: 'tab there', measured: ratio(times.tab), unit: 'x', atMost: 1.5 },
    { what: 'panel, first opening on a page', measured: ratio(times.first), unit: 'x', atMost: 1.5 },
    { what: 'panel, opened again', measured: ratio(times.again), unit: 'x', atMost: 1.5 },
    { what: 'slowest key in search', measured: Math.max(...keys), unit: 'ms', atMost: 100 },
  ]);
}

type Pairs = { readonly empty: number[]; readonly full: number[] };

function pairs(): Pairs {
  return { empty: [], full: [] };
}
