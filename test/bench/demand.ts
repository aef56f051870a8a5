import { printTable } from './bench.ts';

/** Something a bench has measured, and what is demanded of it. */
export type Demand = {
  readonly what: string;
  readonly measured: number;
  readonly unit: 'ms' | 'x' | '%' | 'nodes' | 'tasks' | 'pages' | '';
} & ({ readonly atMost: number } | { readonly atLeast: number });

/** Prints, for each demand, what was measured and whether that meets it. */
export function printDemands(demands: readonly Demand[]): void {
  printTable([
    ['', 'measured', 'demanded', ''],
    ...demands.map((demand) => [
      demand.what,
      `${shown(demand.measured)} ${demand.unit}`,
      'atMost' in demand
        ? `at most ${shown(demand.atMost)} ${demand.unit}`
        : `at least ${shown(demand.atLeast)} ${demand.unit}`,
      isMet(demand) ? 'met' : 'MISSED',
    ]),
  ]);
}

function isMet(demand: Demand): boolean {
  return 'atMost' in demand ? demand.measured <= demand.atMost : demand.measured >= demand.atLeast;
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
