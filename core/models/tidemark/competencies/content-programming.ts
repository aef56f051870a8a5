import type { Competency } from '../../../model.ts';

/** Content & Programming: what there is to read and do, and who makes it. */
export const contentProgramming: Competency = {
  id: 'content-programming',
  name: 'Content & Programming',
  question: 'What is there to read, to do and to come back for, and who makes it?',
  descriptors: [
    'The organisation posts announcements when it has something to say, and most get no reply. There is no calendar, and older pieces are hard to find again.',
    'Somebody keeps a calendar and runs one or two regular things, such as a weekly question or a monthly call. Most of it still comes from staff, but members have begun to answer.',
    'Programmes run on fixed days and people plan around them. Members tell their own stories, good answers become articles, and several departments put something in.',
    'Members, partners and staff plan the calendar together, and members make most of what is published. The rest of the organisation, and others in the field, put it to use.',
  ],
};
