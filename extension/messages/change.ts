/** What a write has changed, so that open screens read again just that. */
export type { Change } from '../store/change.ts';
