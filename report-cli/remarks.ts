import { formatProblem, type Problem } from '#core/problem.ts';
import type { Terminal } from './terminal.ts';

/** Says problems on stderr, and once each what to do about them. */
export function sayProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.say(formatProblem(problem));
  for (const hint of new Set(problems.map((problem) => problem.hint))) sayHint(hint, terminal);
}

/** Says what to do. */
export function sayHint(hint: string, terminal: Terminal): void {
  terminal.say(`${terminal.styleRemark('bold', 'hint:')} ${hint}`);
}
