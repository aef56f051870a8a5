import type { Catalogue } from '#core/catalogue.ts';

/** What the settings say. */
export const dashboardSettings = {
  settings: 'Settings',
  'settings.lead': 'Each change is kept at once, and the levels follow it.',

  community: 'The community',
  name: 'Name',
  'name.none': 'Give it a name.',
  address: 'Address',
  'address.hint': 'Every page that begins with it belongs to the community.',
  'address.none': 'Give a whole address that begins with http:// or https://.',

  'author.name': 'Your name',
  'author.hint': 'It goes with what you record and into exports. Empty is fine.',

  staff: 'Your staff',
  'staff.names': 'Names of your staff on the platform, one a line',
  'staff.hint':
    'Tidemark then tells who answered first where the page does not say it. They stay on this machine and are in no export.',
  'staff.kept': { one: '{count} name is kept.', other: '{count} names are kept.' },

  taught: 'What you taught of its pages',
  'taught.none': 'Nothing yet. Where a page is read wrongly, its panel lets you show how it is to be read.',
  'taught.platform': 'Platform',
  'taught.replies': 'Number of replies',
  'taught.accepted': 'Mark of an accepted answer',
  'taught.staff': 'Mark of your staff',
  'taught.remove': 'Remove',
  'taught.remove-named': 'Remove: {what}',
  'taught.removed': '{what} was removed.',

  judging: 'How it is judged',
  capacity: 'Person-weeks a quarter',
  'capacity.hint': 'What the roadmap may plan with.',
  'capacity.wrong': 'Give a number above 0, up to 10,000.',
  'half-life': 'Half-life in days',
  'half-life.hint': 'A note of this age counts half. {min} to {max}.',
  'half-life.wrong': 'Give a whole number of days, {min} to {max}.',

  competencies: 'Targets and importance',
  'competencies.about':
    'A target is the level worth reaching; automatic is the next stage. Importance is how much a competency weighs, 1 being ordinary.',
  competency: 'Competency',
  level: 'Level now',
  target: 'Target',
  importance: 'Importance',
  'target.of': 'Target of {competency}',
  'importance.of': 'Importance of {competency}',
  automatic: 'Automatic',
  'importance.wrong': 'Give a number above 0, up to 1,000.',
  'level.none': 'not assessed yet',

  kept: '{what} is kept.',
  'kept.level': '{what} is kept. Overall level: {before}, now {after}.',
  'kept.same': '{what} is kept. The overall level stays {after}.',
} as const satisfies Catalogue;
