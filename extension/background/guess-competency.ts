import type { MaturityModel } from '#core/model.ts';
import type { PageKind } from '#core/page.ts';

/** How much the kind of page counts beside a telling word: as much as one that a single competency uses, at most. */
const KIND_WEIGHT = 1;

/** Words of fewer letters than this tell nothing. */
const SHORTEST = 4;

/** A competency's own name and question say more of it than one of its indicators. */
const NAME_WEIGHT = 3;

/** For each word of a model, what it says for each competency that uses it: its share of all that use the word. */
type Telling = ReadonlyMap<string, ReadonlyMap<string, number>>;
const known = new WeakMap<MaturityModel, Telling>();

/**
 * The competency a text on a page is most likely about: by the words that the model itself uses for it, and by how many
 * of its questions this kind of page can answer. The first of those alike; empty where a model has none.
 */
export function guessCompetency(model: MaturityModel, kind: PageKind, text: string): string {
  const telling = known.get(model) ?? tellingWords(model);
  known.set(model, telling);
  const scores = new Map(model.competencies.map(({ id }) => [id, KIND_WEIGHT * questionShare(model, id, kind)]));
  for (const word of wordsOf(text)) {
    for (const [id, weight] of telling.get(word) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  const [best] = [...scores].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? '';
}

/** A competency's share of the questions that a kind of page can answer, 0 to 1. */
function questionShare(model: MaturityModel, id: string, kind: PageKind): number {
  const asked = model.prompts.filter(({ pageKinds }) => pageKinds.includes(kind));
  return asked.filter(({ competency }) => competency === id).length / Math.max(1, asked.length);
}

function tellingWords(model: MaturityModel): Telling {
  const uses = new Map<string, Map<string, number>>();
  const count = (id: string, text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      const users = uses.get(word) ?? new Map<string, number>();
      uses.set(word, users.set(id, (users.get(id) ?? 0) + weight));
    }
  };
  for (const { id, name, question, descriptors } of model.competencies) {
    count(id, `${name} ${question}`, NAME_WEIGHT);
    for (const descriptor of descriptors) count(id, descriptor, 1);
  }
  for (const { competency, text, why, look } of model.indicators) count(competency, `${text} ${why} ${look}`, 1);
  for (const users of uses.values()) {
    const all = [...users.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [id, weight] of users) users.set(id, weight / all - 1 / model.competencies.length);
  }
  return uses;
}

/** The different words of a text without their endings, so far as English has any. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')).filter(({ length }) => length >= SHORTEST));
}
