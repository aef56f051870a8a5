import type { Translation } from '#core/catalogue.ts';
import type { stageAsks as english } from '../../en/report/stage-asks.ts';

/** What is said of the stage a community is in, and of the ways through the model. */
export const stageAsks: Translation<typeof english> = {
  none: 'Ohne Gesamtreifegrad gibt es noch keine Stufe, von der zu sprechen wäre.',
  lead: '{community} ist auf Stufe {stage}, „{name}“. {summary}',
  focus: 'Woran zu arbeiten ist',
  threats: 'Worauf zu achten ist',
  message: 'Was denen zu sagen ist, die dafür zahlen',
  mode: 'Start, Aufbau, Wachstum',
  'mode.now': 'Die Arbeit liegt in der Phase „{name}“. {summary}',
  progress: 'Wie weit jede Liste ist',
  list: 'Liste',
  met: 'Erfüllt',
  partly: 'Teilweise',
  unmet: 'Nicht erfüllt',
  open: 'Nicht beantwortet',
  'met.of': '{met} von {of}',
  'not-all':
    'Nicht jede Community muss die letzte Stufe erreichen. Die Ziele sagen, welche Stufe diese Community erreichen soll.',
};
