import type { Competency } from '../../../model.ts';

/** Who speaks for the community, who takes part from the top, and how far the lead is shared with members. */
export const leadership: Competency = {
  id: 'leadership',
  name: 'Leadership',
  question: 'Who leads here, who stands behind it, and how far is the lead shared?',
  descriptors: [
    'Leaders decide elsewhere and announce the result. None of them has posted here. No member is known to have a say in anything.',
    'One executive speaks for the community when money is shared out. Friends of it can be named in a few departments. The team knows which members others turn to, and talks with them.',
    'Leaders answer members under their own names. Champions have a role that can be seen, and some sections are run by them. Departments settle their differences at one table, and the budget follows results.',
    'Members decide together with staff, and champions bring on the next ones. Leaders ask before they decide and come back to explain. Those who face members may answer without asking upwards.',
  ],
};
