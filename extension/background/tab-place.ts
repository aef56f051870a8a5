import { z } from 'zod';

/** The place of the overlay's tab: which edge, and how far down as a share of the window's height. */
export const TabPlace = z.strictObject({ edge: z.enum(['start', 'end']), height: z.number().min(0).max(1) });
