import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Moment } from '#core/observation.ts';
import { UsageError } from './usage-error.ts';

/** Reads a command's arguments; what is not in `options` is a wrong usage. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
    const [message = ''] = error.message.split('. ');
    throw new UsageError(message.charAt(0).toLowerCase() + message.slice(1), `See \`tidemark help ${command}\`.`);
  }
}

/** What the files of a command are called, and the name of one. */
const FILE_KINDS = { 'export file': 'community.tidemark.json', 'model file': 'my-model.json' } as const;

/** The files a command is for: at least one. */
export function requireFiles(
  command: string,
  files: readonly string[],
  kind: keyof typeof FILE_KINDS = 'export file',
): readonly string[] {
  if (files.length > 0) return files;
  throw new UsageError(
    `\`tidemark ${command}\` needs at least one ${kind}`,
    `For example: tidemark ${command} ${FILE_KINDS[kind]}`,
  );
}

/** The value of an option that a command cannot do without. */
export function requireOption(command: string, name: string, value: string | undefined, example: string): string {
  if (value !== undefined) return value;
  throw new UsageError(`\`tidemark ${command}\` needs --${name}`, `For example: ${example}`);
}

/** The moment of `--as-of`: a date stands for its end (UTC), or a date and time with an offset. */
export function readAsOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const moment = momentOf(value);
  if (moment !== undefined) return moment;
  throw new UsageError(
    `--as-of "${value}" is not a date`,
    'Give a date such as 2026-09-30, or a date and time with an offset such as 2026-09-30T12:00:00+02:00.',
  );
}

/** The moment that a date (its end, UTC) or a date and time with an offset stands for; undefined where it is neither. */
export function momentOf(value: string): string | undefined {
  return Moment.safeParse(/^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${value}T23:59:59Z` : value).data;
}
