import type { Worksheet } from '../../model.ts';

/** Questions to answer in writing: our goals, the members' needs, where they meet, and how many people it takes. */
export const worksheets: readonly Worksheet[] = [
  {
    id: 'map-business',
    title: 'What we want from it',
    questions: [
      {
        id: 'mission',
        text: 'Which part of our mission, or of what we promise people, will the community help us keep?',
      },
      {
        id: 'offer',
        text: 'What will customers get through the community that our product or service alone does not give?',
      },
      {
        id: 'experience',
        text: 'At which points between first visit and renewal could the community help a customer, and how?',
      },
      { id: 'customers-first', text: 'Which decisions will be made differently once customers have a say here?' },
      {
        id: 'three-goals',
        text: 'Which three goals of this year should it serve, and how will we notice that it does?',
      },
    ],
  },
  {
    id: 'map-members',
    title: 'What members want from it',
    questions: [
      { id: 'who', text: 'Who do we want to meet here? Describe two or three real people.' },
      { id: 'value-of-product', text: 'What do they already gain from our product, or from working with us?' },
      { id: 'serve', text: 'Which help do they ask for today, and from whom?' },
      { id: 'first-visit', text: 'What would bring them here the first time?' },
      { id: 'return', text: 'What would they miss next week if they stayed away?' },
      {
        id: 'motives',
        text: 'What do they care about: recognition, help, company, influence, learning, something else?',
      },
      { id: 'taking-part', text: 'What would make them write, and not only read?' },
      { id: 'rivals', text: 'Where else do they spend this hour, and what does that place do better?' },
      { id: 'give-and-get', text: 'Does each of them take home more than they bring? What makes you think so?' },
      { id: 'ease-with-tools', text: 'Which tools do they use without thinking, and which would put them off?' },
    ],
  },
  {
    id: 'map-overlap',
    title: 'Where the two meet',
    questions: [
      { id: 'shared', text: 'Which wishes stand on both lists? Start there.' },
      { id: 'ours-only', text: 'Which of our goals does no member share? Where else could we pursue them?' },
      { id: 'theirs-only', text: 'Which needs of members serve none of our goals? Can we still make room for them?' },
      {
        id: 'transactions',
        text: 'Which routine dealings could become quicker here: a fault, an order, news of a release?',
      },
      {
        id: 'relationships',
        text: 'Which lasting ties could grow from them: trust, shared ownership, making things together?',
      },
      {
        id: 'customers',
        text: 'What could customers do together here: advise buyers, solve a problem, shape the product, recommend us?',
      },
      {
        id: 'partners',
        text: 'What could partners do here: pass on a deal, see what is coming, improve our methods, help a customer?',
      },
      {
        id: 'suppliers',
        text: 'What could suppliers do here: follow a project, plan ahead for us, hand over documents?',
      },
      { id: 'first-uses', text: 'Which two or three uses are the easiest to get right, and matter to both sides?' },
      { id: 'size', text: 'Should it grow large, or stay small on purpose? At what pace do we open the doors?' },
    ],
  },
  {
    id: 'staffing',
    title: 'How many people it takes',
    questions: [
      { id: 'who-members-are', text: 'Who are the members, and do they come for a company or for themselves?' },
      { id: 'subgroups', text: 'Which kinds of members are there, and which of them need something of their own?' },
      { id: 'languages', text: 'In which languages and time zones do they need us?' },
      { id: 'difficulty', text: 'How hard are the things they need from us or from each other?' },
      { id: 'closeness', text: 'How much do members have to rely on each other in their work?' },
      { id: 'size', text: 'How many members are there now, and how many do we expect in a year?' },
      { id: 'champions', text: 'How many champions can we name, and how many more would it take?' },
      { id: 'maturity', text: 'Which stage is the community in, and which one are we working towards?' },
      { id: 'communities', text: 'How many separate communities do we run, counting those for staff and partners?' },
      { id: 'in-person', text: 'Which meetings in person belong to it, and who prepares them?' },
      { id: 'goals', text: 'Which goals does the team answer for?' },
      { id: 'expected-actions', text: 'What are members supposed to do here, and how much help does that take?' },
      {
        id: 'own-organisation',
        text: 'How many departments, countries and approvals stand between a question and its answer?',
      },
      { id: 'worth', text: 'What is one customer or partner worth to us in a year?' },
      {
        id: 'jobs',
        text: 'Who does the plan, the daily care, the content and the paths inside the organisation: one person or several?',
      },
    ],
  },
];
