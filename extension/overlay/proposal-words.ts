import type { PromptView } from '../messages.ts';
import { durationWords } from '../ui/fact-words.ts';

const HOUR = 3_600_000;

/** Says which fact of the page speaks for the marked option. */
export function proposalWords({ fact, value }: NonNullable<PromptView['proposal']>): string {
  const number = new Intl.NumberFormat();
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const figure = typeof value === 'number' ? value : 0;
  switch (fact) {
    case 'hoursToFirstReply':
      return `This page says: after ${durationWords(figure * HOUR, number)}`;
    case 'daysSinceActivity':
    case 'daysSinceUpdate':
    case 'daysSinceJoined':
      return `This page says: ${durationWords(figure * 24 * HOUR, number)} ago`;
    case 'unansweredShare':
    case 'staffShare':
      return `This page says: ${percent.format(figure)}`;
    default:
      return `This page says: ${typeof value === 'number' ? number.format(value) : String(value)}`;
  }
}
