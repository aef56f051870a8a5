import { compareStandings } from '#core/change.ts';
import type { ExportFile } from '#core/export-file.ts';
import { en } from '#core/languages/en/en.ts';
import type { Language } from '#core/languages/language.ts';
import { translateModel } from '#core/languages/translate-model.ts';
import { trendOf, type TrendPoint } from '#core/trend.ts';
import type { Assessment } from './assessment.ts';
import type { Comparison, Narrative, ReportContext } from './context.ts';
import type { Edition, ReportDocument, Section } from './document.ts';
import type { ReportSection } from './section.ts';
import { sections } from './sections/index.ts';
import { makeVoice, type Voice } from './voice.ts';

/** Months that a trend looks back. */
const TREND_MONTHS = 12;

/** What a report may be told beside the assessment; everything has a default. */
export type ReportWishes = {
  readonly edition?: Edition;
  readonly language?: Language;
  /** The moment (ISO 8601) to compare with, by the records of now or by an earlier export of the same community. */
  readonly since?: { readonly asOf: string; readonly exportFile?: ExportFile };
  readonly narrative?: Narrative;
};

/** Makes the one document that every format renders. */
export function buildReport(
  judged: Assessment,
  { edition = 'full', language = en, since, narrative = {} }: ReportWishes = {},
): ReportDocument {
  const voice = makeVoice(language);
  const assessment = inLanguage(judged, language);
  const context: ReportContext = {
    assessment,
    edition,
    voice,
    comparison: since === undefined ? null : compare(assessment, since),
    trend: once(() => reckonTrend(assessment)),
  };
  const { name } = assessment.exportFile.community;
  return {
    edition,
    title: name,
    subtitle: voice.say.common(edition === 'full' ? 'subtitle' : `subtitle.${edition}`),
    language: language.id,
    direction: language.direction,
    asOf: assessment.asOf,
    date: voice.date(assessment.asOf),
    labels: labelsOf(voice),
    sections: sections
      .filter(({ editions }) => editions.includes(edition))
      .map((section) => tell(section, context, narrative[section.id]))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** The assessment with the texts of its model in the language; what is judged stays. */
function inLanguage(assessment: Assessment, { models }: Language): Assessment {
  const model = translateModel(assessment.model, models[assessment.model.id]);
  const competencies = new Map(model.competencies.map((competency) => [competency.id, competency]));
  const scores = assessment.scoring.scores.map((score) => ({
    ...score,
    competency: competencies.get(score.competency.id) ?? score.competency,
  }));
  return { ...assessment, model, scoring: { ...assessment.scoring, scores } };
}

function tell(section: ReportSection, context: ReportContext, opening = ''): Section {
  const blocks = section.blocks(context);
  return {
    id: section.id,
    title: context.voice.say.titles(section.id),
    isCover: section.isCover ?? false,
    blocks: opening.trim() === '' ? blocks : [{ type: 'prose', markdown: opening }, ...blocks],
  };
}

function labelsOf({ say }: Voice): ReportDocument['labels'] {
  return {
    page: say.labels('page', { page: '{page}', pages: '{pages}' }),
    evidence: say.labels('evidence', { number: '{number}' }),
    table: say.labels('table'),
    contents: say.labels('contents'),
    skip: say.labels('skip'),
    'as-table': say.labels('as-table'),
    made: say.labels('made', { date: '{date}' }),
    'changed-colour': say.labels('changed-colour', { given: '{given}', used: '{used}' }),
    'no-evidence': say.labels('no-evidence'),
    'missing-characters': say.labels('missing-characters', { characters: '{characters}' }),
  };
}

/** By the records of now where there is no earlier export: what was known then, as far as it is still known. */
function compare(
  { exportFile, model, asOf }: Assessment,
  { asOf: since, exportFile: earlier = exportFile }: NonNullable<ReportWishes['since']>,
): Comparison {
  const standing = (records: ExportFile, moment: string) => ({
    records,
    community: records.community,
    model,
    asOf: moment,
  });
  return { ...compareStandings(standing(earlier, since), standing(exportFile, asOf)), since };
}

function reckonTrend({ exportFile, model, asOf }: Assessment): readonly TrendPoint[] {
  return trendOf(exportFile, exportFile.community, model, asOf, TREND_MONTHS);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
