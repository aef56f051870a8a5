import type { NotScored } from '#core/not-scored.ts';
import type { Assessment } from './assessment.ts';
import { bulletList, paragraph, references } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import { countWords, joinWords } from './words.ts';

/** Unknown things of one kind, and numbers of evidence of one thing, that are listed; the rest is counted. */
const MOST_LISTED = 50;

const KIND_WORDS = {
  observation: ['observation', 'observations'],
  check: ['tick', 'ticks'],
  answer: ['written answer', 'written answers'],
  target: ['target', 'targets'],
  importance: ['importance setting', 'importance settings'],
} as const satisfies Record<NotScored['kind'], readonly [string, string]>;

const UNKNOWN_WORDS = {
  competency: 'of competencies',
  indicator: 'of practices',
  prompt: 'to questions',
  option: 'with options',
  question: 'to worksheet questions',
  stage: 'at stages',
  target: 'beyond the scale',
} as const satisfies Record<NotScored['unknown'][number]['what'], string>;

/** How much is not scored, by kind: "12 observations, 9 ticks and 1 target". */
export function notScoredCounts(items: readonly NotScored[]): string {
  return joinWords([...groupBy(items, ({ kind }) => kind).values()].map(countKind));
}

/** What was made under another model and is not scored: how much, and of what; nothing where all is scored. */
export function notScoredBlocks({ notScored, model, exportFile, numbers }: Assessment): readonly Block[] {
  if (notScored.length === 0) return [];
  const own = exportFile.community.model.id;
  const made = own === model.id ? 'another model' : `the model “${own}”`;
  const groups = [...groupBy(notScored, ({ kind, unknown: [first] }) => `${kind} ${first?.what ?? ''}`).values()];
  return [
    paragraph(
      `Not scored under this model: ${notScoredCounts(notScored)}. Made under ${made}, they name what “${model.id}” does not have. The export keeps them.`,
    ),
    bulletList(groups.map((items) => groupParts(items, numbers))),
  ];
}

/** Things of one kind that are not known for the same reason: "3 ticks of practices: soil.dug (2), soil.watered". */
function groupParts(items: readonly NotScored[], numbers: Assessment['numbers']): readonly (string | Inline)[] {
  const what = items[0]?.unknown[0]?.what ?? 'competency';
  const values = [...groupBy(items, valueOf)];
  const rest = values.length - MOST_LISTED;
  return [
    `${countKind(items)} ${UNKNOWN_WORDS[what]}: `,
    ...values.slice(0, MOST_LISTED).flatMap(([value, same], at) => {
      const seen = same.flatMap(({ id }) => numbers.get(id) ?? []);
      const count = same.length > 1 && seen.length === 0 ? ` (${String(same.length)})` : '';
      return [`${at === 0 ? '' : '; '}${value}${count}`, ...references(seen, MOST_LISTED)];
    }),
    rest > 0 ? `; and ${String(rest)} more.` : '.',
  ];
}

function valueOf({ id, unknown: [first] }: NotScored): string {
  const value = first?.value ?? '';
  return first?.what === 'target' ? `${value} for ${id}` : value;
}

function countKind(items: readonly NotScored[]): string {
  const [one, many] = KIND_WORDS[items[0]?.kind ?? 'observation'];
  return countWords(items.length, one, many);
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
