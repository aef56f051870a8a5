import type { Command } from '../command.ts';
import { check } from './check.ts';
import { model } from './model.ts';
import { report } from './report.ts';
import { score } from './score.ts';

/** The commands, in the order help lists them. */
export const commands: readonly Command[] = [report, score, check, model];
