import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import type { Observation } from '#core/observation.ts';
import { inventCommunity } from '../../e2e/seed.ts';
import { makeRandom } from '../random.ts';

const EXPORTED_AT = '2026-11-22T09:30:00Z';
const DAY = 86_400_000;

/** Every word of the model's own texts: as many, and as unlike each other, as a manager's. */
const WORDS = [...new Set(JSON.stringify(model).match(/\b[a-z]{2,14}\b/gu))];

/** A community's export with so many observations, the same each time: Markdown of 20 to 60 words, most with a quote. */
export function inventExport(count: number): ExportFile {
  const random = makeRandom(6);
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]!;
  const words = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => pick(WORDS)).join(' ');
  const sentence = (least: number, most: number) => {
    const said = words(least, most);
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
  };
  const note = () => {
    const said = [sentence(8, 18), `${sentence(6, 14).slice(0, -1)}, **${words(2, 4)}**: ${sentence(4, 10)}`];
    if (random() < 0.3) said.push(`See [${words(2, 4)}](https://forum.example/g/${pick(WORDS)}) and _${words(2, 3)}_.`);
    if (random() < 0.2) said.push(`\n\n- ${sentence(3, 7)}\n- ${sentence(3, 7)}`);
    return said.join(' ');
  };
  const observations = Array.from({ length: count }, (_, at): Observation => {
    const created = new Date(Date.parse(EXPORTED_AT) - random() * 400 * DAY).toISOString();
    const prompt = pick(model.prompts);
    const isAnswer = random() < 0.25;
    const exact = sentence(8, 24);
    return {
      id: `0193a1b2-c3d4-7abc-8def-${at.toString(16).padStart(12, '0')}`,
      createdAt: created,
      updatedAt: created,
      author: pick(['Ana Ferreira', 'Bo Lindqvist', 'Aroha Ngata', 'Zoë Müller']),
      page: {
        url: `https://forum.example/t/${pick(WORDS)}-${pick(WORDS)}/${String(Math.floor(at / 3))}`,
        title: sentence(4, 9).slice(0, -1),
        platform: 'discourse',
        kind: 'topic',
        facts: { replies: Math.floor(random() * 40) },
      },
      ...(random() < 0.7 && {
        quote: { exact, prefix: words(3, 5), suffix: words(3, 5), start: 0, end: exact.length },
      }),
      competency: isAnswer ? prompt.competency : pick(model.competencies).id,
      stage: 2 + Math.floor(random() * 3),
      verdict: isAnswer ? 'note' : pick(['strength', 'gap'] as const),
      ...(isAnswer && { prompt: { id: prompt.id, option: pick(prompt.options).id } }),
      note: note(),
      teams: [],
      tags: [],
      sure: random() > 0.1,
    };
  });
  return {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: EXPORTED_AT,
    generator: 'tidemark-bench',
    community: inventCommunity('https://forum.example/', '0193a1b2-0000-7000-8000-000000000006'),
    observations,
    checks: [],
    answers: [],
  };
}
