import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import { paragraph } from '../blocks.ts';
import type { EvidenceItem } from '../document.ts';
import type { ReportSection } from '../section.ts';
import { observationReader } from '../seen.ts';
import { quoteUrl } from '../text-fragment.ts';
import { countWords, dateWords } from '../words.ts';

/** Every observation that stands, numbered; every number elsewhere in the report leads here. */
export const evidence: ReportSection = {
  id: 'evidence',
  title: 'Evidence',
  blocks: ({ observations, model }) => {
    if (observations.length === 0) return [paragraph('No observation has been made yet.')];
    const item = itemMaker(model);
    const words = `${countWords(observations.length, 'observation')}, oldest first. Each title leads to its page, and to the quoted sentence where the browser can find it.`;
    return [paragraph(words), ...observations.map((observation, at) => item(observation, at + 1))];
  },
};

function itemMaker(model: MaturityModel): (observation: Observation, number: number) => EvidenceItem {
  const read = observationReader(model);
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  return (observation, number) => {
    const { competency, stage, verdict, page, quote, note, sure, author, createdAt } = observation;
    const answer = read.answer(observation);
    const practice = read.practice(observation);
    const name = names.get(competency) ?? competency;
    return {
      type: 'evidence',
      number,
      verdict,
      about: stage === undefined ? name : `${name}, stage ${String(stage)}`,
      date: dateWords(createdAt),
      author: author.trim(),
      isSure: sure,
      page: {
        title: page.title.trim() === '' ? page.url : page.title.trim(),
        url: quote === undefined ? page.url : quoteUrl(page.url, quote.exact),
      },
      ...(quote === undefined ? {} : { quote: quote.exact }),
      ...(answer === undefined ? {} : { answer }),
      ...(practice === undefined ? {} : { practice }),
      note,
    };
  };
}
