import { codeParts, type TextPart } from './code-parts.ts';
import { linkPatterns, type LinkRules } from './link-patterns.ts';
import { CUT_OFF_EMAIL, type Pattern, personalPatterns, type Trace } from './personal-patterns.ts';
import { LABELS, LABELS_AND_PEOPLE } from './redaction-label.ts';

/** Shorter names are too often words, or parts of them. */
const SHORTEST_NAME = 3;

/** What every way to tell of a person but a name has in it; most texts have nothing of it and are passed over. */
const MAY_TELL = /[@＠﹫/]|%40|www\.|\]\(|[([{<][aAäÄ][tT][)\]}>]|\sAT\s|\[[qQ][uU][oO][tT][eE]=/u;

/** What a text is: Markdown has code in it, and a quote is cut out of a page. */
export type TextForm = 'plain' | 'markdown' | 'quote';

/** Finds what tells of a person in a text, in its order, none overlapping another. */
export type TraceFinder = (text: string, form: TextForm) => readonly Trace[];

/** A finder that knows the members' pages, and the names of authors where those are to be found too. */
export function traceFinder(links: LinkRules, names: readonly string[] | null): TraceFinder {
  const patterns = [...linkPatterns(links), ...personalPatterns, ...(names === null ? [] : namePatterns(names))];
  const inCode = patterns.filter(({ isInCode }) => isInCode);
  const labels = names === null ? LABELS : LABELS_AND_PEOPLE;
  return (text, form) => {
    if (names === null && !MAY_TELL.test(text)) return [];
    const parts = form === 'markdown' ? codeParts(text) : [{ start: 0, text, isCode: false }];
    return parts
      .flatMap((part) => betweenLabels(part, labels))
      .flatMap((part) => {
        const isCutOff = form === 'quote' && part.start + part.text.length === text.length;
        const some = part.isCode ? inCode : isCutOff ? [...patterns, CUT_OFF_EMAIL] : patterns;
        return firstOf(some.flatMap((pattern) => tracesOf(pattern, part)));
      });
  };
}

/** Labels end what stands before them and begin what stands after: nothing is found across one, or in it. */
function betweenLabels(part: TextPart, labels: RegExp): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: label, index } of part.text.matchAll(labels)) {
    parts.push({ ...part, start: part.start + end, text: part.text.slice(end, index) });
    end = index + label.length;
  }
  return [...parts, { ...part, start: part.start + end, text: part.text.slice(end) }];
}

function tracesOf({ pattern, read }: Pattern, part: TextPart): readonly Trace[] {
  return [...part.text.matchAll(pattern)].flatMap((match) => {
    const trace = read(match);
    return trace === null ? [] : [{ ...trace, start: trace.start + part.start, end: trace.end + part.start }];
  });
}

/** The first trace at each place; of two that begin together, that of the earlier pattern. */
function firstOf(traces: readonly Trace[]): readonly Trace[] {
  const kept: Trace[] = [];
  for (const trace of traces.toSorted((a, b) => a.start - b.start)) {
    if (trace.start >= (kept.at(-1)?.end ?? 0)) kept.push(trace);
  }
  return kept;
}

function namePatterns(names: readonly string[]): readonly Pattern[] {
  const told = names
    .filter((name) => name.length >= SHORTEST_NAME && /\p{L}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  if (told.length === 0) return [];
  return [
    {
      isInCode: false,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${told.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'gu'),
      read: ({ 0: name, index }) => ({ kind: 'author', thing: name, start: index, end: index + name.length }),
    },
  ];
}
