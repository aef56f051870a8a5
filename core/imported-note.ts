import { z } from 'zod';
import { contentId } from './content-id.ts';
import { type MaturityModel, Layer, Team } from './model.ts';
import { Moment, type Observation, PageUrl, type Quote, Verdict } from './observation.ts';
import type { Problem } from './problem.ts';

/** A note that was made elsewhere, field by field as it stood there; what is missing may follow from tags and defaults. */
export type ImportedNote = {
  /** Where it stands, to be named where it cannot be used. */
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>;
  /** What tells it from all others of its source, for ever. */
  readonly key: string;
  readonly author?: string | undefined;
  /** ISO 8601 with an offset. */
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly quote?: Quote | undefined;
  readonly note: string;
  readonly tags: readonly string[];
  readonly competency?: string | undefined;
  readonly stage?: string | undefined;
  readonly verdict?: string | undefined;
  readonly indicator?: string | undefined;
  readonly layer?: string | undefined;
  readonly teams?: readonly string[] | undefined;
  readonly sure?: boolean | undefined;
};

/** What holds for notes that do not say it themselves. */
export type ImportDefaults = {
  readonly author?: string | undefined;
  readonly competency?: string | undefined;
  readonly url?: string | undefined;
};

/** An observation, or why the note cannot be one. */
export type Imported = { readonly observation: Observation } | { readonly problem: Problem };

/**
 * Makes an observation of a note from elsewhere. A competency, a practice, a verdict and a stage may stand in fields of
 * their own or among the tags (an id, a name, `strength`, `gap`, `stage-3`). The id follows from the note's key, so that
 * bringing it in twice adds nothing.
 */
export function importNote(note: ImportedNote, defaults: ImportDefaults, model: MaturityModel): Imported {
  const refuse = (code: string, message: string, hint: string): Imported => ({
    problem: { ...note.place, path: [], code, message, hint },
  });
  const { createdAt } = note;
  if (createdAt === undefined || !Moment.safeParse(createdAt).success) {
    return refuse('no-date', 'the note has no date', 'Give it one, such as 2026-09-30 or 2026-09-30T12:00:00+02:00.');
  }
  const url = PageUrl.safeParse(note.url ?? defaults.url);
  if (!url.success) {
    return refuse('no-page', 'the note has no address of a page', 'Give it one, or the community’s with --url.');
  }
  const meant = meaningOf(note, defaults, model);
  if ('code' in meant) return refuse(meant.code, meant.message, meant.hint);
  const updatedAt = Moment.safeParse(note.updatedAt).data ?? createdAt;
  return {
    observation: {
      id: contentId(Date.parse(createdAt), note.key),
      createdAt,
      updatedAt,
      author: (note.author ?? defaults.author ?? '').trim(),
      page: { url: url.data, title: note.title ?? '', platform: '', kind: 'other', facts: {} },
      ...(note.quote !== undefined && note.quote.exact !== '' && { quote: note.quote }),
      ...meant,
      note: note.note.trim(),
      teams: (note.teams ?? note.tags).flatMap((team) => Team.safeParse(team.toLowerCase()).data ?? []),
      tags: [...note.tags],
      sure: note.sure ?? true,
    },
  };
}

type Meaning = Pick<Observation, 'competency' | 'verdict'> &
  Partial<Pick<Observation, 'stage' | 'indicator' | 'layer'>>;
type Refusal = Pick<Problem, 'code' | 'message' | 'hint'>;

function meaningOf(note: ImportedNote, defaults: ImportDefaults, model: MaturityModel): Meaning | Refusal {
  const indicator = findIndicator(note, model);
  if (indicator === undefined && note.indicator !== undefined) {
    return unknown('practice', note.indicator, 'See `tidemark model --json` for the ids of practices.');
  }
  const named = note.competency ?? indicator?.competency;
  const competency =
    named === undefined
      ? (note.tags.flatMap((tag) => findCompetency(tag, model) ?? [])[0] ?? findCompetency(defaults.competency, model))
      : findCompetency(named, model);
  if (competency === undefined) {
    const ids = model.competencies.map(({ id }) => id).join(', ');
    return named === undefined
      ? {
          code: 'no-competency',
          message: 'the note names no competency',
          hint: `Tag it with one, or give one for all with --competency: ${ids}.`,
        }
      : unknown('competency', named, `Give one of: ${ids}.`);
  }
  const stage = stageOf(note, model);
  if (stage === null) return unknown('stage', note.stage ?? '', `Give 1 to ${String(model.stages.length)}.`);
  const layer = [note.layer, ...note.tags].flatMap((word) => Layer.safeParse(word?.toLowerCase()).data ?? [])[0];
  return {
    competency,
    verdict: verdictOf(note),
    ...(stage !== undefined && { stage }),
    ...(indicator !== undefined && { indicator: indicator.id }),
    ...(layer !== undefined && { layer }),
  };
}

function unknown(what: string, value: string, hint: string): Refusal {
  return { code: `unknown-${what}`, message: `there is no ${what} "${value}"`, hint };
}

function findCompetency(word: string | undefined, { competencies }: MaturityModel): string | undefined {
  const wanted = word?.trim().toLowerCase();
  return competencies.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)?.id;
}

function findIndicator({ indicator, tags }: ImportedNote, { indicators }: MaturityModel) {
  const words = indicator === undefined ? tags : [indicator];
  return indicators.find(({ id }) => words.some((word) => word.trim().toLowerCase() === id));
}

function verdictOf({ verdict, tags }: ImportedNote): Verdict {
  const words = verdict === undefined ? tags : [verdict];
  return words.flatMap((word) => Verdict.safeParse(word.trim().toLowerCase()).data ?? [])[0] ?? 'note';
}

/** Undefined where none is given, null where it is none of the model's. */
function stageOf({ stage, tags }: ImportedNote, { stages }: MaturityModel): number | undefined | null {
  const words = stage === undefined ? tags.flatMap((tag) => /^stage[-: ]?(\d)$/iu.exec(tag)?.[1] ?? []) : [stage];
  const [word] = words.filter((given) => given.trim() !== '');
  if (word === undefined) return undefined;
  const number = z.coerce.number().safeParse(word).data;
  return stages.find(({ id, name }) => id === number || name.toLowerCase() === word.trim().toLowerCase())?.id ?? null;
}
