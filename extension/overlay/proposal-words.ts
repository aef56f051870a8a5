import type { PageFacts } from '#core/page.ts';
import type { PromptView } from '../messages/overlay.ts';
import { durationWords, factWords } from '../ui/fact-words.ts';

const HOUR = 3_600_000;

/** Says which fact of the page speaks for the marked option: "This page shows 34 reactions". */
export function proposalWords({ fact, value }: NonNullable<PromptView['proposal']>, facts: PageFacts): string {
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const figure = typeof value === 'number' ? value : 0;
  switch (fact) {
    case 'hoursToFirstReply':
      return `This page shows: after ${durationWords(figure * HOUR)}`;
    case 'daysSinceActivity':
    case 'daysSinceUpdate':
    case 'daysSinceJoined':
      return `This page shows: ${durationWords(figure * 24 * HOUR)} ago`;
    case 'unansweredShare':
      return `This page shows: ${percent.format(figure)} without an answer`;
    case 'staffShare':
      return `This page shows: ${percent.format(figure)} of the replies by staff`;
    default: {
      const alone: PageFacts = { [fact]: facts[fact] };
      return `This page shows: ${factWords(alone).join(', ')}`;
    }
  }
}
