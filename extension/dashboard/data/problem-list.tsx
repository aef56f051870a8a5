import { formatProblem, type Problem } from '#core/problem.ts';
import { say } from '../../words/dashboard-data.ts';

/** As many say what is wrong; the rest is more of the same. */
const MOST_SHOWN = 50;

/** What is wrong with files, each problem with its line and column and what to do. */
export function ProblemList({ problems, isPart }: { readonly problems: readonly Problem[]; readonly isPart: boolean }) {
  if (problems.length === 0) return null;
  const more = problems.length - MOST_SHOWN;
  return (
    <div class="problem" role="group" aria-label={say('import.problems', { count: problems.length })}>
      <h3>{say('import.problems', { count: problems.length })}</h3>
      {isPart && <p>{say('import.problems.about')}</p>}
      <ul class="problem-list">
        {problems.slice(0, MOST_SHOWN).map((problem, at) => (
          <li key={at}>
            <code>{formatProblem(problem)}</code>
            <span class="muted">{problem.hint}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say('import.more-problems', { count: more })}</p>}
    </div>
  );
}
