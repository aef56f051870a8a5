import type { Competency } from '../../../model.ts';

/** What the community is for, who it serves, and how that ties to the organisation's own goals. */
export const strategy: Competency = {
  id: 'strategy',
  name: 'Strategy',
  question: 'Do we know what this community is for, and does the organisation count on it?',
  descriptors: [
    'A visitor finds pages, campaigns and perhaps a forum, and cannot tell what joins them. Nobody has written down who they are for. Whether they go on depends on who happens to have time.',
    'The front page says who the community is for, and there is something simple to do there. Behind it lies a short plan with dates. The team has asked members what they need and reads what people say elsewhere.',
    'Activities, groups and ideas each have a purpose that members and the organisation share. Several departments have their own work in the plan. Ideas come back as changes, and members say so.',
    "Members and partners see plans early and help to make them, down to new products. The organisation's own strategy names the community. People from the whole field take part, and our staff take part in places run by others.",
  ],
};
