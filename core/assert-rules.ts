import { z } from 'zod';

/** What comes of a rule that is broken. */
export const Severity = z.enum(['off', 'warn', 'error']);
export type Severity = z.infer<typeof Severity>;

const Off = z.literal('off');

/** A rule that needs to be told something: `["error", 0.3]`. */
const rule = <Kind extends z.ZodType>(wants: Kind, description: string) =>
  z.union([Off, z.tuple([Severity, wants])]).describe(description);

/** What must hold of a community, in the manner of a linter's rules. */
export const AssertRules = z.strictObject({
  'least-level': rule(
    z.record(z.string(), z.number().min(1).max(6)),
    'The least level by the id of a competency, and `overall`: ["error", { "overall": 2 }].',
  ).optional(),
  coverage: rule(
    z.number().min(0).max(1),
    'The least share of indicators that are answered: ["warn", 0.3].',
  ).optional(),
  'oldest-evidence': rule(
    z.strictObject({ days: z.number().positive() }),
    'The most days since a competency was last looked at: ["warn", { "days": 180 }].',
  ).optional(),
  'no-regression': rule(
    z.strictObject({
      since: z.string().min(1).describe('A date, or an earlier export.'),
      by: z.number().min(0).describe('A level may fall by as much.').default(0.2),
    }),
    'No level is lower than it was: ["error", { "since": "2026-06-30", "by": 0.2 }].',
  ).optional(),
  'no-contradiction': z
    .union([Severity, z.tuple([Severity])])
    .describe('No tick is contradicted by what was seen.')
    .optional(),
});
export type AssertRules = Readonly<z.infer<typeof AssertRules>>;
