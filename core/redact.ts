import type { Answer } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Check } from './check.ts';
import type { ExportFile } from './export-file.ts';
import type { Observation } from './observation.ts';
import { byId } from './record-order.ts';
import type { SiteProfile } from './site-profile.ts';
import { fieldRedactor, type FieldRedactor, type RedactionOptions } from './redaction/redact-fields.ts';
import { TAKEN_KINDS, type TakenKind } from './redaction/redaction-label.ts';
import { type Left, listLeft, MOST_EXAMPLES } from './redaction/redaction-left.ts';

/**
 * What was taken out: how often, the ids of the records (or the community's) it stood in, and the first few different
 * ones in the words they had, which stay here.
 */
export type Taken = {
  readonly kind: TakenKind;
  readonly count: number;
  readonly ids: readonly string[];
  readonly examples: readonly string[];
};

/** A file that may leave, what was taken out of it, and what still stands in it. */
export type Redaction = {
  readonly exportFile: ExportFile;
  readonly taken: readonly Taken[];
  readonly left: readonly Left[];
};

/**
 * Takes what tells of persons out of an export and leaves labels, the same for the same thing throughout the file. The
 * records come out in the order of their ids, numbered in that order, whatever order they came in; ids, times, facts
 * and everything scored stay, so the scores do too. A file that was redacted before keeps its labels.
 *
 * In the code of a note, addresses go and `@words` stay. A quote's offsets speak of the page and stay true; with a
 * label in its words it can no longer be found there by them. Names in the words of people are not recognised, except
 * those of authors where authors go.
 */
export function redactExport(exportFile: ExportFile, options: RedactionOptions = {}): Redaction {
  const sorted = inOrder(exportFile);
  const { taken, takenFrom } = tally();
  const redact = fieldRedactor(sorted, options, takenFrom);
  const { community } = sorted;
  const redacted = inOrder({
    ...sorted,
    generator: redact.words(sorted.generator, community.id),
    community: {
      ...community,
      name: redact.words(community.name, community.id),
      url: redact.home(community.url, community.id),
      ...(community.site && { site: redactSite(community.site, community, redact) }),
    },
    observations: sorted.observations.map((observation) => redactObservation(observation, redact)),
    checks: sorted.checks.map((check) => redactCheck(check, redact)),
    answers: sorted.answers.map((answer) => redactAnswer(answer, redact)),
  });
  return { exportFile: redacted, taken: taken(), left: listLeft(redacted) };
}

/** Rules for kinds of pages go where an address would, by what they say before anything is left open. */
function redactSite(site: SiteProfile, { id, url }: ExportFile['community'], redact: FieldRedactor): SiteProfile {
  const kept = site.kinds.filter(({ pattern }) => {
    const address = new URL(url).origin + pattern.replace(/\*.*$/u, '');
    return redact.address(address, id) === address;
  });
  return { ...site, kinds: kept };
}

function redactObservation({ quote, ...observation }: Observation, redact: FieldRedactor): Observation {
  const { id, author, page, note, tags } = observation;
  const said = redact.quote(quote, id);
  return {
    ...observation,
    author: redact.author(author, id),
    page: { ...page, url: redact.address(page.url, id), title: redact.title(page, id) },
    ...(said !== undefined && { quote: said }),
    note: redact.markdown(note, id),
    tags: tags.map((tag) => redact.words(tag, id)),
  };
}

function redactCheck({ reason, ...check }: Check, redact: FieldRedactor): Check {
  const { id, by } = check;
  return {
    ...check,
    by: redact.author(by, id),
    ...(reason !== undefined && { reason: redact.markdown(reason, id) }),
  };
}

function redactAnswer(answer: Answer, redact: FieldRedactor): Answer {
  const { id, text, by } = answer;
  return { ...answer, text: redact.markdown(text, id), by: redact.author(by, id) };
}

/** Records by id; two of one id, which only a merge would join, by what they say. */
function inOrder(exportFile: ExportFile): ExportFile {
  const order = <Kind extends { readonly id: string }>(records: readonly Kind[]) =>
    records.toSorted((a, b) => byId(a, b) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return {
    ...exportFile,
    observations: order(exportFile.observations),
    checks: order(exportFile.checks),
    answers: order(exportFile.answers),
  };
}

function tally() {
  const counts = new Map<TakenKind, { count: number; readonly ids: Set<string>; readonly words: Set<string> }>();
  return {
    takenFrom: (id: string) => (kind: TakenKind, words: string) => {
      const known = counts.get(kind) ?? { count: 0, ids: new Set(), words: new Set() };
      counts.set(kind, known);
      known.count += 1;
      known.ids.add(id);
      known.words.add(words);
    },
    taken: (): readonly Taken[] =>
      TAKEN_KINDS.flatMap((kind) => {
        const found = counts.get(kind);
        if (found === undefined) return [];
        const examples = [...found.words].slice(0, MOST_EXAMPLES);
        return [{ kind, count: found.count, ids: [...found.ids].sort(), examples }];
      }),
  };
}
