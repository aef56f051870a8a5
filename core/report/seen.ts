import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import type { Assessment } from './assessment.ts';
import { quoteUrl } from './text-fragment.ts';
import type { Voice } from './voice.ts';
import { shorten } from './words.ts';

const LONGEST_STATEMENT = 140;
const LONGEST_QUOTE = 160;

/** What somebody wrote on a page that shows it: the words, when it was noted (ISO 8601), and its address. */
export type SeenQuote = { readonly words: string; readonly at: string; readonly url: string };

/** Something that was seen, once or many times: the sentence for it, the numbers of its evidence, and its newest quote. */
export type Statement = {
  readonly words: string;
  readonly numbers: readonly number[];
  readonly quote: SeenQuote | null;
};

/** What was seen of one competency, the most often seen first. Notes are shown with the evidence, not here. */
export type Seen = {
  readonly strengths: readonly Statement[];
  readonly gaps: readonly Statement[];
  readonly answers: readonly Statement[];
};

/** Puts the observations of each competency (by id) together, those that say the same as one statement. */
export function collectSeen({ observations, numbers, model }: Assessment, voice: Voice): ReadonlyMap<string, Seen> {
  const stated = statementReader(model, voice);
  const seen = new Map<string, Groups>();
  for (const observation of observations) {
    const kind = kindOf(observation);
    const number = numbers.get(observation.id);
    if (kind === null || number === undefined) continue;
    const known = seen.get(observation.competency) ?? emptyGroups();
    seen.set(observation.competency, known);
    const { words, isQuote } = stated(observation);
    const group = known[kind].get(words) ?? { words, numbers: [], quote: null };
    group.numbers.push(number);
    if (!isQuote) group.quote = quoteOf(observation) ?? group.quote;
    known[kind].set(words, group);
  }
  return new Map(
    [...seen].map(([competency, { strengths, gaps, answers }]) => [
      competency,
      { strengths: byFrequency(strengths), gaps: byFrequency(gaps), answers: byFrequency(answers) },
    ]),
  );
}

/** Reads what observations refer to in a model. */
export function observationReader(model: MaturityModel) {
  const indicators = new Map(model.indicators.map((indicator) => [indicator.id, indicator]));
  const prompts = new Map(model.prompts.map((prompt) => [prompt.id, prompt]));
  return {
    answer: ({ prompt }: Observation) => {
      if (prompt === undefined) return undefined;
      const asked = prompts.get(prompt.id);
      const chosen = asked?.options.find(({ id }) => id === prompt.option);
      return { question: asked?.question ?? prompt.id, option: chosen?.text ?? prompt.option };
    },
    practice: ({ indicator }: Observation) =>
      indicator === undefined ? undefined : (indicators.get(indicator)?.text ?? indicator),
  };
}

/** An observation in one sentence: what was answered, which practice it shows, or what was noted or quoted. */
function statementReader(model: MaturityModel, { say, quote }: Voice) {
  const { answer, practice } = observationReader(model);
  return (observation: Observation): { readonly words: string; readonly isQuote: boolean } => {
    const given = answer(observation);
    if (given !== undefined) return { words: say.common('answered', given), isQuote: false };
    const shown = practice(observation);
    if (shown !== undefined) {
      const words = observation.verdict === 'gap' ? say.common('missing.practice', { practice: shown }) : shown;
      return { words, isQuote: false };
    }
    const noted = firstLine(observation.note);
    if (noted !== undefined) return { words: shorten(noted, LONGEST_STATEMENT), isQuote: false };
    const quoted = oneLine(observation);
    if (quoted !== '') return { words: shorten(quote(quoted), LONGEST_STATEMENT), isQuote: true };
    return { words: shorten(observation.page.title, LONGEST_STATEMENT), isQuote: false };
  };
}

type Group = { readonly words: string; readonly numbers: number[]; quote: SeenQuote | null };
type Groups = Readonly<Record<keyof Seen, Map<string, Group>>>;

function emptyGroups(): Groups {
  return { strengths: new Map(), gaps: new Map(), answers: new Map() };
}

function kindOf({ prompt, verdict }: Observation): keyof Seen | null {
  if (prompt !== undefined) return 'answers';
  return verdict === 'strength' ? 'strengths' : verdict === 'gap' ? 'gaps' : null;
}

function byFrequency(statements: ReadonlyMap<string, Group>): readonly Statement[] {
  return [...statements.values()].sort(
    (a, b) => b.numbers.length - a.numbers.length || (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0),
  );
}

/** The first line of a Markdown note without its marks; the note itself is rendered with the evidence. */
function firstLine(note: string): string | undefined {
  return note
    .split('\n')
    .map((line) =>
      line
        .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replace(/^[\s>#*+-]+|[*_`~]/gu, '')
        .trim(),
    )
    .find((line) => line !== '');
}

function quoteOf(observation: Observation): SeenQuote | null {
  const { quote, createdAt: at, page } = observation;
  const words = oneLine(observation);
  if (quote === undefined || words === '') return null;
  return { words: shorten(words, LONGEST_QUOTE), at, url: quoteUrl(page.url, quote.exact) };
}

function oneLine({ quote }: Observation): string {
  return quote?.exact.replace(/\s+/gu, ' ').trim() ?? '';
}
