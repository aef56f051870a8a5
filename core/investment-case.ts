import type { Layer, Team } from './model.ts';

/**
 * The case against the cycle of under-investment, after the community-led growth model. A placeholder in braces takes
 * the community's own number; a sentence whose number is not known is left out, and every step reads well without it.
 * `answeredShare` and `membersAnswerShare` are shares written with their sign ("87 %"); the others are counts.
 */
export const underInvestmentCase: {
  readonly title: string;
  readonly steps: readonly string[];
  readonly ask: string;
} = {
  title: 'Why so little is known about what a community gives, and how to find out',
  steps: [
    'A community that gets no time and no money stays a side task. Nobody has the hours to look at it closely. Observations made on its pages so far: {observations}.',
    'What nobody looks at, nobody understands. Colleagues see posts, and do not see who was helped by them. Areas of practice that we can judge from evidence so far: {assessed} of {of}.',
    'What is not understood is not counted, or the wrong things are. The first figures are there to be read: of the questions seen, {answeredShare} were answered.',
    'What is not counted has no weight when money is shared out, however much it saves. Of the answers seen, {membersAnswerShare} came from members, who are not on our payroll.',
    'So the next budget says no once more, and the circle closes. It never ends by itself; somebody must put in something before the proof is complete.',
  ],
  ask: 'We ask for time and money to break in at one point. For a year we count the same few things and act on them; then we decide again, with the figures on the table.',
};

/** What each layer of a company's surroundings gains from the community. */
export const layerGains: Readonly<Record<Layer, { readonly name: string; readonly gains: string }>> = {
  internal: {
    name: 'Inside the organisation',
    gains:
      'Colleagues in different places and departments come to know and trust each other. They find answers without knowing beforehand whom to ask.',
  },
  member: {
    name: 'Members',
    gains:
      'People who use what we make get help from others like them, and are heard. Those who know most are seen for it, and stay.',
  },
  audience: {
    name: 'Audience',
    gains:
      'Readers, followers and guests, customers or not yet, hear real people instead of slogans. Some of them come closer in their own time.',
  },
  market: {
    name: 'The wider market',
    gains:
      'We hear early what our field talks about in places that are not ours. We can speak there as a neighbour, not as a stranger.',
  },
};

/** What each team gains from the community. */
export const teamGains: Readonly<Record<Team, { readonly name: string; readonly gains: string }>> = {
  product: {
    name: 'Product',
    gains: "Hears in users' own words what is missing, and can try out a plan with them while it is cheap to change.",
  },
  support: {
    name: 'Support',
    gains:
      'Gets fewer simple cases, because members answer each other and the answers can be found. That leaves time for the hard ones.',
  },
  marketing: {
    name: 'Marketing',
    gains:
      'Finds true stories and the people who tell them, and can say the same thing in every channel. Members who are shown with respect speak well of us.',
  },
  sales: {
    name: 'Sales',
    gains:
      'Meets customers who already know and trust us, as long as nobody pushes them. Interest that grows among peers turns into better conversations.',
  },
};

/** The numbers a text can take, as they are to be read; what is not known is absent. */
export type CaseNumbers = Readonly<Partial<Record<CaseNumber, string>>>;
type CaseNumber = 'observations' | 'assessed' | 'of' | 'answeredShare' | 'membersAnswerShare';

/** A text with the community's own numbers in it; a sentence that asks for one that is not known is left out. */
export function withNumbers(text: string, numbers: CaseNumbers): string {
  const known = new Map(Object.entries(numbers));
  return text
    .split(/(?<=[.!?]) /u)
    .filter((sentence) => namesIn(sentence).every((name) => known.has(name)))
    .map((sentence) => sentence.replace(/\{(\w+)\}/gu, (_, name: string) => known.get(name) ?? ''))
    .join(' ');
}

function namesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
}
