import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of contradictions and unsupported claims says. */
export const dashboardContradictions = {
  'screen.contradictions': 'Contradictions',
  lead: 'Where ticks and what was seen do not agree, and where ticks rest on nothing seen. Set them right and the levels become more believable.',
  none: 'Nothing contradicts itself, and every level is backed by what was seen.',

  contradicted: 'Ticked one way, seen the other',
  'contradicted.none': 'No tick is contradicted by what was seen.',
  ticked: 'What was ticked',
  'ticked.words': '{state}, on {date}',
  'ticked.by': '{state}, on {date}, by {name}',
  against: 'What was seen',
  'resolve.re-tick': 'Tick it as you see it now',
  'resolve.notes': 'Or open what was seen, and change or delete what is no longer true.',
  settled: 'Settled: the tick and what was seen agree now.',
  reason: 'Why: {reason}',

  unsupported: 'Claimed, not yet shown',
  'unsupported.none': 'No level rests on ticks alone.',
  'unsupported.lower': 'Level {level}; without the ticks that link to nothing seen it would be {evidenced}.',
  'unsupported.nothing':
    'Level {level} rests on ticks that link to nothing seen. Without them there is too little to give a level.',
  'unsupported.level-of': 'Level of {name}',
  'unsupported.explanation': 'These ticks link to nothing seen.',
  'unsupported.ticks': { one: '{count} tick links to nothing seen', other: '{count} ticks link to nothing seen' },
  link: 'Link what shows it',
  'link.none': 'Nothing was noted of this competency yet. Note it on the page that shows it, or tick what you see.',
  'link.do': { one: 'Link {count} record', other: 'Link {count} records' },
  'link.choose': 'Choose what shows it',
} as const satisfies Catalogue;
