import { build } from '../../.tasks/build.ts';

/** Tests of the command line run what people run: the bundle. */
export async function setup(): Promise<void> {
  await build(['cli']);
}
