import { formatPath, formatProblem, type Problem } from '#core/problem.ts';
import { countWords } from '#core/report/words.ts';
import { EXIT } from './exit-codes.ts';
import { sayHint } from './remarks.ts';
import type { Terminal } from './terminal.ts';

/** A problem, and whether it stands in the way. */
export type Diagnostic = Problem & { readonly severity: 'error' | 'warning' };

/** How diagnostics are printed: for people and editors, for programs, as annotations of GitHub's and Forgejo's jobs. */
export const DIAGNOSTIC_FORMATS = ['text', 'json', 'github'] as const;
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** The option that chooses how. */
export const DIAGNOSTIC_FORMAT = {
  format: {
    value: 'format',
    choices: DIAGNOSTIC_FORMATS,
    text: 'how: lines for people and editors, JSON for programs, annotations for jobs',
    fallback: 'text',
  },
} as const;

/** Prints diagnostics with what to do about them, and gives the exit code: whether any stands in the way. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat | undefined,
  files: readonly string[],
  terminal: Terminal,
): number {
  terminal.print(textOf(diagnostics, format ?? 'text'));
  for (const hint of new Set(diagnostics.map(({ hint: words }) => words))) sayHint(hint, terminal);
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  const warnings = count('warning') === 0 ? '' : `, ${countWords(count('warning'), 'warning')}`;
  terminal.say(`${countWords(files.length, 'file')}, ${countWords(count('error'), 'problem')}${warnings}`);
  return count('error') === 0 ? EXIT.done : EXIT.problems;
}

function textOf(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  switch (format) {
    case 'text':
      return diagnostics.map((one) => `${formatProblem(one)}\n`).join('');
    case 'json':
      return `${JSON.stringify(
        diagnostics.map(({ path, ...one }) => ({ ...one, path: formatPath(path) })),
        undefined,
        2,
      )}\n`;
    case 'github':
      return diagnostics.map((one) => `${annotation(one)}\n`).join('');
  }
}

/** A workflow command (docs.github.com, "Workflow commands for GitHub Actions"). */
function annotation({ severity, file, line, column, code, message, hint }: Diagnostic): string {
  const place = [`file=${property(file)}`, `line=${String(line)}`, `col=${String(column)}`, `title=${property(code)}`];
  return `::${severity} ${place.join(',')}::${escaped(`${message}. ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
