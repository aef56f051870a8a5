import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { UserError } from '#core/problem.ts';

/** Opens a file or an address with the program that the system has for it, and does not wait for that to end. */
export async function openWithSystem(what: string): Promise<void> {
  const [program, ...args] = openerOf(process.platform);
  const child = spawn(program, [...args, what], { stdio: 'ignore', detached: true });
  try {
    await once(child, 'spawn');
  } catch {
    throw new UserError(`${what} could not be opened`, `Open it yourself: there is no ${program} here.`);
  }
  child.unref();
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
}
