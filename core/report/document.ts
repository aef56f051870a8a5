import type { labels } from '#core/languages/en/report/labels.ts';
import type { Verdict } from '#core/observation.ts';

/** A text for each thing a format says itself. */
export type Labels = { readonly [Id in keyof typeof labels]: string };

/** Who a report is for: everything; one page for who decides; the community itself, without names, quotes and links. */
export const EDITIONS = ['full', 'executive', 'community'] as const;
export type Edition = (typeof EDITIONS)[number];

/** A report in words: what is said and in which order, nothing of how it looks. Every format renders this. */
export type ReportDocument = {
  readonly edition: Edition;
  readonly title: string;
  /** What the document is, in a few words. */
  readonly subtitle: string;
  /** BCP 47, such as `en`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601 with an offset. */
  readonly asOf: string;
  /** The day of it in the report's language. */
  readonly date: string;
  /** What formats say themselves around the blocks, in the report's language; gaps such as {page} are theirs to fill. */
  readonly labels: Labels;
  readonly sections: readonly Section[];
};

/** One part of a report; a `cover` stands on a page of its own and shows the document's title instead of its own. */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly isCover: boolean;
  readonly blocks: readonly Block[];
};

/** Words within a line; `evidence` points to the numbered evidence item. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
  | { readonly type: 'break' }
  | { readonly type: 'evidence'; readonly number: number };

export type Heading = { readonly type: 'heading'; readonly level: 2 | 3; readonly inlines: readonly Inline[] };

/** `lead` opens a section, `aside` explains beside the matter. */
export type Paragraph = {
  readonly type: 'paragraph';
  readonly role?: 'lead' | 'aside';
  readonly inlines: readonly Inline[];
};

/** Items hold blocks, so that lists nest; `start` is the first number of an ordered one. */
export type List = {
  readonly type: 'list';
  readonly start: number | null;
  readonly items: readonly (readonly Block[])[];
};

/** Text whose line ends and spaces matter. */
export type Preformatted = { readonly type: 'preformatted'; readonly text: string };

/** What somebody else said. */
export type Quotation = { readonly type: 'quotation'; readonly blocks: readonly Block[] };

/** What a person wrote, as Markdown; formats render it as they render notes. */
export type Prose = { readonly type: 'prose'; readonly markdown: string };

/** Rows of as many cells as there are columns; numbers are aligned at their end. */
export type Table = {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
export type Column = { readonly title: string; readonly align: 'start' | 'end'; readonly isRowHeader: boolean };
export type Cell = { readonly type: 'words'; readonly inlines: readonly Inline[] } | LevelFigure | Sparkline;

/** A few values that are the gist of it, each with its name and what qualifies it. */
export type KeyFigures = {
  readonly type: 'key-figures';
  readonly figures: readonly { readonly label: string; readonly value: string; readonly detail: string }[];
};

/**
 * A level with its interval and target on the scale of the stages (1..n): a whisker. Nothing but the scale is drawn
 * where the level is null. `alternative` says the same in words.
 */
export type LevelFigure = {
  readonly type: 'level';
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly target: number | null;
  readonly stages: readonly string[];
  /** What stands at the level ("2.4 (2.0–2.8)"), and beside the stage that is the target. */
  readonly labels: { readonly level: string; readonly target: string };
  readonly alternative: string;
};

/** Levels of several competencies around one centre (1..n outwards), with what is wanted and what was before. */
export type Radar = {
  readonly type: 'radar';
  readonly caption: string;
  readonly axes: readonly {
    readonly name: string;
    readonly level: number | null;
    readonly target: number | null;
    /** The level at the moment that is compared with. */
    readonly before?: number | null;
    /** The same as the report's language writes it; what is not known is said so for the level, else empty. */
    readonly words: { readonly level: string; readonly target: string; readonly before: string };
  }[];
  readonly stages: readonly string[];
  /** What the lines are called where they are named beside the chart, and what `axes` are. */
  readonly labels: { readonly axis: string; readonly level: string; readonly target: string; readonly before: string };
  readonly alternative: string;
};

/** Practices by competency and stage: how many of those that were looked at are met, and how much evidence there is. */
export type HeatMap = {
  readonly type: 'heat-map';
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      /** 0..1 of what applies; null where nothing was answered. */
      readonly share: number | null;
      /** What stands in the cell, such as "3 of 5". */
      readonly words: string;
      /** What stands below it, such as "12 records". */
      readonly detail: string;
    }[];
  }[];
  readonly alternative: string;
};

/** How a level moved, in the size of a word; null where it was not assessed. The scale is 1..`stages`. */
export type Sparkline = {
  readonly type: 'sparkline';
  readonly levels: readonly (number | null)[];
  readonly stages: number;
  readonly alternative: string;
};

/** What is to be done in which quarter, in their order, grouped by horizon. */
export type Timeline = {
  readonly type: 'timeline';
  readonly caption: string;
  /** What quarters, items and their details are called. */
  readonly labels: { readonly when: string; readonly what: string; readonly detail: string };
  readonly quarters: readonly {
    /** "Now", "Next" or "Later", in the report's language. */
    readonly horizon: string;
    /** "Quarter 1". */
    readonly title: string;
    readonly items: readonly { readonly words: string; readonly detail: string; readonly weeks: number }[];
    /** What is expected once it is done: "Culture 2.4 → 2.9". */
    readonly outcomes: readonly string[];
  }[];
  readonly alternative: string;
};

/** One observation as evidence. The page's address leads to the quote where there is one. */
export type EvidenceItem = {
  readonly type: 'evidence';
  readonly number: number;
  readonly verdict: Verdict;
  /** What it is called where it is pointed at: "Evidence 12". */
  readonly name: string;
  /** Its verdict in a word, or that it is an answer. */
  readonly kind: string;
  /** What it speaks of: "Culture, stage 3". */
  readonly about: string;
  /** The date, the author, and that they were not sure where they were not. */
  readonly facts: readonly string[];
  readonly page: { readonly title: string; readonly url: string };
  readonly quote?: string;
  /** What was answered to a question, and which practice it shows. */
  readonly labelled: readonly { readonly label: string; readonly words: string }[];
  /** Markdown, as its author wrote it. */
  readonly note: string;
};

/** Parts that stand side by side where there is room, one below the other where there is not. */
export type Columns = {
  readonly type: 'columns';
  readonly columns: readonly (readonly Block[])[];
  /** How wide each is in proportion to the others; all alike where nothing is said. */
  readonly shares?: readonly number[];
};

/** Something the reader must not miss. */
export type Callout = {
  readonly type: 'callout';
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | Heading
  | Paragraph
  | List
  | Preformatted
  | Quotation
  | Prose
  | Table
  | KeyFigures
  | LevelFigure
  | Radar
  | HeatMap
  | Timeline
  | Columns
  | EvidenceItem
  | Callout;

/** The sign that stands with a verdict, beside any colour. */
export const VERDICT_SIGNS = { strength: '+', gap: '−', note: '·' } as const satisfies Record<Verdict, string>;
