import type { PageFacts } from '#core/page.ts';
import type { proposedOption } from '#core/prompt-proposal.ts';
import { durationWords, factWords } from '../ui/fact-words.ts';
import { say } from '../words/background.ts';

type Proposal = Pick<NonNullable<ReturnType<typeof proposedOption>>, 'name' | 'value'>;

const HOUR = 3_600_000;

/** Says which fact of the page speaks for the marked option: "This page shows 34 reactions". */
export function proposalWords({ name, value }: Proposal, facts: PageFacts): string {
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const figure = typeof value === 'number' ? value : 0;
  switch (name) {
    case 'hoursToFirstReply':
      return say('shows.after', { time: durationWords(figure * HOUR) });
    case 'daysSinceActivity':
    case 'daysSinceUpdate':
    case 'daysSinceJoined':
      return say('shows.ago', { time: durationWords(figure * 24 * HOUR) });
    case 'unansweredShare':
      return say('shows.unanswered', { share: percent.format(figure) });
    case 'staffShare':
      return say('shows.staff', { share: percent.format(figure) });
    default: {
      const alone: PageFacts = { [name]: facts[name] };
      return say('shows.fact', { fact: factWords(alone).join(', ') });
    }
  }
}
