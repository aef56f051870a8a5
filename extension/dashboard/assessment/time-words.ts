import { say } from '../../words/assessment.ts';

/** How long something takes, as roughly as it is known; seconds. */
export function timeWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? say('time.short') : say('time.minutes', { count: minutes });
}
