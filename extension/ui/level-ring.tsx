import type { CommunitySummary } from '../messages/summary.ts';
import { standingWords } from './level-words.ts';
import { Ring } from './ring.tsx';

/** A community's level as a ring that fills along the scale, with where it stands in words. */
export function LevelRing({ community, size }: { readonly community: CommunitySummary; readonly size: number }) {
  const { level, stageCount } = community;
  return <Ring level={level} stageCount={stageCount} label={standingWords(community)} size={size} />;
}
