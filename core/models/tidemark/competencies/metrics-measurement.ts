import type { Competency } from '../../../model.ts';

/** Metrics & Measurement: how one knows that it works, and who acts on it. */
export const metricsMeasurement: Competency = {
  id: 'metrics-measurement',
  name: 'Metrics & Measurement',
  question: 'How do you know that it works, for members and for the organisation, and who acts on it?',
  descriptors: [
    'Nobody counts regularly, or only sign-ups and page views. Whether the community helps anyone is a matter of opinion.',
    'One person counts the same few numbers each month and collects what members say. Each goal has a number, and a first success has been shown to a sponsor.',
    "A scorecard with targets goes out on a fixed day, with figures and members' words side by side. Other departments read it, and each quarter something changes because of it.",
    "Community figures stand in the organisation's own goals, and members see them too. What members say changes plans, and they hear what came of it.",
  ],
};
