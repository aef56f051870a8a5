import { openRecords, type RecordStore } from '../../../extension/store/records.ts';
import { inUse } from './browser-in-memory.ts';
import type { memoryStorage } from './memory-storage.ts';

const START = Date.parse('2026-11-24T09:00:00Z');
let ids = 0;

/** Opens a store on the storage in use, as the background does when it starts; each moment is later than the last. */
export function openStore(storage: ReturnType<typeof memoryStorage>): RecordStore {
  inUse.storage = storage;
  return openRecords({
    now: () => new Date(START + ids),
    newId: () => {
      ids += 1;
      return `0193a1b2-c3d4-7abc-8def-${ids.toString(16).padStart(12, '0')}`;
    },
  });
}
