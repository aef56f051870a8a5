import type { MaturityModel } from '#core/model.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-models.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';

/** Judges a community by a model from now on, with the way back to the one before. */
export async function keepModel({ news }: DashboardState, open: OpenCommunity, model: MaturityModel): Promise<void> {
  const { id: community, name, model: before } = open.community;
  const change = (to: typeof before) =>
    news.attempt(() => ask('change-community', { community, settings: { model: to } }));
  if ((await change({ id: model.id, version: model.revision })) === null) return;
  const undo = async () => {
    await change(before);
  };
  news.say({ words: say('used', { community: name, model: model.title }), undo });
}
