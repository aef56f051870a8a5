import { z } from 'zod';
import { PageFacts, PageKind } from './page.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const IndicatorId = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'the id of a competency, a dot, and lower-case words joined by hyphens');
const Text = z.string().trim().min(1);
const StageId = z.int().min(1).max(6);

/** The part of a company's surroundings that an observation is about. Source: community-led growth. */
export const Layer = z.enum(['internal', 'member', 'audience', 'market']);
export type Layer = z.infer<typeof Layer>;

/** A team that a community feeds. Source: community-led growth. */
export const Team = z.enum(['product', 'support', 'marketing', 'sales']);
export type Team = z.infer<typeof Team>;

/** The document an indicator stands on; `field` is common practice that none of the five spells out. */
export const Source = z.enum([
  'community-maturity-model',
  'start-build-grow',
  'stage-focus',
  'community-led-growth',
  'five-steps',
  'field',
]);
export type Source = z.infer<typeof Source>;

/** How much work an indicator takes: S 1, M 3, L 8 person-weeks. */
export const Effort = z.enum(['S', 'M', 'L']);
export type Effort = z.infer<typeof Effort>;

/** One step of the scale. `focus` is what the organisation should work on in it, `threats` what endangers it there. */
export const Stage = z.strictObject({
  id: StageId,
  name: Text,
  summary: Text,
  focus: z.array(Text).readonly(),
  threats: z.array(Text).readonly(),
  message: Text,
});
export type Stage = Readonly<z.infer<typeof Stage>>;

/** A stretch of the scale between two stages, `from` included and `to` not; the last mode holds its end too. */
export const Mode = z.strictObject({
  id: Slug,
  name: Text,
  from: z.number().min(1).max(6),
  to: z.number().min(1).max(6),
  summary: Text,
});
export type Mode = Readonly<z.infer<typeof Mode>>;

/** An area of practice, the question it answers, and what it looks like in each stage (one descriptor a stage). */
export const Competency = z.strictObject({
  id: Slug,
  name: Text,
  question: Text,
  descriptors: z.array(Text).readonly(),
});
export type Competency = Readonly<z.infer<typeof Competency>>;

/**
 * One observable practice. `text` can be answered by looking; `why` says why it matters, `look` where to see it,
 * `firstStep` what one person can do this week when it is missing, `done` what finished looks like.
 */
export const Indicator = z.strictObject({
  id: IndicatorId,
  competency: Slug,
  stage: StageId.min(2),
  text: Text,
  why: Text,
  look: Text,
  pageKinds: z.array(PageKind).readonly(),
  firstStep: Text,
  done: Text,
  effort: Effort,
  layer: Layer.optional(),
  teams: z.array(Team).readonly(),
  sources: z.array(Source).readonly(),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

/** Facts that follow from those a page shows; hours, days and shares (0..1). */
const DerivedFact = z.enum([
  'hoursToFirstReply',
  'daysSinceActivity',
  'daysSinceUpdate',
  'daysSinceJoined',
  'unansweredShare',
  'staffShare',
]);

/** When a page shows `name`, the first rule that holds proposes its option. Numbers: `atLeast` <= fact < `below`. */
export const PromptFact = z.strictObject({
  name: z.union([PageFacts.keyof(), DerivedFact]),
  rules: z
    .array(
      z.strictObject({
        option: Slug,
        is: z.union([z.string(), z.boolean()]).optional(),
        atLeast: z.number().optional(),
        below: z.number().optional(),
      }),
    )
    .readonly(),
});
export type PromptFact = Readonly<z.infer<typeof PromptFact>>;

/** A question that a page of one of these kinds can answer; each option describes something seen, at one stage. */
export const Prompt = z.strictObject({
  id: Slug,
  competency: Slug,
  pageKinds: z.array(PageKind).min(1).readonly(),
  question: Text,
  options: z
    .array(z.strictObject({ id: Slug, text: Text, stage: StageId }))
    .min(2)
    .readonly(),
  fact: PromptFact.optional(),
});
export type Prompt = Readonly<z.infer<typeof Prompt>>;

/** A list of indicators to tick together; an indicator may stand on several lists and is ticked once. */
export const Checklist = z.strictObject({
  id: Slug,
  title: Text,
  summary: Text,
  indicators: z.array(IndicatorId).min(1).readonly(),
});
export type Checklist = Readonly<z.infer<typeof Checklist>>;

/** Questions answered in free text. */
export const Worksheet = z.strictObject({
  id: Slug,
  title: Text,
  questions: z
    .array(z.strictObject({ id: Slug, text: Text }))
    .min(1)
    .readonly(),
});
export type Worksheet = Readonly<z.infer<typeof Worksheet>>;

/** The model: everything that is asked and how it is ordered, as data. The built-in one and a user's own share this form. */
export const MaturityModel = z.strictObject({
  format: z.literal('tidemark-model'),
  version: z.literal(1),
  id: Slug,
  revision: Text,
  title: Text,
  attribution: Text,
  license: Text,
  stages: z.array(Stage).min(3).max(6).readonly(),
  modes: z.array(Mode).min(1).readonly(),
  competencies: z.array(Competency).min(1).readonly(),
  indicators: z.array(Indicator).min(1).readonly(),
  prompts: z.array(Prompt).readonly(),
  checklists: z.array(Checklist).readonly(),
  worksheets: z.array(Worksheet).readonly(),
});
export type MaturityModel = Readonly<z.infer<typeof MaturityModel>>;
