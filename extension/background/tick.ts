import type { Check } from '#core/check.ts';
import type { Community } from '#core/community.ts';
import { UserError } from '#core/problem.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';
import { modelOf } from './community-summary.ts';

/** What a tick says; what it stands on stays as it was where that is not said. */
type Ticked = Pick<Check, 'indicator' | 'state'> & {
  readonly reason?: string | undefined;
  readonly observations?: readonly string[] | undefined;
  readonly sure?: boolean | undefined;
};

/** Ticks an indicator of a community's model, in the manager's name. */
export async function tick(store: RecordStore, community: Community, ticked: Ticked): Promise<Check> {
  const { indicator, state, reason = '', observations, sure = true } = ticked;
  const model = await modelOf(store, community);
  if (!model.indicators.some(({ id }) => id === indicator)) {
    throw new UserError(say('trouble.no-indicator'), say('trouble.no-indicator.hint'));
  }
  const before = (await store.tally(community.id)).checks[indicator];
  return store.addCheck(community.id, {
    indicator,
    state,
    by: await store.author(),
    observations: observations ?? before?.observations ?? [],
    sure,
    ...(reason !== '' && { reason }),
  });
}
