import type { ExportFile } from '../export-file.ts';
import { isLabelAddress, LABELS_AND_PEOPLE } from './redaction-label.ts';

/**
 * What stands in a file that a person should know of before it leaves: `different` counts equal contents once, and
 * `examples` are the first few of those.
 */
export type Left = {
  readonly field: LeftField;
  readonly count: number;
  readonly different: number;
  readonly examples: readonly string[];
};
export type LeftField = keyof typeof CONTENTS;

/** As many examples tell what kind of thing it is; more would be the thing itself. */
export const MOST_EXAMPLES = 3;

/** The contents of each field: addresses without the labels among them, facts in one line. */
const CONTENTS = {
  'community-name': ({ community }: ExportFile) => [community.name],
  'community-address': ({ community }: ExportFile) => addresses([community.url]),
  'page-addresses': ({ observations }: ExportFile) => addresses(observations.map(({ page }) => page.url)),
  'page-titles': ({ observations }: ExportFile) => observations.map(({ page }) => page.title),
  'page-facts': ({ observations }: ExportFile) =>
    observations.flatMap(({ page }) => {
      const facts = Object.entries(page.facts);
      return facts.length === 0 ? [] : [facts.map(([name, value]) => `${name}: ${String(value)}`).join(', ')];
    }),
  quotes: ({ observations }: ExportFile) => observations.flatMap(({ quote }) => (quote ? [quote.exact] : [])),
  notes: ({ observations }: ExportFile) => observations.map(({ note }) => note),
  tags: ({ observations }: ExportFile) => observations.flatMap(({ tags }) => tags),
  reasons: ({ checks }: ExportFile) => checks.flatMap(({ reason }) => reason ?? []),
  answers: ({ answers }: ExportFile) => answers.map(({ text }) => text),
  authors: ({ observations, checks, answers }: ExportFile) => [
    ...observations.map(({ author }) => author),
    ...[...checks, ...answers].map(({ by }) => by),
  ],
  /** Deleted, and still in the file with all their words, so that a merge deletes them elsewhere too. */
  'deleted-observations': ({ observations }: ExportFile) =>
    observations.flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : [id])),
} as const satisfies Record<string, (exportFile: ExportFile) => readonly string[]>;

const FIELDS = [
  'community-name',
  'community-address',
  'page-addresses',
  'page-titles',
  'page-facts',
  'quotes',
  'notes',
  'tags',
  'reasons',
  'answers',
  'authors',
  'deleted-observations',
] as const satisfies readonly LeftField[];

/** What a file holds beside labels, field by field, so that a person can see what would leave with it. */
export function listLeft(exportFile: ExportFile): readonly Left[] {
  return FIELDS.flatMap((field) => {
    const contents = CONTENTS[field](exportFile).filter(saysSomething);
    if (contents.length === 0) return [];
    const different = new Set(contents);
    const examples = [...different].slice(0, MOST_EXAMPLES);
    return [{ field, count: contents.length, different: different.size, examples }];
  });
}

function addresses(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => !isLabelAddress(url));
}

function saysSomething(content: string): boolean {
  return /\S/u.test(content.replaceAll(LABELS_AND_PEOPLE, ''));
}
