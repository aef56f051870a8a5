import type { Observation } from '#core/observation.ts';
import type { Assessment } from '../assessment.ts';
import { type CsvCell, csvBytes } from '../csv-text.ts';
import type { ReportFormat } from '../format.ts';
import { observationReader } from '../seen.ts';
import { quoteUrl } from '../text-fragment.ts';

/** One row an observation, in the order and with the numbers of the report's evidence; none where that is left out. */
export const csvObservations: ReportFormat = {
  id: 'csv-observations',
  part: 'observations',
  extension: 'csv',
  mediaType: 'text/csv',
  render: ({ edition, labels }, assessment) => {
    const isLeftOut = edition === 'community';
    const read = readerOf(assessment);
    const rows = isLeftOut ? [] : assessment.observations.map((observation, at) => read(observation, at + 1));
    return {
      bytes: csvBytes([COLUMNS, ...rows.map((row) => COLUMNS.map((id) => row[id]))]),
      warnings: isLeftOut ? [labels['no-evidence']] : [],
    };
  },
};

/** The fields of a record, by DATA.md's names. */
const COLUMNS = [
  'number',
  'createdAt',
  'author',
  'competency',
  'competencyName',
  'stage',
  'verdict',
  'sure',
  'practice',
  'question',
  'answer',
  'pageTitle',
  'url',
  'quote',
  'note',
  'layer',
  'teams',
  'tags',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

function readerOf({ model }: Assessment): (observation: Observation, number: number) => Row {
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const read = observationReader(model);
  return (observation, number) => {
    const { createdAt, author, competency, stage, verdict, sure, page, quote, note, layer, teams, tags } = observation;
    const answer = read.answer(observation);
    return {
      number,
      createdAt,
      author,
      competency,
      competencyName: names.get(competency) ?? competency,
      stage: stage ?? null,
      verdict,
      sure: sure ? 'yes' : 'no',
      practice: read.practice(observation) ?? null,
      question: answer?.question ?? null,
      answer: answer?.option ?? null,
      pageTitle: page.title,
      url: quote === undefined ? page.url : quoteUrl(page.url, quote.exact),
      quote: quote?.exact ?? null,
      note,
      layer: layer ?? null,
      teams: teams.join(', '),
      tags: tags.join(', '),
    };
  };
}
