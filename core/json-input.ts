import { positionsOf, syntaxErrorOf } from './json-text.ts';
import type { JsonPath, Problem } from './problem.ts';
import type { Finding } from './schema-finding.ts';

/** A part of a JSON document that could be read, and where it stands. */
export type Placed<Kind> = { readonly record: Kind; readonly path: JsonPath };

/** The value of a JSON text, or the one problem it has; never throws. `remedy` is the hint: how to get a whole file. */
export function readJson(
  text: string,
  file: string,
  remedy: string,
): { readonly value: unknown } | { readonly problem: Problem } {
  const refuse = (code: string, message: string, { line, column } = { line: 1, column: 1 }) => {
    return { problem: { file, line, column, path: [], code, message, hint: remedy } };
  };
  if (text.trim() === '') return refuse('empty', 'the file is empty');
  const json = parseJson(text);
  if (json !== undefined) return json;
  const error = syntaxErrorOf(text);
  return error.isCutOff
    ? refuse('cut-off', 'the file is cut off: its end is missing', error)
    : refuse('not-json', 'not JSON from here on', error);
}

/** Findings as problems of a file, each with its line and column, in the order of the text. */
export function placeFindings(findings: readonly Finding[], text: string, file: string): readonly Problem[] {
  if (findings.length === 0) return [];
  const positions = positionsOf(
    text,
    findings.map(({ path }) => path),
  );
  return findings
    .map((finding, at) => ({ file, line: 1, column: 1, ...positions[at], ...finding }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
