import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '#core/problem.ts';

/**
 * Writes a file whole or not at all: under another name beside it first, which then takes its place. A device or a pipe,
 * such as /dev/stdout, is written to as it is; a link stays one.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory()) {
    await writeFile(path, bytes).catch((error: unknown) => {
      throw outputError(path, error) ?? error;
    });
    return;
  }
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  const forget = removeWhenInterrupted(temporary);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw outputError(path, error) ?? error;
  } finally {
    forget();
  }
}

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes a file away before a signal ends the process as it would have; gives the function that calls this off. */
function removeWhenInterrupted(temporary: string): () => void {
  const end = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of INTERRUPTIONS) process.off(signal, end);
  };
  for (const signal of INTERRUPTIONS) process.on(signal, end);
  return forget;
}

/** True where the path is a folder that exists. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Refuses to write a report over one of the files it is made from. */
export async function protectInputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  const known = new Set(await Promise.all(inputs.map((input) => realpath(input).catch(() => input))));
  for (const output of outputs) {
    const folder = await realpath(dirname(output)).catch(() => dirname(output));
    const itself = await realpath(output).catch(() => join(folder, basename(output)));
    if (!known.has(itself)) continue;
    throw new UserError(`${output} is one of the inputs`, 'Give another name with -o.');
  }
}

function outputError(path: string, error: unknown): UserError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError(`${path}: there is no such folder`, 'Make the folder first, or give another one with -o.');
    case 'EISDIR':
      return new UserError(`${path}: this is a folder`, 'Give a file name with -o.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UserError(`${path}: may not be written`, 'Choose a folder you may write to with -o.');
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new UserError(`${path}: the disk is full`, 'Make room, then try again; nothing was written.');
    default:
      return undefined;
  }
}
