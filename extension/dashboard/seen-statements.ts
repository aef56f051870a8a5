import type { Evidence } from '#core/evidence.ts';
import type { Observation } from '#core/observation.ts';
import { standsAt } from '#core/observation.ts';
import type { OpenCommunity } from './open-community.ts';

/** Something seen once or many times; observations that say the same are one statement. */
export type SeenStatement = {
  readonly key: string;
  /** The first of the observations that say it. */
  readonly observation: Observation;
  readonly evidence: readonly Evidence[];
};

/** What was seen of one competency, the most often seen first. */
export type SeenStatements = Readonly<Record<'strengths' | 'gaps' | 'answers', readonly SeenStatement[]>>;

/** Puts the standing observations of a competency together; notes that are neither strength nor gap are left out. */
export function seenStatements(open: OpenCommunity, competency: string): SeenStatements {
  const moment = Date.parse(open.asOf);
  const scored = open.scoring.scores.find((score) => score.competency.id === competency)?.evidence ?? [];
  const evidence = new Map(scored.map((item) => [item.origin.id, item]));
  const groups = {
    strengths: new Map<string, Group>(),
    gaps: new Map<string, Group>(),
    answers: new Map<string, Group>(),
  };
  for (const observation of open.records.observations) {
    const kind = observation.competency === competency && standsAt(observation, moment) ? kindOf(observation) : null;
    if (kind === null) continue;
    const key = keyOf(observation);
    const group = groups[kind].get(key) ?? { observation, evidence: [] };
    groups[kind].set(key, group);
    group.evidence.push(evidence.get(observation.id) ?? notScored(observation));
  }
  return {
    strengths: byFrequency(groups.strengths),
    gaps: byFrequency(groups.gaps),
    answers: byFrequency(groups.answers),
  };
}

type Group = { readonly observation: Observation; readonly evidence: Evidence[] };

function kindOf({ prompt, verdict }: Observation): keyof SeenStatements | null {
  if (prompt !== undefined) return 'answers';
  return verdict === 'strength' ? 'strengths' : verdict === 'gap' ? 'gaps' : null;
}

/** What makes two observations say the same: the answer, the practice, or what was written or quoted. */
function keyOf({ id, prompt, indicator, note, quote }: Observation): string {
  if (prompt !== undefined) return `prompt ${prompt.id}/${prompt.option}`;
  if (indicator !== undefined) return `practice ${indicator}`;
  const words = note.trim() === '' ? (quote?.exact.trim() ?? '') : note.trim();
  return words === '' ? `record ${id}` : `words ${words}`;
}

/** An observation that names no stage: shown, and without weight. */
function notScored({ id, competency, verdict, indicator }: Observation): Evidence {
  return { competency, claims: [], weight: 0, origin: { type: 'observation', id, verdict, indicator } };
}

function byFrequency(groups: ReadonlyMap<string, Group>): readonly SeenStatement[] {
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => b.evidence.length - a.evidence.length);
}
