import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

/** What a browser calls a file that it is still writing. */
const UNFINISHED = /\.(crdownload|part|tmp)$/;

/** Waits until a finished, non-empty download's name matches; Firefox makes an empty file of that name first. */
export function waitForDownload(folder: string, fileName: RegExp): Promise<string> {
  const list = (): Promise<string[]> => readdir(folder);
  return until(
    `a download named ${String(fileName)} in ${folder}`,
    async () => {
      const names = await list();
      const name = names.find((one) => fileName.test(one) && !UNFINISHED.test(one));
      if (name === undefined || names.some((one) => UNFINISHED.test(one))) return undefined;
      const path = join(folder, name);
      return (await stat(path)).size > 0 ? path : undefined;
    },
    async () => (await list()).join('\n') || 'an empty folder',
  );
}
