/** One thing wrong in an input, with the place to look at and what to do. Lines and columns count from 1. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field, as a path from the top of the file; empty for the file as a whole. */
  readonly path: JsonPath;
  /** A stable name for this kind of problem, such as `stage-range`. */
  readonly code: string;
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
};

/** Where a value stands in a JSON document: keys and, in lists, indices. */
export type JsonPath = readonly (string | number)[];

/** An expected failure: `message` says what went wrong, `hint` what to do. Anything else thrown is a bug. */
export class UserError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }

  /** Known by its name: the overlay's two scripts have a class each, and one catches what the other throws. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A kind of its own is told from the others as any class is.
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    return this === UserError && value instanceof Error && value.name === 'UserError';
  }
}

/** Writes a path the way a reader would type it: `observations[12].stage`. */
export function formatPath(path: JsonPath): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${String(key)}]` : at === 0 ? key : `.${key}`)).join('');
}

/** Writes a problem on one line, in the form editors and CI know: `file:line:column: error: message [code]`. */
export function formatProblem({
  severity = 'error',
  ...problem
}: Problem & { readonly severity?: 'error' | 'warning' }): string {
  const place = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  return `${place}: ${severity}: ${problem.message} [${problem.code}]`;
}
