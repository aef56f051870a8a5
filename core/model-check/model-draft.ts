import { z } from 'zod';
import type { Placed } from '../json-input.ts';
import { Checklist, Competency, Indicator, Mode, Prompt, Stage, Worksheet } from '../model.ts';

/** What can be read of a model that may be wrong in places: the entries that are well formed each by itself. */
export type ModelDraft = {
  /** The number of stages, or null where it is none that a scale can have. */
  readonly last: number | null;
  readonly stages: readonly Placed<Stage>[];
  /** Null where one of them is not well formed: a hole between the others would say nothing. */
  readonly modes: readonly Placed<Mode>[] | null;
  readonly competencies: readonly Placed<Competency>[];
  readonly indicators: readonly Placed<Indicator>[];
  readonly prompts: readonly Placed<Prompt>[];
  readonly checklists: readonly Placed<Checklist>[];
  readonly worksheets: readonly Placed<Worksheet>[];
  /** The ids of all entries in their order, well formed or not; null where an entry has none. */
  readonly ids: Readonly<Record<IdentifiedList, readonly (string | null)[]>>;
};

/** A list of a model whose entries are told apart by ids of words; stages are by number. */
export const IDENTIFIED_LISTS = ['modes', 'competencies', 'indicators', 'prompts', 'checklists', 'worksheets'] as const;
type IdentifiedList = (typeof IDENTIFIED_LISTS)[number];

/** Reads what a JSON value has of a model, whatever the value; what it has not is an empty list. */
export function readModelDraft(json: unknown): ModelDraft {
  const lists = Lists.parse(json);
  const read = <Kind>(list: keyof typeof lists, schema: z.ZodType<Kind>): readonly Placed<Kind>[] =>
    lists[list].flatMap((entry, at) => {
      const parsed = schema.safeParse(entry);
      return parsed.success ? [{ record: parsed.data, path: [list, at] }] : [];
    });
  const ids = (list: IdentifiedList) => lists[list].map((entry) => Identified.safeParse(entry).data?.id ?? null);
  const modes = read('modes', Mode);
  return {
    last: Scale.safeParse(lists.stages).data?.length ?? null,
    stages: read('stages', Stage),
    modes: modes.length === lists.modes.length ? modes : null,
    competencies: read('competencies', Competency),
    indicators: read('indicators', Indicator),
    prompts: read('prompts', Prompt),
    checklists: read('checklists', Checklist),
    worksheets: read('worksheets', Worksheet),
    ids: {
      modes: ids('modes'),
      competencies: ids('competencies'),
      indicators: ids('indicators'),
      prompts: ids('prompts'),
      checklists: ids('checklists'),
      worksheets: ids('worksheets'),
    },
  };
}

const Identified = z.object({ id: z.string() });
const Entries = z.array(z.unknown()).readonly().catch([]);
const Scale = z.array(z.unknown()).min(3).max(6);
const Lists = z.object({
  stages: Entries,
  modes: Entries,
  competencies: Entries,
  indicators: Entries,
  prompts: Entries,
  checklists: Entries,
  worksheets: Entries,
});
