import type { Competency } from '../../../model.ts';

/** How people treat each other: openness, trust, help, and what happens to criticism. */
export const culture: Competency = {
  id: 'culture',
  name: 'Culture',
  question: 'How do people treat each other here, and how open are we with them?',
  descriptors: [
    'The organisation announces, and few dare to answer. Criticism vanishes or meets a stock phrase. Staff do not write here, or only behind a logo.',
    'Staff write as people, with a name. Critical posts stay up and get an answer. The purpose of the place can be read on it, and some staff outside the team have heard of it.',
    'Members answer most questions, thank each other and disagree without harm. Staff from several departments join in. People who gave feedback hear what became of it, and mistakes are owned in public.',
    'Work is shown before it is finished, and comments change it. Every employee learns to take part, and it counts in how people are judged. Members call the place theirs and act as if it were.',
  ],
};
