import { Command as Parser, CommanderError, Option as ParserOption } from 'commander';
import { Moment } from '#core/observation.ts';
import { closest, suggestion } from './closest.ts';
import type { Command, Option, Options, Values } from './command.ts';
import { UsageError } from './usage-error.ts';

/** What the user gave a command, checked against what it takes; anything else is a wrong usage. */
export function readArguments(
  command: Command,
  args: readonly string[],
): { readonly values: Values<Options>; readonly operands: readonly string[] } {
  const parser = makeParser(command);
  try {
    parser.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw usageError(error, command);
    throw error;
  }
  const parsed = parser.opts<Readonly<Record<string, unknown>>>();
  const values = Object.entries(command.options).map(([name, option]) => {
    const value = parsed[attributeOf(name)];
    for (const word of [value].flat()) checkChoice(option, word);
    return [name, option.value === undefined ? value === true : value] as const;
  });
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- The parser was told these options, and keeps to them.
  return { values: Object.fromEntries(values) as Values<Options>, operands: parser.args };
}

/** The command as the argument library knows it: its parser, and what it prints as help. */
export function makeParser({ id, summary, operand, options }: Command): Parser {
  const parser = new Parser(`tidemark ${id}`)
    .summary(summary)
    .usage(['[options]', ...(operand === undefined ? [] : [operand.form])].join(' '))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', 'print this')
    .allowExcessArguments(operand !== undefined);
  if (operand !== undefined) parser.argument(operand.form.includes('...') ? '[operands...]' : '[operand]');
  for (const [name, option] of Object.entries(options)) parser.addOption(parserOption(name, option));
  return parser;
}

function parserOption(name: string, { short, value, many, choices, fallback, text, group }: Option): ParserOption {
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
  const limits = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(many === true ? ['may be repeated'] : []),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ];
  const option = new ParserOption(flags, limits.length === 0 ? text : `${text} (${limits.join('; ')})`);
  if (group !== undefined) option.helpGroup(`${group}:`);
  // Each word is kept as it comes: a list that takes what follows would take the files.
  if (many === true) {
    option.argParser((word: string, before: readonly string[] | undefined) => [...(before ?? []), word]);
  }
  return option;
}

function attributeOf(name: string): string {
  return new ParserOption(`--${name}`).attributeName();
}

function checkChoice({ choices, value }: Option, word: unknown): void {
  if (choices === undefined || typeof word !== 'string' || choices.includes(word)) return;
  throw new UsageError(`there is no ${value ?? 'value'} "${word}"`, suggestion(word, choices));
}

function usageError({ code, message }: CommanderError, { id, options }: Command): UsageError {
  const words = message.replace(/^error: /u, '');
  const see = `See \`tidemark help ${id}\`.`;
  const [, name] = code === 'commander.unknownOption' ? (/'--?([^']*)'/u.exec(words) ?? []) : [];
  const meant = name === undefined ? undefined : closest(name, Object.keys(options));
  return new UsageError(words, meant === undefined ? see : `Did you mean \`--${meant}\`? ${see}`);
}

/** The files a command is for: at least one. */
export function requireFiles(
  { id, examples }: Pick<Command, 'id' | 'examples'>,
  files: readonly string[],
  kind: 'export file' | 'model file' | 'file of notes' = 'export file',
): readonly string[] {
  if (files.length > 0) return files;
  throw new UsageError(`\`tidemark ${id}\` needs at least one ${kind}`, `For example: ${examples[0].call}`);
}

/** The value of an option that a command cannot do without. */
export function requireOption(
  { id, examples }: Pick<Command, 'id' | 'examples'>,
  name: string,
  value: string | undefined,
): string {
  if (value !== undefined) return value;
  throw new UsageError(`\`tidemark ${id}\` needs --${name}`, `For example: ${examples[0].call}`);
}

/** The moment of `--as-of`, or of another option that is named: a date stands for its end (UTC). */
export function readAsOf(value: string | undefined, option = 'as-of'): string | undefined {
  if (value === undefined) return undefined;
  const moment = momentOf(value);
  if (moment !== undefined) return moment;
  throw new UsageError(
    `--${option} "${value}" is not a date`,
    'Give a date such as 2026-09-30, or a date and time with an offset such as 2026-09-30T12:00:00+02:00.',
  );
}

/** The moment that a date (its end, UTC) or a date and time with an offset stands for; undefined where it is neither. */
export function momentOf(value: string): string | undefined {
  return Moment.safeParse(/^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${value}T23:59:59Z` : value).data;
}
