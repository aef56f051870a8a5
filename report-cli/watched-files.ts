import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { isFolder } from './output.ts';

/** Milliseconds of quiet after which a change is taken as whole: editors write a file in several steps. */
const QUIET = 40;

/** Watches files and folders for as long as it is wanted. */
export type Watched = {
  /**
   * What to look at from now on: files, and folders whose files matter, save those that we write ourselves. What was not
   * looked at before and has changed since a moment (of the clock) counts as a change.
   */
  readonly look: (paths: readonly string[], written: readonly string[], since: number) => Promise<void>;
  readonly close: () => void;
};

/**
 * Calls back once things have been quiet after a change. A file is watched by its folder, so that it is still known
 * when an editor puts a new one in its place, and when it is there only later.
 */
export function watchFiles(changed: () => void): Watched {
  const watchers = new Map<string, FSWatcher>();
  let wanted = new Map<string, ReadonlySet<string> | null>();
  let own: ReadonlySet<string> = new Set();
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null) => {
    const names = wanted.get(folder);
    if (names === undefined || (names !== null && name !== null && !names.has(name))) return;
    // Hidden files are those of editors, and ours before they are whole.
    if (name !== null && (name.startsWith('.') || own.has(join(folder, name)))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const close = () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
  return {
    look: async (paths, written, since) => {
      own = new Set(written.map((path) => normalize(path)));
      wanted = await foldersOf(paths);
      for (const [folder, watcher] of watchers) {
        if (wanted.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of wanted.keys()) {
        if (watchers.has(folder) || !(await isFolder(folder))) continue;
        const watcher = watch(folder, (_event, name) => {
          note(folder, name);
        });
        watcher.on('error', () => {
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
        for (const name of await changedIn(folder, since)) note(folder, name);
      }
    },
    close,
  };
}

/** The clock that stamps files may be behind ours; milliseconds. */
const CLOCK_TICK = 20;

/** The names in a folder whose content or place changed since a moment. */
async function changedIn(folder: string, since: number): Promise<readonly string[]> {
  const names = await readdir(folder);
  const times = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return names.filter((_, at) => (times[at]?.ctimeMs ?? 0) > since - CLOCK_TICK);
}

/** The folders to watch, each with the names in it that matter; null for all. */
async function foldersOf(paths: readonly string[]): Promise<Map<string, ReadonlySet<string> | null>> {
  const folders = new Map<string, Set<string> | null>();
  for (const path of paths) {
    if (await isFolder(path)) {
      folders.set(path, null);
      continue;
    }
    const known = folders.get(dirname(path));
    if (known === undefined) folders.set(dirname(path), new Set([basename(path)]));
    else known?.add(basename(path));
  }
  return folders;
}
