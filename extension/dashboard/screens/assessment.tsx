import { useEffect, useMemo } from 'preact/hooks';
import { say } from '../../words/assessment.ts';
import '../assessment/assessment.css';
import { Question } from '../assessment/question.tsx';
import { Result } from '../assessment/result.tsx';
import { createRun } from '../assessment/run-state.ts';
import { Start } from '../assessment/start.tsx';
import type { DashboardScreen, ScreenProps } from '../screen.ts';

/** The guided assessment: of the whole community, or of the competency that follows in the address. */
export const assessment: DashboardScreen = {
  id: 'assessment',
  name: () => say('screen.assessment'),
  Screen: (props) => <Assessment key={props.open.community.id} {...props} />,
};

function Assessment({ state, open, part }: ScreenProps) {
  const competency = open.model.competencies.find(({ id }) => id === part)?.id;
  const run = useMemo(() => createRun(state, open.community.id, competency), []);
  useEffect(() => run.followStored(), [run]);
  const progress = run.progress.value;
  const asked = open.model.indicators.find(({ id }) => id === run.asked.value);
  if (progress === null) return <Start run={run} open={open} />;
  if (run.isAtResult.value || asked === undefined) return <Result run={run} open={open} progress={progress} />;
  return <Question key={asked.id} run={run} open={open} indicator={asked} />;
}
