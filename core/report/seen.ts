import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import type { Assessment } from './assessment.ts';
import { shorten } from './words.ts';

const LONGEST_STATEMENT = 140;

/** Something that was seen, once or many times: the sentence for it and the numbers of its evidence. */
export type Statement = { readonly words: string; readonly numbers: readonly number[] };

/** What was seen of one competency, the most often seen first. Notes are shown with the evidence, not here. */
export type Seen = {
  readonly strengths: readonly Statement[];
  readonly gaps: readonly Statement[];
  readonly answers: readonly Statement[];
};

/** Puts the observations of each competency (by id) together, those that say the same as one statement. */
export function collectSeen({ observations, numbers, model }: Assessment): ReadonlyMap<string, Seen> {
  const words = observationReader(model);
  const seen = new Map<string, Groups>();
  for (const observation of observations) {
    const kind = kindOf(observation);
    const number = numbers.get(observation.id);
    if (kind === null || number === undefined) continue;
    const known = seen.get(observation.competency) ?? emptyGroups();
    seen.set(observation.competency, known);
    const said = words.statement(observation);
    const at = known[kind].get(said);
    if (at === undefined) known[kind].set(said, [number]);
    else at.push(number);
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
  const answer = ({ prompt }: Observation) => {
    if (prompt === undefined) return undefined;
    const asked = prompts.get(prompt.id);
    const chosen = asked?.options.find(({ id }) => id === prompt.option);
    return { question: asked?.question ?? prompt.id, option: chosen?.text ?? prompt.option };
  };
  const practice = ({ indicator }: Observation) => {
    return indicator === undefined ? undefined : (indicators.get(indicator)?.text ?? indicator);
  };
  return {
    answer,
    practice,
    /** The observation in one sentence: what was answered, which practice it shows, or what was noted or quoted. */
    statement(observation: Observation): string {
      const given = answer(observation);
      if (given !== undefined) return `${given.question} ${given.option}`;
      const shown = practice(observation);
      if (shown !== undefined) return observation.verdict === 'gap' ? `Missing: ${shown}` : shown;
      const said = firstLine(observation.note) ?? quoteLine(observation) ?? observation.page.title;
      return shorten(said, LONGEST_STATEMENT);
    },
  };
}

type Groups = Readonly<Record<keyof Seen, Map<string, number[]>>>;

function emptyGroups(): Groups {
  return { strengths: new Map(), gaps: new Map(), answers: new Map() };
}

function kindOf({ prompt, verdict }: Observation): keyof Seen | null {
  if (prompt !== undefined) return 'answers';
  return verdict === 'strength' ? 'strengths' : verdict === 'gap' ? 'gaps' : null;
}

function byFrequency(statements: ReadonlyMap<string, readonly number[]>): readonly Statement[] {
  return [...statements]
    .map(([words, numbers]) => ({ words, numbers }))
    .sort((a, b) => b.numbers.length - a.numbers.length || (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
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

function quoteLine({ quote }: Observation): string | undefined {
  const words = quote?.exact.replace(/\s+/gu, ' ').trim() ?? '';
  return words === '' ? undefined : `“${words}”`;
}
