import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { bundleFolder, REPOSITORY } from './bundles.ts';
import type { Run } from './child.ts';

/** A maker at work in a process of its own; it is ended when it is slower than allowed. */
export type Worker = {
  readonly id: string;
  /** Where the last document it made stands. */
  readonly output: string;
  readonly runs: readonly Run[];
  /** Why there are no more runs. */
  readonly failure: string | null;
  readonly run: (atMost: number) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Starts a process that has a document of so many observations and waits to make it; nothing of that is timed. */
export async function startWorker(id: string, observations: number, folder: string): Promise<Worker> {
  const output = join(folder, `${id}-${String(observations)}.pdf`);
  const module = join(bundleFolder(id), `${id}.mjs`);
  const child = fork(join(bundleFolder(id), 'child.mjs'), [module, String(observations), REPOSITORY, output], {
    execArgv: ['--max-old-space-size=6144'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)));
  const runs: Run[] = [];
  let failure: string | null = null;
  const begun = await answerOf(child, 120_000);
  if (begun !== 'ready') failure = `not started: ${reasonIn(said)}`;
  return {
    id,
    output,
    runs,
    get failure() {
      return failure;
    },
    run: async (atMost) => {
      child.send('run');
      const answer = await answerOf(child, atMost);
      if (isRun(answer)) runs.push(answer);
      else failure = answer === 'late' ? `over ${String(atMost / 1_000)} s` : `failed: ${reasonIn(said)}`;
      if (failure !== null) await endOf(child);
    },
    end: () => endOf(child),
  };
}

/** What the process says next, that it has ended, or that it is late. */
function answerOf(child: ChildProcess, atMost: number): Promise<unknown> {
  return new Promise((resolve) => {
    const done = (answer: unknown) => {
      clearTimeout(timer);
      child.off('message', done);
      child.off('exit', ended);
      resolve(answer);
    };
    const ended = () => {
      done('ended');
    };
    const timer = setTimeout(done, atMost, 'late');
    child.once('message', done);
    child.once('exit', ended);
  });
}

/** Asks it to end, and ends it where it does not. */
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.connected) child.send('end');
  if ((await answerOf(child, 3_000)) === 'late') {
    child.kill('SIGKILL');
    await answerOf(child, 3_000);
  }
}

function isRun(answer: unknown): answer is Run {
  return typeof answer === 'object' && answer !== null && 'time' in answer;
}

function reasonIn(said: string): string {
  return /^.*(?:Error|FATAL).*$/mu.exec(said)?.[0].trim().slice(0, 120) ?? 'no reason given';
}
