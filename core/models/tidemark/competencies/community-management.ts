import type { Competency } from '../../../model.ts';

/** The craft of looking after members: welcoming, connecting, answering, calming, and bringing on those who lead. */
export const communityManagement: Competency = {
  id: 'community-management',
  name: 'Community Management',
  question: 'Who looks after the members, how, and could it go on without one person?',
  descriptors: [
    'Nobody in particular looks after the place. Questions wait, newcomers get no greeting, and a quarrel lasts until people leave. Anyone who helps does so between other jobs.',
    'A named person looks in every working day and can be reached. Newcomers are greeted, and questions have a reply within two days. A small first group posts most weeks.',
    'People were hired for this work and follow a handbook that others could follow too. They bring members together and then step back. Champions are coached, and other departments send answers when a question needs them.',
    'Members welcome, moderate and organise a large part of it, with the rights they need. Product, support and marketing people know the craft too. The place goes on well when the team is away for a week.',
  ],
};
