import type { Catalogue, Translation } from '#core/catalogue.ts';
import type { Layer, Team } from '#core/model.ts';
import type { ModelTexts } from './model-texts.ts';
import type { report } from './en/report/index.ts';

/** How a language writes dates, numbers and lists. Told here and not by Intl, which differs from engine to engine. */
export type LanguageForms = {
  /** January first. */
  readonly months: readonly string[];
  /** With {day}, {month} and {year}. */
  readonly date: string;
  /** With {month} and {year}. */
  readonly month: string;
  readonly decimal: string;
  /** With {number}. */
  readonly percent: string;
  /** Between the parts of a list, and before its last. */
  readonly join: { readonly between: string; readonly last: string };
  /** With {text}. */
  readonly quote: string;
};

/** What each layer and team gains from a community, and the case for investing in it; see core/investment-case.ts. */
export type InvestmentTexts = {
  readonly case: { readonly title: string; readonly steps: readonly string[]; readonly ask: string };
  readonly layers: Readonly<Record<Layer, { readonly name: string; readonly gains: string }>>;
  readonly teams: Readonly<Record<Team, { readonly name: string; readonly gains: string }>>;
};

type EnglishReport = typeof report;

/** Every text of the report, part by part. */
export type ReportTexts = {
  readonly [Part in keyof EnglishReport]: EnglishReport[Part] extends Catalogue
    ? Translation<EnglishReport[Part]>
    : never;
};

/** A language that reports are made in: one folder of texts. */
export type Language = {
  /** BCP 47. */
  readonly id: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly forms: LanguageForms;
  readonly report: ReportTexts;
  readonly investment: InvestmentTexts;
  /** Names, definitions and sources of the health measures by id; what is missing stays in English. */
  readonly measures: Readonly<
    Record<string, { readonly name: string; readonly definition: string; readonly source: string }>
  >;
  /** Texts of the built-in models by id; what is missing stays as the model has it. */
  readonly models: Readonly<Record<string, ModelTexts>>;
};
