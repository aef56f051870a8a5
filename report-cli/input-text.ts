import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { MAX_EXPORT_BYTES } from '#core/export-file.ts';
import type { Problem } from '#core/problem.ts';

/** The name that stands for stdin wherever a file is meant (POSIX utility conventions). */
export const STDIN = '-';

const MEBIBYTE = 1024 * 1024;

/** What a file is expected to be: as it is said, and what to do where a folder is named instead. */
export type Expected = { readonly name: string; readonly hint: string };

/** The text of a file, or why it cannot be had. Its size is looked at before it is read. */
export async function readInputText(
  file: string,
  expected: Expected,
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  try {
    const { size } = file === STDIN ? { size: 0 } : await stat(file);
    if (size > MAX_EXPORT_BYTES) return { problem: tooLarge(file, size) };
    const bytes = file === STDIN ? await buffer(process.stdin) : await readFile(file);
    if (bytes.byteLength > MAX_EXPORT_BYTES) return { problem: tooLarge(file, bytes.byteLength) };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const problem = problemOf(file, error, expected);
    if (problem === undefined) throw error;
    return { problem };
  }
}

function tooLarge(file: string, size: number): Problem {
  const message = `the file has ${String(Math.ceil(size / MEBIBYTE))} MiB; at most ${String(MAX_EXPORT_BYTES / MEBIBYTE)} can be read`;
  return whole(file, 'too-large', message, 'Give a smaller file: one community, or one model.');
}

/** What a failure to read means to the person who named the file; undefined where it is no fault of theirs. */
function problemOf(file: string, error: unknown, expected: Expected): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return whole(file, 'no-file', 'there is no such file', 'Check the path and the name.');
    case 'EISDIR':
      return whole(file, 'is-folder', `this is a folder, not ${expected.name}`, expected.hint);
    case 'EACCES':
    case 'EPERM':
      return whole(file, 'no-permission', 'the file may not be read', 'Ask for permission to read it, or copy it.');
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return whole(file, 'not-utf8', 'the file is not text in UTF-8', 'Save it as UTF-8, or make the file again.');
    default:
      return undefined;
  }
}

function whole(file: string, code: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, path: [], code, message, hint };
}
