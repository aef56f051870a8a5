import type { z } from 'zod';
import { UserError } from '#core/problem.ts';
import { say } from '../words/background.ts';

/** A verb's work behind a check of what was sent, and from which tab. */
export type CheckedVerb<Answer> = (request: unknown, tab?: number) => Promise<Answer>;

/** Puts a schema before a verb's work: a request of another form is refused before anything is done. */
export function verb<Request, Answer>(
  schema: z.ZodType<Request>,
  work: (request: Request, tab?: number) => Promise<Answer>,
): CheckedVerb<Answer> {
  return async (request, tab) => {
    const parsed = schema.safeParse(request);
    if (!parsed.success) throw new UserError(say('trouble.request'), say('trouble.request.hint'));
    return work(parsed.data, tab);
  };
}
