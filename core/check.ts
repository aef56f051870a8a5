import { z } from 'zod';
import { Moment } from './observation.ts';
import { isNewer } from './record-order.ts';

/** How an indicator stands: met, partly met, not met, or not applicable to this community. */
export const CheckState = z.enum(['met', 'partly', 'unmet', 'na']);
export type CheckState = z.infer<typeof CheckState>;

/** One tick of one indicator. History is append-only: a tick that changes is a new check. */
export const Check = z.strictObject({
  id: z.uuidv7(),
  indicator: z.string().min(1),
  state: CheckState,
  at: Moment,
  by: z.string(),
  reason: z.string().optional(),
  /** Ids of the observations that show it. */
  observations: z.array(z.uuidv7()).readonly(),
  sure: z.boolean(),
});
export type Check = Readonly<z.infer<typeof Check>>;

/** The check that counts for each indicator at a moment (milliseconds since 1970): the newest by `at`, then by `id`. */
export function newestChecks(checks: Iterable<Check>, moment: number): ReadonlyMap<string, Check> {
  const newest = new Map<string, Check>();
  for (const check of checks) {
    if (Date.parse(check.at) > moment) continue;
    const known = newest.get(check.indicator);
    if (known === undefined || isNewer(check, known)) newest.set(check.indicator, check);
  }
  return newest;
}
