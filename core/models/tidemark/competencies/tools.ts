import type { Competency } from '../../../model.ts';

/** Tools: whether the software makes it easy to take part, and fits the way people work. */
export const tools: Competency = {
  id: 'tools',
  name: 'Tools',
  question: 'Do the tools make it easy to take part, and do they fit the way people already work?',
  descriptors: [
    'The community lives on tools picked by chance, or on a corner of a social network. Joining is confusing, search finds little, and nobody looks after the settings.',
    'There is one place with its own address and a person who runs it. Joining and posting are quick, on a phone too, and a list says what the tools must do.',
    'The organisation runs software that it chose and controls, and members use the account they already have. Moderators share one queue, and hard questions travel to other teams and back.',
    'Departments answer members from the systems they work in all day, and members meet the community inside the product. Members and partners help to choose, test and extend the tools.',
  ],
};
