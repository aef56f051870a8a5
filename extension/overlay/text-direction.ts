import { say } from '../words/overlay.ts';

/** How the overlay's own texts run, wherever the page runs. */
export const TEXT_DIRECTION = say('direction') === 'rtl' ? 'rtl' : 'ltr';
