import { UserError } from '#core/problem.ts';
import { say } from '../words/store.ts';

/** A read or write that fails is tried so often at once: what holds storage up is mostly over in a moment. */
const TRIES = 3;

/** What browsers call it when there is no room: the extension's own limit, or the disk. */
const NO_ROOM = /quota|no.?space|disk.?full|device.?space|storage.?full/iu;

/** That something could not be read or written now, and can as well succeed when it is tried again. */
export class StorageFailure extends UserError {}

/** Does what the browser may fail at for a moment; a StorageFailure where it goes on failing. Never waits. */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  failed: (error: unknown) => StorageFailure,
  tries = TRIES,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // Nothing makes room within a moment.
    if (tries <= 1 || isNoRoom(error)) throw failed(error);
    return tryAgain(work, failed, tries - 1);
  }
}

/** That nothing was written, why, and what to do. */
export function notWritten(error: unknown): StorageFailure {
  if (isNoRoom(error)) return new StorageFailure(say('store.full'), say('store.full.hint'));
  return new StorageFailure(say('store.not-written', { reason: reasonOf(error) }), say('store.not-written.hint'));
}

/** That what is stored could not be read, why, and what to do. */
export function notRead(error: unknown): StorageFailure {
  return new StorageFailure(say('store.not-read', { reason: reasonOf(error) }), say('store.not-read.hint'));
}

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && NO_ROOM.test(`${error.name} ${error.message}`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
