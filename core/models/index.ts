import type { MaturityModel } from '../model.ts';

/** The built-in models; the first is used where nothing else is said. */
export const models: readonly MaturityModel[] = [];
