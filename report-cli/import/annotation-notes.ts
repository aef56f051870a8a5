import { z } from 'zod';
import type { ImportedNote } from '#core/imported-note.ts';
import { readJson } from '#core/json-input.ts';
import { positionsOf } from '#core/json-text.ts';
import type { Quote } from '#core/observation.ts';
import { formatPath, type JsonPath, type Problem } from '#core/problem.ts';
import type { ReadNotes } from './csv-notes.ts';
import { readDate } from './note-dates.ts';

const Words = z.string().optional().catch(undefined);
const Unknowns = z.array(z.unknown());
const One = z
  .unknown()
  .optional()
  .transform((value) => {
    if (Array.isArray(value)) return Unknowns.parse(value);
    return value === undefined || value === null ? [] : [value];
  });

/** TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model; other selectors are passed over. */
const Selector = z.looseObject({
  type: Words,
  exact: Words,
  prefix: Words,
  suffix: Words,
  start: z.number().optional().catch(undefined),
  end: z.number().optional().catch(undefined),
});
const Target = z.union([
  z.string().transform((source): { source: unknown; selector: unknown[] } => ({ source, selector: [] })),
  z.looseObject({ source: z.unknown(), id: Words, selector: One }),
]);
const Person = z.union([z.string(), z.looseObject({ name: Words, nickname: Words, id: Words })]);

/** An annotation: the fields of the W3C model beside those that Hypothesis has. */
const Annotation = z.looseObject({
  id: Words,
  created: Words,
  modified: Words,
  updated: Words,
  creator: Person.optional().catch(undefined),
  user: Words,
  user_info: z.looseObject({ display_name: Words }).optional().catch(undefined),
  uri: Words,
  text: Words,
  tags: z.array(z.string()).optional().catch(undefined),
  bodyValue: Words,
  body: One,
  target: One,
  document: z.looseObject({ title: One }).optional().catch(undefined),
});
type Annotation = z.infer<typeof Annotation>;

const Body = z.looseObject({ type: Words, purpose: Words, value: Words });

/**
 * Reads W3C Web Annotations (JSON-LD: one, a list, a page or a collection) and what Hypothesis exports or its service
 * answers with. Never throws on bad input.
 */
export function readAnnotationNotes(text: string, file: string): ReadNotes {
  const json = readJson(text, file, 'Export the annotations again as JSON.');
  if ('problem' in json) return { notes: [], problems: [json.problem] };
  const found = annotationsIn(json.value);
  if (found === null) {
    const problem: Problem = {
      ...{ file, line: 1, column: 1, path: [], code: 'not-annotations' },
      message: 'there are no annotations in this file',
      hint: 'Give what Hypothesis exports as JSON, or W3C Web Annotations.',
    };
    return { notes: [], problems: [problem] };
  }
  const positions = positionsOf(
    text,
    found.map(({ path }) => path),
  );
  const read = found.map(({ value, path }, at): ImportedNote | Problem => {
    const place = { file, line: 1, column: 1, ...positions[at] };
    const annotation = Annotation.safeParse(value);
    if (annotation.success) return noteOf(annotation.data, place);
    const message = `${formatPath(path)} is no annotation`;
    return { ...place, path, code: 'not-annotation', message, hint: 'Leave it out, or export the annotations again.' };
  });
  return {
    notes: read.flatMap((one) => ('key' in one ? [one] : [])),
    problems: read.flatMap((one) => ('key' in one ? [] : [one])),
  };
}

type Placed = { readonly value: unknown; readonly path: JsonPath };

/** The annotations of every form they travel in; null where there are none. */
function annotationsIn(json: unknown): readonly Placed[] | null {
  const listAt = (value: unknown, path: JsonPath): readonly Placed[] | null =>
    Array.isArray(value) ? Unknowns.parse(value).map((item, at) => ({ value: item, path: [...path, at] })) : null;
  const object = z.looseObject({}).safeParse(json).data;
  if (object === undefined) return listAt(json, []);
  const page = z.looseObject({ items: z.unknown() }).safeParse(object.first).data;
  return (
    listAt(object.annotations, ['annotations']) ??
    listAt(object.rows, ['rows']) ??
    listAt(object.items, ['items']) ??
    listAt(page?.items, ['first', 'items']) ??
    ('target' in object ? [{ value: json, path: [] }] : null)
  );
}

function noteOf(annotation: Annotation, place: ImportedNote['place']): ImportedNote {
  const { id, created, modified, updated, uri, text, tags, bodyValue } = annotation;
  const bodies = annotation.body.flatMap((body) =>
    typeof body === 'string' ? [{ value: body, purpose: undefined }] : parsedOrNone(Body, body),
  );
  const isTag = (body: (typeof bodies)[number]) => body.purpose === 'tagging';
  const said = bodies.filter((body) => !isTag(body)).map(({ value }) => value);
  const targets = annotation.target.flatMap((target) => parsedOrNone(Target, target));
  const source = targets.flatMap((target) => sourceOf(target.source) ?? ('id' in target ? (target.id ?? []) : []))[0];
  const note = [text, bodyValue, ...said].flatMap((words) => words ?? []).join('\n\n');
  const createdAt = readDate(created ?? updated ?? '');
  return {
    place,
    key: `annotation ${id ?? JSON.stringify([uri ?? source, created, note, targets])}`,
    author: authorOf(annotation),
    createdAt,
    updatedAt: readDate(modified ?? updated ?? ''),
    url: uri ?? source,
    title: annotation.document?.title.find((title): title is string => typeof title === 'string'),
    quote: quoteOf(targets.flatMap(({ selector }) => selector)),
    note,
    tags: [...(tags ?? []), ...bodies.filter(isTag).flatMap(({ value }) => value ?? [])],
  };
}

function sourceOf(source: unknown): string | undefined {
  return typeof source === 'string' ? source : z.looseObject({ id: z.string() }).safeParse(source).data?.id;
}

/** "acct:maria@hypothes.is" is Maria's account; a display name is what she calls herself. */
function authorOf({ creator, user, user_info: shown }: Annotation): string | undefined {
  const account = user?.replace(/^acct:/u, '').replace(/@.*$/u, '');
  if (typeof creator === 'string') return creator;
  return shown?.display_name ?? creator?.name ?? creator?.nickname ?? creator?.id ?? account;
}

function quoteOf(found: readonly unknown[]): Quote | undefined {
  const selectors = found.flatMap((selector) => parsedOrNone(Selector, selector));
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (quote?.exact === undefined || quote.exact === '') return undefined;
  const offset = (value: number | undefined) => Math.max(0, Math.trunc(value ?? 0));
  return {
    exact: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    start: offset(position?.start),
    end: offset(position?.end),
  };
}

function parsedOrNone<Schema extends z.ZodType>(schema: Schema, value: unknown): readonly z.infer<Schema>[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
