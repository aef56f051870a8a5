import type { memoryStorage } from './memory-storage.ts';

/** The storage that the mocked browser has; chosen by each test before it opens a store. */
export const inUse: { storage: ReturnType<typeof memoryStorage> | null } = { storage: null };

/** What a test puts in the place of webextension-polyfill. */
export const browserInMemory = {
  default: {
    get storage() {
      if (inUse.storage === null) throw new Error('no storage was chosen');
      return inUse.storage.browser.storage;
    },
  },
};
