import type { Mode, Stage } from '../../model.ts';

/** The four stages of the scale, in our words; their names are those of the Community Maturity Model. */
export const stages: readonly Stage[] = [
  {
    id: 1,
    name: 'Hierarchy',
    summary:
      'Decisions and messages travel from the top down. A few people try things out, each on their own, and customers mostly receive what we send. Many feel that the present way no longer serves anyone well; few agree on what could replace it.',
    focus: [
      'Strategy: decide what the community is for, and for whom.',
      'Culture: find the people who already work openly, and give them a reason to go on.',
      'Say honestly what an organisation like ours can and cannot do this year.',
    ],
    threats: [
      'Trials that nobody joins up, so that nothing is learnt from them.',
      "Hopes that the organisation's habits cannot yet carry.",
      'A tool bought before anyone has said what it is for.',
    ],
    message:
      'We are trying things out, and some will fail. What we need from you now is a purpose, one person in charge, and room to learn.',
  },
  {
    id: 2,
    name: 'Emergent Community',
    summary:
      'Someone owns the community. The first members talk with each other, the first departments join in, and rules and habits are being written down. The value can be seen in single stories before it can be seen in figures.',
    focus: [
      'Governance: settle who decides, who answers and which rules hold.',
      'Programmes: give members a few things to come back for, on days they can count on.',
      'Content: keep ready what newcomers ask for most.',
      'Patience: tell everyone who pays for it how long results will take.',
    ],
    threats: [
      'Leaders who ask for returns before the community has had time to grow.',
      'Departments that each go their own way and tell members different things.',
      'A few early enthusiasts who carry everything, and tire.',
    ],
    message:
      'It has begun, and these members can tell you what it did for them. Figures that prove it will take some quarters more; please hold your course.',
  },
  {
    id: 3,
    name: 'Community',
    summary:
      'The community works. Members answer members, several departments get results they can show, and staff know what part is theirs. Much of it no longer needs us to start it.',
    focus: [
      'Community management: enough trained people, with clear jobs and time for them.',
      'Measurement: show what the community gives to each goal, in figures and in stories.',
      'Keep the departments that gain from it at one table.',
    ],
    threats: [
      'Quarrels between departments about who owns it.',
      'The belief that it now runs by itself, and that community managers are no longer needed.',
      "Doing ever more for every department until the members' own reasons are lost.",
    ],
    message:
      'This is what the community gave to our goals this year. It lasts only as long as people look after it, so keep the team whole.',
  },
  {
    id: 4,
    name: 'Network',
    summary:
      'The organisation itself works as a community does. Members, partners and staff share the lead, plans are made in the open, and people come here to find out where the field is going. Not every community need reach this stage; many do all they are meant to do in stage 3.',
    focus: [
      'Leadership: leaders who set direction by asking, explaining and taking part.',
      'Tone: speak as one voice among many, and stay modest about it.',
      'Renewal: let new people lead, and let old habits go.',
    ],
    threats: [
      'New leaders who close what was open, because nobody told them why it was.',
      'Treating the market as ours, and losing those who came as equals.',
      'Reaching for this stage where members only wanted a good place to get help.',
    ],
    message:
      'Our place in this field now rests on people who do not work for us. Lead by listening and in the open. And where stage 3 serves our purpose, staying there is a good decision.',
  },
];

/** The stretches between the stages, named as in The Community Roundtable's start, build and grow. */
export const modes: readonly Mode[] = [
  {
    id: 'start',
    name: 'Start',
    from: 1,
    to: 2,
    summary:
      'You are laying the ground: an owner, a sponsor, allies, a plan, an ear for what people say, and an honest list of what you have.',
  },
  {
    id: 'build',
    name: 'Build',
    from: 2,
    to: 3,
    summary:
      'You are making it dependable: people hired for the work, rules and routes everyone knows, a place of your own, and figures that tell whether it works.',
  },
  {
    id: 'grow',
    name: 'Grow',
    from: 3,
    to: 4,
    summary:
      'You are changing the organisation around the community: what staff and leaders learn, how work is done and rewarded, and what the strategy counts on.',
  },
  {
    id: 'network',
    name: 'Network',
    from: 4,
    to: 4,
    summary:
      'You share the lead with members, partners and staff. Your work is now to keep it open, modest and renewed.',
  },
];
