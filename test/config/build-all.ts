import { build } from '../../.tasks/build.ts';

/** Browser tests run the builds that people load. */
export async function setup(): Promise<void> {
  await build(['chrome-mv3', 'firefox-mv3', 'cli']);
}
