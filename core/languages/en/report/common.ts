import type { Catalogue } from '#core/catalogue.ts';

/** What several parts of the report say. */
export const common = {
  subtitle: 'Community maturity report',
  'subtitle.executive': 'Community maturity in one page',
  'subtitle.community': 'How our community is doing',
  none: '–',
  'not-assessed': 'not assessed yet',
  level: '{level} ({interval})',
  'percent.over': 'over {percent}',
  'percent.under': 'under {percent}',
  'gap.under': 'under {gap}',
  'references.more': { one: ' and {count} more', other: ' and {count} more' },
  observations: { one: '{count} observation', other: '{count} observations' },
  'observations.none': 'no observations',
  records: { one: '{count} record', other: '{count} records' },
  weeks: { one: '{count} person-week', other: '{count} person-weeks' },
  'stage.of': '{stage} of {stages}',
  'level.known': 'Level {level} on a scale from 1 to {stages}, between {low} and {high} with 80 % probability.',
  'level.known-target':
    'Level {level} on a scale from 1 to {stages}, between {low} and {high} with 80 % probability; target {target}.',
  'level.unknown': 'Not assessed yet.',
  'level.unknown-target': 'Not assessed yet; target {target}.',
  'state.met': 'met',
  'state.partly': 'partly met',
  'state.unmet': 'not met',
  'state.na': 'not applicable',
  'missing.practice': 'Missing: {practice}',
  answered: '{question} {option}',
} as const satisfies Catalogue;
