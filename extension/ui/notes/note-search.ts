import { layerGains, teamGains } from '#core/investment-case.ts';
import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import { fold } from './folding.ts';
import type { NoteQuery } from './note-query.ts';

/** What a question of the model was answered with, in words. */
export type AnsweredQuestion = { readonly question: string; readonly option: string };

/** A note made ready to be searched; all texts but the day and the answer are folded. */
export type IndexedNote = {
  readonly note: Observation;
  readonly answer: AnsweredQuestion | null;
  readonly text: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly stage: readonly string[];
  readonly competency: readonly string[];
  readonly layer: readonly string[];
  readonly teams: readonly string[];
  /** The day it was made, where the reader is: `2026-03-09`. */
  readonly day: string;
};

/** The order results come in. */
export const ORDERS = ['newest', 'oldest', 'page', 'competency'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * Makes a community's notes ready to be searched. It is asked again after every change, so what was made of a note
 * before is used again while the note is the same.
 */
export function noteIndexer(model: MaturityModel): (observations: readonly Observation[]) => readonly IndexedNote[] {
  const made = new WeakMap<Observation, IndexedNote>();
  const read = noteReader(model);
  return (observations) =>
    observations
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map((note) => {
        const indexed = made.get(note) ?? read(note);
        made.set(note, indexed);
        return indexed;
      });
}

/** Puts notes in an order; those that are equal in it come newest first. */
export function inOrder(notes: readonly IndexedNote[], order: Order, model: MaturityModel): readonly IndexedNote[] {
  const newest = notes.toSorted((a, b) => compare(b.note.createdAt, a.note.createdAt) || compare(b.note.id, a.note.id));
  switch (order) {
    case 'newest':
      return newest;
    case 'oldest':
      return newest.toReversed();
    case 'page':
      return newest.toSorted((a, b) => compare(a.note.page.url, b.note.page.url));
    case 'competency': {
      const places = new Map(model.competencies.map(({ id }, place) => [id, place]));
      const placeOf = ({ note }: IndexedNote) => places.get(note.competency) ?? places.size;
      return newest.toSorted((a, b) => placeOf(a) - placeOf(b));
    }
  }
}

/** The notes that a query asks for, in the order they are given. */
export function searchNotes(notes: readonly IndexedNote[], query: NoteQuery): readonly IndexedNote[] {
  return notes.filter((note) => matches(note, query));
}

function matches(indexed: IndexedNote, query: NoteQuery): boolean {
  const { note, text, tags, author, stage, competency, layer, teams, day } = indexed;
  if (query.kind !== 'all' && (query.kind === 'answers') !== (note.prompt !== undefined)) return false;
  if (query.verdict !== null && note.verdict !== query.verdict) return false;
  if (query.after !== '' && day < query.after) return false;
  if (query.before !== '' && day >= query.before) return false;
  return (
    query.tags.every((wanted) => tags.some((tag) => tag.startsWith(wanted))) &&
    query.authors.every((wanted) => author.includes(wanted)) &&
    query.stages.every((wanted) => stage.some((name) => name.startsWith(wanted))) &&
    query.competencies.every((wanted) => competency.some((name) => name.startsWith(wanted))) &&
    query.layers.every((wanted) => layer.some((name) => name.startsWith(wanted))) &&
    query.teams.every((wanted) => teams.some((name) => name.startsWith(wanted))) &&
    query.words.every((word) => text.includes(word))
  );
}

function noteReader(model: MaturityModel): (note: Observation) => IndexedNote {
  const competencies = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const stages = new Map(model.stages.map(({ id, name }) => [id, name]));
  const prompts = new Map(model.prompts.map((prompt) => [prompt.id, prompt]));
  const answerTo = ({ prompt: given }: Observation): AnsweredQuestion | null => {
    const prompt = given === undefined ? undefined : prompts.get(given.id);
    const option = prompt?.options.find(({ id }) => id === given?.option);
    return prompt === undefined || option === undefined ? null : { question: prompt.question, option: option.text };
  };
  return (note) => {
    const competency = competencies.get(note.competency) ?? '';
    const stage = note.stage === undefined ? '' : (stages.get(note.stage) ?? '');
    const answer = answerTo(note);
    const said = [note.note, note.quote?.exact ?? '', note.page.title, answer?.question ?? '', answer?.option ?? ''];
    return {
      note,
      answer,
      // A line of its own each, so that no phrase runs from one into the next.
      text: fold([...said, ...note.tags].join('\n')),
      tags: note.tags.map(fold),
      author: fold(note.author),
      stage: note.stage === undefined ? [] : [String(note.stage), fold(stage)],
      competency: [fold(note.competency), fold(competency)],
      layer: note.layer === undefined ? [] : [note.layer, fold(layerGains[note.layer].name)],
      teams: note.teams.flatMap((team) => [team, fold(teamGains[team].name)]),
      day: dayOf(note.createdAt),
    };
  };
}

function dayOf(moment: string): string {
  const date = new Date(moment);
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
}

/** By code units: the order of two texts matters only for being the same each time. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
