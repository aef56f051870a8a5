import type { Command } from '../command.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { importCommand } from './import.ts';
import { merge } from './merge.ts';
import { model } from './model.ts';
import { portfolio } from './portfolio.ts';
import { redact } from './redact.ts';
import { report } from './report.ts';
import { score } from './score.ts';

/** The commands, in the order help lists them. */
export const commands: readonly Command[] = [
  report,
  score,
  check,
  diff,
  merge,
  portfolio,
  redact,
  importCommand,
  model,
];
