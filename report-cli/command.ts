import type { Terminal } from './terminal.ts';

/** An option of a command, under its long name. */
export type Option = {
  /** What it means, in one sentence without a full stop. */
  readonly text: string;
  /** One letter that stands for it. */
  readonly short?: string;
  /** What its value is called in help; without one it is a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** What holds where it is not given, in words. */
  readonly fallback?: string;
  /** The heading it stands under in help, where not with the rest. */
  readonly group?: string;
};
export type Options = Readonly<Record<string, Option>>;

/** What was given for each option: undefined where it was not, false where a switch was not. */
export type Values<Given extends Options> = { readonly [Name in keyof Given]: ValueOf<Given[Name]> };
type ValueOf<One extends Option> = One extends { readonly value: string }
  ? One extends { readonly many: true }
    ? readonly WordOf<One>[] | undefined
    : WordOf<One> | undefined
  : boolean;
type WordOf<One extends Option> = One extends { readonly choices: readonly (infer Word)[] } ? Word : string;

/** A call of the command as somebody would type it, and what comes of it. */
export type Example = { readonly call: string; readonly text: string };

/** The headings that `tidemark help` lists commands under. */
export const COMMAND_GROUPS = ['Reports and scores', 'Checks', 'Files', 'Setting up'] as const;

/** How a command was called: its options' values, what stood beside them, and the commands there are. */
export type Call<Given extends Options> = {
  readonly values: Values<Given>;
  readonly operands: readonly string[];
  readonly commands: readonly ListedCommand[];
};

/** One command of the command line: what it is called with, what help tells of it, and what it does. */
export type Command<Given extends Options = Options> = {
  readonly id: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** What it does, in one line. */
  readonly summary: string;
  /** More than the summary says, a paragraph an entry. */
  readonly description: readonly string[];
  /** What it takes beside options: "[exports...]", "<id>" (POSIX notation), and what that is. */
  readonly operand?: { readonly form: string; readonly text: string };
  readonly options: Given;
  /** At least one: the first also stands in the hint where something is missing. */
  readonly examples: readonly [Example, ...Example[]];
  /** Does it and returns the exit code. Throws a UserError for what its user can mend. */
  run(call: Call<Given>, terminal: Terminal): Promise<number>;
};

/** Takes a command as it is, with the types of its options' values. */
export function defineCommand<const Given extends Options>(command: Command<Given>): Command {
  return command;
}

/** A command in the list of all: loaded when it is called, for a program starts as fast as it is small. */
export type ListedCommand = { readonly id: string; readonly load: () => Promise<Command> };
