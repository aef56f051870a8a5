import type { Community } from '#core/community.ts';
import type { Indicator, MaturityModel, Prompt } from '#core/model.ts';
import { nextPrompts } from '#core/next-question.ts';
import type { Observation, ObservedPage } from '#core/observation.ts';
import { proposedOption } from '#core/prompt-proposal.ts';
import type { Scoring } from '#core/scorecard.ts';
import type { Tally } from '#core/tally.ts';
import type { AnswerView, IndicatorView, NoteView, OverlayView, PromptView } from '../messages/overlay.ts';
import { factWords } from '../ui/fact-words.ts';
import { standingWords } from '../ui/level-words.ts';
import { PAGE_KINDS } from '../ui/page-kinds.ts';
import { say } from '../words/shared.ts';
import { summarise } from './community-summary.ts';
import { guessCompetency } from './guess-competency.ts';
import { proposalWords } from './proposal-words.ts';

/** At most so many questions are asked on one page at a time. */
const MOST_PROMPTS = 3;

/** What is known of a page and its community, from which the overlay is drawn. */
export type PageState = {
  readonly community: Community;
  readonly model: MaturityModel;
  readonly tally: Tally;
  readonly scoring: Scoring;
  readonly page: ObservedPage;
  readonly observations: readonly Observation[];
  readonly postponed: ReadonlySet<string>;
  readonly staffNames: readonly string[];
};

/** Makes what the overlay draws on a page. */
export function overlayView(state: PageState, now: Date): OverlayView {
  const { community, model, tally, scoring, page, observations } = state;
  const open = openPrompts(state, now);
  const summary = summarise(community, tally, scoring, model);
  return {
    community: summary,
    standing: standingWords(summary),
    facts: factWords(page.facts),
    kinds: PAGE_KINDS.map((kind) => ({ id: kind, name: say(`kind.${kind}`) })),
    competencies: model.competencies.map(({ id, name }) => ({ id, name })),
    stages: model.stages.map(({ id, name }) => ({ id, name })),
    likeliestCompetency: guessCompetency(model, page.kind, ''),
    likeliestStage: likeliestStage(state),
    prompts: open.slice(0, MOST_PROMPTS).map((prompt) => promptView(prompt, model, page, now)),
    answers: observations.flatMap((observation) => answerView(observation, model)),
    notes: observations.filter(({ prompt }) => prompt === undefined).map(noteView),
    indicators: indicatorViews(state),
    staffNames: state.staffNames,
    ...(community.site && { taught: community.site }),
  };
}

function openPrompts(state: PageState, now: Date): readonly Prompt[] {
  const { scoring, community, model, page, observations, postponed } = state;
  const answered = observations.flatMap(({ prompt }) => (prompt === undefined ? [] : [prompt.id]));
  return nextPrompts(scoring.scores, community.importance, model, {
    kind: page.kind,
    answered: new Set([...answered, ...postponed]),
    hasFactFor: (prompt) => proposedOption(prompt, page.facts, now.getTime()) !== undefined,
  });
}

function promptView(prompt: Prompt, model: MaturityModel, page: ObservedPage, now: Date): PromptView {
  const proposal = proposedOption(prompt, page.facts, now.getTime());
  return {
    id: prompt.id,
    question: prompt.question,
    competency: competencyName(prompt.competency, model),
    options: prompt.options.map(({ id, text }) => ({ id, text })),
    ...(proposal && { proposal: { option: proposal.option, words: proposalWords(proposal, page.facts) } }),
  };
}

function answerView(observation: Observation, model: MaturityModel): readonly AnswerView[] {
  const answered = observation.prompt;
  const prompt = model.prompts.find(({ id }) => id === answered?.id);
  const option = prompt?.options.find(({ id }) => id === answered?.option);
  if (prompt === undefined || option === undefined) return [];
  return [
    {
      observation: observation.id,
      question: prompt.question,
      answer: option.text,
      competency: competencyName(prompt.competency, model),
    },
  ];
}

function noteView(observation: Observation): NoteView {
  const { id, createdAt, competency, verdict, note, sure, teams, tags, stage, quote, indicator, layer } = observation;
  return {
    ...{ id, createdAt, competency, verdict, note, sure, teams, tags },
    ...(stage && { stage }),
    ...(quote && { quote }),
    ...(indicator !== undefined && { indicator }),
    ...(layer && { layer }),
  };
}

/** One above the stage reached; the second where nothing is known. */
function likeliestStage({ scoring, model }: PageState): number {
  return Math.min(model.stages.length, (scoring.scorecard.overall.stage ?? 1) + 1);
}

function indicatorViews({ model, page, tally }: PageState): readonly IndicatorView[] {
  return model.indicators
    .filter(({ pageKinds }) => pageKinds.includes(page.kind))
    .map((indicator) => indicatorView(indicator, tally));
}

/** An indicator and how it is ticked now. */
export function indicatorView({ id, text, competency, stage }: Indicator, tally: Tally): IndicatorView {
  const state = tally.checks[id]?.state;
  return { id, text, competency, stage, ...(state && { state }) };
}

function competencyName(id: string, model: MaturityModel): string {
  return model.competencies.find((competency) => competency.id === id)?.name ?? id;
}
