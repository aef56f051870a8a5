import { suggestion } from '../closest.ts';
import { defineCommand } from '../command.ts';
import { SHELLS } from '../completion.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';

/** Prints what makes a shell complete commands, options and their values. */
export const completion = defineCommand({
  id: 'completion',
  group: 'Setting up',
  summary: 'print what makes your shell complete commands, options and values',
  description: [],
  operand: { form: Object.keys(SHELLS).join(' | '), text: 'your shell' },
  options: {},
  examples: [
    { call: 'source <(tidemark completion bash)', text: 'in ~/.bashrc' },
    { call: 'source <(tidemark completion zsh)', text: 'in ~/.zshrc, after compinit' },
    { call: 'tidemark completion fish > ~/.config/fish/completions/tidemark.fish', text: 'once' },
  ],
  run: async ({ operands: [shell = '', ...others], commands }, terminal) => {
    const known = Object.entries(SHELLS).find(([name]) => name === shell);
    if (known === undefined || others.length > 0) {
      throw new UsageError(
        shell === '' ? '`tidemark completion` needs the name of a shell' : `there is no completion for "${shell}"`,
        suggestion(shell, Object.keys(SHELLS)),
      );
    }
    terminal.print(known[1](await Promise.all(commands.map(({ load }) => load()))));
    return EXIT.done;
  },
});
