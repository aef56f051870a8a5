import type { Competency } from '../../../model.ts';

/** Policies & Governance: the rules, who decides on them, and what happens when something goes wrong. */
export const policiesGovernance: Competency = {
  id: 'policies-governance',
  name: 'Policies & Governance',
  question: 'What are the rules, who decides on them, and what happens when something goes wrong?',
  descriptors: [
    'The community has no rules of its own, or only the terms that a lawyer wrote. When something goes wrong, whoever is there decides, and members are not told why.',
    'Guidelines in plain words are published and somebody owns them. Moderators know whom to call and staff know what they may say, but much is still settled case by case.',
    'Roles, response times and the path for hard cases are written down and followed. A group from several departments decides on fixed dates, and members helped to write the rules.',
    'Members share in making the rules, keeping them and judging hard cases, and all of it can be read by everyone. Other policies of the organisation name the community.',
  ],
};
