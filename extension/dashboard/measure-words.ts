import type { HealthUnit } from '#core/health-measures/index.ts';
import { say } from '../words/dashboard-health.ts';

/** A measure's value with its unit: "3.5 hours", "64 %"; with a plus before what is more, where that is asked for. */
export function measureWords(value: number, unit: HealthUnit, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  if (unit === 'share') {
    return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0, signDisplay }).format(value);
  }
  const rounded = Math.round(value * 10) / 10;
  const sign = signDisplay === 'exceptZero' && rounded > 0 ? '+' : '';
  return `${sign}${say(`unit.${unit}`, { count: rounded })}`;
}
