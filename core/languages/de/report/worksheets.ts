import type { Translation } from '#core/catalogue.ts';
import type { worksheets as english } from '../../en/report/worksheets.ts';

/** What is said around the team's own answers. */
export const worksheets: Translation<typeof english> = {
  written: '{date}',
  'written.by': '{date}, {name}',
};
