import type { Observation } from '#core/observation.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { type Bench, growthExponent, medianTime, printTable } from './bench.ts';
import { makeRandom } from './random.ts';

const AS_OF = '2026-11-01T00:00:00.000Z';
const SIZES = [1_000, 10_000, 100_000] as const;

/** How long scoring takes, and how that grows with the number of observations. */
export const scoring: Bench = {
  id: 'scoring',
  summary: 'time to score a community, by number of observations',
  run() {
    const community = { id: 'bench', name: 'Bench', targets: {}, importance: {}, halfLife: 180 };
    const points = SIZES.map((size) => {
      const observations = inventObservations(size);
      const time = medianTime(() => scoreRecords({ observations, checks: [] }, community, model, AS_OF));
      return { size, time };
    });
    printTable([
      ['observations', 'ms', 'µs each'],
      ...points.map(({ size, time }) => [String(size), time.toFixed(1), ((time / size) * 1000).toFixed(2)]),
    ]);
    console.log(`growth exponent ${growthExponent(points).toFixed(2)} (1 is linear)`);
  },
};

function inventObservations(count: number): readonly Observation[] {
  const random = makeRandom(1);
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, at): Observation => {
    const created = new Date(Date.parse(AS_OF) - random() * 400 * 86_400_000).toISOString();
    const prompt = pick(model.prompts);
    const isAnswer = random() < 0.4;
    return {
      id: `0193a1b2-c3d4-7abc-8def-${at.toString(16).padStart(12, '0')}`,
      createdAt: created,
      updatedAt: created,
      author: 'bench',
      page: {
        url: `https://forum.example/t/${String(at)}`,
        title: '',
        platform: 'discourse',
        kind: 'topic',
        facts: {},
      },
      competency: isAnswer ? prompt.competency : pick(model.competencies).id,
      stage: 2 + Math.floor(random() * 3),
      verdict: isAnswer ? 'note' : pick(['strength', 'gap'] as const),
      ...(isAnswer && { prompt: { id: prompt.id, option: pick(prompt.options).id } }),
      note: '',
      teams: [],
      tags: [],
      sure: random() > 0.1,
    };
  });
}
