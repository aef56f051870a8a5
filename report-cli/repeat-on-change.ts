import { UserError } from '#core/problem.ts';
import { sayHint } from './remarks.ts';
import type { Terminal } from './terminal.ts';
import { watchFiles } from './watched-files.ts';

/** What to look at for changes: files and folders, and what among them this program writes itself. */
export type Looked = { readonly sources: readonly string[]; readonly written: readonly string[] };

/**
 * Does something now and after every change of what it then says to look at, or of what it looked at last where it
 * failed; ends with the process.
 */
export async function repeatOnChange(
  work: () => Promise<Looked>,
  { first, started }: { readonly first: readonly string[]; readonly started?: () => Promise<void> },
  terminal: Terminal,
): Promise<never> {
  let looked: Looked = { sources: first, written: [] };
  let isRunning = false;
  let isDue = false;
  const takeDue = () => {
    const was = isDue;
    isDue = false;
    return was;
  };
  const files = watchFiles(() => void run());
  const run = async () => {
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    // A change while it is done leads to doing it once more, however many changes there are.
    while (takeDue()) {
      const began = Date.now();
      looked = (await attempt(work, terminal)) ?? looked;
      await files.look(looked.sources, looked.written, began);
    }
    isRunning = false;
  };
  await run();
  await started?.();
  return new Promise(() => undefined);
}

async function attempt(work: () => Promise<Looked>, terminal: Terminal): Promise<Looked | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.say(`${terminal.styleRemark('red', 'error:')} ${error.message}`);
    sayHint(error.hint, terminal);
    return undefined;
  }
}
