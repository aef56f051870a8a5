import { z } from 'zod';
import { placeFindings, readJson } from './json-input.ts';
import { findModelFindings } from './model-check/model-findings.ts';
import { MaturityModel } from './model.ts';
import type { Problem } from './problem.ts';
import { describeIssue, type Finding } from './schema-finding.ts';

/** What a text turned out to hold: a model without any problem, or every problem it has. */
export type ParsedModel =
  | { readonly model: MaturityModel; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly Problem[] };

const REMEDY = 'Mend this place, or begin again from what `tidemark model --json` prints.';

/**
 * Reads a model, the built-in one or a user's own: a scale with a hole would falsify every score, so one problem is
 * enough to refuse it. Never throws on bad input; `file` is only the name put into problems.
 */
export function parseModel(text: string, file: string): ParsedModel {
  const json = readJson(text, file, REMEDY);
  if ('problem' in json) return { model: null, problems: [json.problem] };
  const foreign = foreignFinding(json.value);
  if (foreign !== undefined) return { model: null, problems: placeFindings([foreign], text, file) };
  const parsed = MaturityModel.safeParse(json.value);
  const issues = parsed.success ? [] : parsed.error.issues;
  const findings = [
    ...issues.flatMap((issue) => describeIssue(issue, [], json.value)),
    ...findModelFindings(json.value),
  ];
  if (parsed.success && findings.length === 0) return { model: parsed.data, problems: [] };
  return { model: null, problems: placeFindings(findings, text, file) };
}

/** Why a document is no model that this code can know; what else is wrong with it then does not matter. */
function foreignFinding(json: unknown): Finding | undefined {
  const header = z.looseObject({ format: z.literal(MaturityModel.shape.format.value) }).safeParse(json);
  if (!header.success) {
    return {
      path: ['format'],
      code: 'not-model',
      message: 'not a Tidemark model',
      hint: 'A model begins as what `tidemark model --json` prints does.',
    };
  }
  const known = MaturityModel.shape.version.value;
  const newer = z
    .int()
    .min(known + 1)
    .safeParse(header.data.version);
  if (!newer.success) return undefined;
  return {
    path: ['version'],
    code: 'newer-version',
    message: `written for a newer Tidemark (version ${String(newer.data)})`,
    hint: 'Update Tidemark, then try again.',
  };
}
