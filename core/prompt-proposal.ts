import type { Prompt, PromptFact } from './model.ts';
import type { PageFacts } from './page.ts';
import { MILLISECONDS_PER_DAY } from './scoring-numbers.ts';

type FactName = PromptFact['name'];
type FactValue = string | boolean | number;

const MILLISECONDS_PER_HOUR = MILLISECONDS_PER_DAY / 24;

/**
 * The option that a page's own facts speak for, with the fact, or undefined where the page does not say. Dates among
 * the facts are turned into what may decide: days up to `moment` (milliseconds since 1970).
 */
export function proposedOption(
  prompt: Prompt,
  facts: PageFacts,
  moment: number,
): { readonly option: string; readonly name: FactName; readonly value: FactValue } | undefined {
  if (prompt.fact === undefined) return undefined;
  const { name, rules } = prompt.fact;
  const value = factValue(name, facts, moment);
  if (value === undefined) return undefined;
  const rule = rules.find((candidate) => holds(candidate, value));
  return rule === undefined ? undefined : { option: rule.option, name, value };
}

/** A fact that the page shows or that follows from what it shows; hours, days, shares from 0 to 1. */
function factValue(name: FactName, facts: PageFacts, moment: number): FactValue | undefined {
  switch (name) {
    case 'hoursToFirstReply':
      return between(facts.openedAt, facts.firstReplyAt, MILLISECONDS_PER_HOUR);
    case 'daysSinceActivity':
      return since(facts.lastActivityAt, moment);
    case 'daysSinceUpdate':
      return since(facts.updatedAt, moment);
    case 'daysSinceJoined':
      return since(facts.joinedAt, moment);
    case 'unansweredShare':
      return share(facts.unanswered, facts.topics);
    case 'staffShare':
      return share(facts.staffReplies, facts.replies);
    default:
      return facts[name];
  }
}

function holds(rule: PromptFact['rules'][number], value: FactValue): boolean {
  if (rule.is !== undefined && rule.is !== value) return false;
  if (rule.atLeast !== undefined && !(typeof value === 'number' && value >= rule.atLeast)) return false;
  return rule.below === undefined || (typeof value === 'number' && value < rule.below);
}

function between(from: string | undefined, to: string | undefined, unit: number): number | undefined {
  return from === undefined || to === undefined ? undefined : (Date.parse(to) - Date.parse(from)) / unit;
}

function since(from: string | undefined, moment: number): number | undefined {
  return from === undefined ? undefined : (moment - Date.parse(from)) / MILLISECONDS_PER_DAY;
}

/** Nothing out of nothing is no share at all. */
function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
