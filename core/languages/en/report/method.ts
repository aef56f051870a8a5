import type { Catalogue } from '#core/catalogue.ts';

/** How levels are made, and what is not in them. */
export const method = {
  level:
    'Each record says of one practice, at one stage, that it is there, is there in part, or is missing. A question answered with an option says that the stage of the option is reached and the one above is not. The level of a competency is the one that explains its records best (the Rasch model, 1960): the more of a stage is shown, the further the level rises past it.',
  weight:
    'What was seen lately counts most: after {halfLife} a record weighs half, and half of that where its author was not sure. The answers to one question weigh no more than {cap} together. Below a weight of {least} no level is given, and a competency without one counts neither for nor against the whole. Beside each level stand the two values between which it lies with 80 % probability: few or conflicting records make them wide.',
  'half-life': { one: '{count} day', other: '{count} days' },
  'half-life.chosen': '{days} (chosen for this community; usually {usual})',
  moment:
    'Everything here holds as of {date} and follows from the records alone: the same records give the same report.',
  'left-out': 'What was left out',
  deleted: { one: '{count} observation that was deleted', other: '{count} observations that were deleted' },
  later: { one: '{count} record made later', other: '{count} records made later' },
  'left-out.list': 'Left out: {items}.',
  'left-out.none': 'No record.',
  unscored: {
    one: '{count} observation is shown as evidence and not scored, because it carries no verdict or no stage.',
    other: '{count} observations are shown as evidence and not scored, because they carry no verdict or no stage.',
  },
  unusable: 'What follows could not be used:',
  model: 'The model',
  'model.words': '{title}, {revision}. {attribution} Licence of its texts here: {license}.',

  'not-scored':
    'Not scored under this model: {counts}. Made under {made}, they name what “{model}” does not have. The export keeps them.',
  'not-scored.another': 'another model',
  'not-scored.own': 'the model “{model}”',
  'kind.observation': { one: '{count} observation', other: '{count} observations' },
  'kind.check': { one: '{count} tick', other: '{count} ticks' },
  'kind.answer': { one: '{count} written answer', other: '{count} written answers' },
  'kind.target': { one: '{count} target', other: '{count} targets' },
  'kind.importance': { one: '{count} importance setting', other: '{count} importance settings' },
  'unknown.competency': '{counts} of competencies: ',
  'unknown.indicator': '{counts} of practices: ',
  'unknown.prompt': '{counts} to questions: ',
  'unknown.option': '{counts} with options: ',
  'unknown.question': '{counts} to worksheet questions: ',
  'unknown.stage': '{counts} at stages: ',
  'unknown.target': '{counts} beyond the scale: ',
  'unknown.target-of': '{value} for {name}',
  'unknown.more': { one: '; and {count} more.', other: '; and {count} more.' },
} as const satisfies Catalogue;
