import type { Catalogue } from '#core/catalogue.ts';

/** What the welcome and the page on privacy say. */
export const dashboardWelcome = {
  welcome: 'Welcome to Tidemark',
  'welcome.lead': 'See how far your community has come, and what to do next, from what you see in your ordinary work.',
  steps: 'Your first note, in under a minute',
  'step.pin': 'Pin the button',
  'step.pin.about': 'Open the extensions menu of the browser’s toolbar and pin Tidemark.',
  'step.open': 'Open your community',
  'step.open.about': 'Any page of it: a topic, a member, the guidelines. Sign in as you do every day.',
  'step.on': 'Turn Tidemark on there',
  'step.on.about': 'Press its button and choose “Only this visit” or “Always on here”. Everywhere else it stays off.',
  'step.note': 'Note what you see',
  'step.note.about': 'Select a sentence and press “Note this”, or answer one of the questions the page can answer.',
  try: 'Look around first',
  'try.about':
    'An invented community with half a year of notes, ticks and answers. It is marked as a demonstration and goes with one click.',
  'try.do': 'Try it with a demonstration',
  'try.making': 'Making the demonstration…',
  'have-file': 'You have an export already?',
  'have-file.import': 'Import it',

  privacy: 'Privacy',
  'privacy.lead': 'Nothing leaves your machine. There is no account, no server and no counting of what you do.',
  'privacy.stored': 'What is stored, and where',
  'privacy.stored.records':
    'Your notes, ticks and answers: what you wrote, when, the name you gave, the page’s address and title, the numbers you saw there, and the sentences you quoted.',
  'privacy.stored.settings':
    'Your communities with their settings, the models you loaded, and the names of your staff if you gave them.',
  'privacy.stored.where': 'All of it is in this browser’s own storage on this machine, where web pages cannot read it.',
  'privacy.sent': 'What is sent',
  'privacy.sent.nothing': 'Nothing. Tidemark makes no network requests, and its own pages are forbidden to.',
  'privacy.leaves': 'What can leave',
  'privacy.leaves.export':
    'Only files you save yourself: exports and reports. Before a part leaves you see what is in it, and what tells of persons can be taken out.',
  'privacy.leaves.staff': 'Names of your staff and where the tab stands are in no file.',
  'privacy.sites': 'Which pages it sees',
  'privacy.sites.off':
    'None, until you turn it on for a site. Then it reads the page you are on, and shows its panel to you alone.',
  'privacy.sites.never': 'It does not read frames or pages you cannot see, and it never writes to the site.',
  'privacy.remove': 'How to remove it all',
  'privacy.remove.how': 'Remove a community under Data. Removing the extension removes everything it stored.',
  'privacy.data': 'To Data',
} as const satisfies Catalogue;
