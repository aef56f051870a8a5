import type { Options } from './command.ts';

/** Options that mean the same wherever they are taken. */
export const AS_OF = {
  'as-of': {
    value: 'date',
    group: 'Judging',
    text: 'judge as of this date, 2026-09-30 (its end, UTC) or with a time and an offset',
    fallback: 'when the latest of the files was exported',
  },
} as const satisfies Options;

export const MODEL = {
  model: {
    value: 'model',
    group: 'Judging',
    text: 'judge by this model, a file or an id, whatever the exports name; what it does not know of records made under another one is not scored, and counted',
  },
} as const satisfies Options;

export const LEAVE_OUT = {
  'leave-out': { group: 'Judging', text: 'go on without records that cannot be used, and list them' },
} as const satisfies Options;

export const JSON_OUTPUT = { json: { text: 'print it as JSON, for other programs' } } as const satisfies Options;

export const OUTPUT_FILE = {
  output: { short: 'o', value: 'file', text: 'file to write to; - for stdout' },
} as const satisfies Options;
