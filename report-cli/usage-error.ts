import { UserError } from '#core/problem.ts';

/** The command was called in a way it does not have (exit code 2). */
export class UsageError extends UserError {
  constructor(message: string, hint: string) {
    super(message, hint);
    this.name = 'UsageError';
  }
}
