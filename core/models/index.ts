import type { MaturityModel } from '../model.ts';
import { tidemark } from './tidemark/tidemark.ts';

/** The built-in models; the first is used where nothing else is said. */
export const models: readonly MaturityModel[] = [tidemark];
