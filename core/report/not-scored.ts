import type { NotScored } from '#core/not-scored.ts';
import { bulletList, paragraph, references } from './blocks.ts';
import type { ReportContext } from './context.ts';
import type { Block, Inline } from './document.ts';
import type { Voice } from './voice.ts';

/** Unknown things of one kind, and numbers of evidence of one thing, that are listed; the rest is counted. */
const MOST_LISTED = 50;

/** How much is not scored, by kind: "12 observations, 9 ticks and 1 target". */
export function notScoredCounts(items: readonly NotScored[], voice: Voice): string {
  return voice.list([...groupBy(items, ({ kind }) => kind).values()].map((same) => countKind(same, voice)));
}

/** What was made under another model and is not scored: how much, and of what; nothing where all is scored. */
export function notScoredBlocks({
  assessment: { notScored, model, exportFile, numbers },
  voice,
}: Pick<ReportContext, 'assessment' | 'voice'>): readonly Block[] {
  if (notScored.length === 0) return [];
  const { say } = voice;
  const own = exportFile.community.model.id;
  const made = own === model.id ? say.method('not-scored.another') : say.method('not-scored.own', { model: own });
  const groups = [...groupBy(notScored, ({ kind, unknown: [first] }) => `${kind} ${first?.what ?? ''}`).values()];
  return [
    paragraph(say.method('not-scored', { counts: notScoredCounts(notScored, voice), made, model: model.id })),
    bulletList(groups.map((items) => groupParts(items, numbers, voice))),
  ];
}

/** Things of one kind that are not known for the same reason: "3 ticks of practices: soil.dug (2), soil.watered". */
function groupParts(
  items: readonly NotScored[],
  numbers: ReadonlyMap<string, number>,
  voice: Voice,
): readonly (string | Inline)[] {
  const { say } = voice;
  const what = items[0]?.unknown[0]?.what ?? 'competency';
  const values = [...groupBy(items, (item) => valueOf(item, voice))];
  const rest = values.length - MOST_LISTED;
  return [
    say.method(`unknown.${what}`, { counts: countKind(items, voice) }),
    ...values.slice(0, MOST_LISTED).flatMap(([value, same], at) => {
      const seen = same.flatMap(({ id }) => numbers.get(id) ?? []);
      const count = same.length > 1 && seen.length === 0 ? ` (${String(same.length)})` : '';
      return [`${at === 0 ? '' : '; '}${value}${count}`, ...references(seen, voice, MOST_LISTED)];
    }),
    rest > 0 ? say.method('unknown.more', { count: rest }) : '.',
  ];
}

function valueOf({ id, unknown: [first] }: NotScored, { say }: Voice): string {
  const value = first?.value ?? '';
  return first?.what === 'target' ? say.method('unknown.target-of', { value, name: id }) : value;
}

function countKind(items: readonly NotScored[], { say }: Voice): string {
  return say.method(`kind.${items[0]?.kind ?? 'observation'}`, { count: items.length });
}

function groupBy(items: readonly NotScored[], keyOf: (item: NotScored) => string): ReadonlyMap<string, NotScored[]> {
  const groups = new Map<string, NotScored[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}
