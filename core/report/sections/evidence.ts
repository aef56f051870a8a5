import type { Observation } from '#core/observation.ts';
import { paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { EvidenceItem } from '../document.ts';
import type { ReportSection } from '../section.ts';
import { observationReader } from '../seen.ts';
import { quoteUrl } from '../text-fragment.ts';

/** Every observation that stands, numbered; every number elsewhere in the report leads here. */
export const evidence: ReportSection = {
  id: 'evidence',
  editions: ['full'],
  blocks: (context) => {
    const { say } = context.voice;
    const { observations } = context.assessment;
    if (observations.length === 0) return [paragraph(say.evidence('none'))];
    const item = itemMaker(context);
    const count = say.common('observations', { count: observations.length });
    return [
      paragraph(say.evidence('order', { observations: count })),
      ...observations.map((observation, at) => item(observation, at + 1)),
    ];
  },
};

function itemMaker({
  assessment: { model },
  voice: { say, date },
}: ReportContext): (observation: Observation, number: number) => EvidenceItem {
  const read = observationReader(model);
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const dates = new Map<string, string>();
  const dateOf = (moment: string) => {
    const day = moment.slice(0, 10);
    const known = dates.get(day) ?? date(moment);
    dates.set(day, known);
    return known;
  };
  return (observation, number) => {
    const { competency, stage, verdict, page, quote, note, sure, author, createdAt } = observation;
    const answer = read.answer(observation);
    const practice = read.practice(observation);
    const name = names.get(competency) ?? competency;
    return {
      type: 'evidence',
      number,
      verdict,
      name: say.evidence('name', { number: String(number) }),
      kind: say.evidence(answer === undefined ? `kind.${verdict}` : 'kind.answer'),
      about: stage === undefined ? name : say.evidence('about', { name, stage }),
      facts: [
        dateOf(createdAt),
        ...(author.trim() === '' ? [] : [author.trim()]),
        ...(sure ? [] : [say.evidence('not-sure')]),
      ],
      page: {
        title: page.title.trim() === '' ? page.url : page.title.trim(),
        url: quote === undefined ? page.url : quoteUrl(page.url, quote.exact),
      },
      ...(quote === undefined ? {} : { quote: quote.exact }),
      labelled: [
        ...(answer === undefined ? [] : [{ label: answer.question, words: answer.option }]),
        ...(practice === undefined ? [] : [{ label: say.evidence('practice'), words: practice }]),
      ],
      note,
    };
  };
}
