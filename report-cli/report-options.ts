import { languages } from '#core/languages/index.ts';
import { EDITIONS } from '#core/report/document.ts';
import { PAPERS } from '#core/report/format.ts';
import { formats } from '#core/report/formats/index.ts';
import { REDACTABLE } from '#core/settings-file.ts';
import type { Options } from './command.ts';
import { AS_OF, LEAVE_OUT, MODEL } from './common-options.ts';

const FORMAT_IDS = formats.map(({ id }) => id);

/** What `tidemark report` can be told. */
export const REPORT_OPTIONS = {
  output: { short: 'o', value: 'path', text: 'file or folder to write to; - for stdout' },
  format: {
    value: 'format',
    many: true,
    choices: FORMAT_IDS,
    text: 'in which form',
    fallback: `what -o ends with, else ${FORMAT_IDS[0] ?? ''}`,
  },
  edition: {
    value: 'edition',
    many: true,
    choices: EDITIONS,
    text: 'for whom: executive is one page, community names nobody',
    fallback: EDITIONS[0],
  },
  since: { value: 'moment', text: 'say what changed since: a date, or an earlier export of the same community' },
  narrative: {
    value: 'folder',
    text: 'your own words: summary.md, context.md and so on open the section they are named after',
  },
  redact: {
    value: 'what',
    many: true,
    choices: REDACTABLE,
    text: 'take this out of the records first, and with it e-mail addresses, @handles and links to members',
  },
  lang: {
    value: 'language',
    group: 'Look',
    choices: languages.map(({ id }) => id),
    text: 'what it is written in',
    fallback: languages[0]?.id ?? '',
  },
  paper: { value: 'paper', group: 'Look', choices: PAPERS, text: 'of a PDF', fallback: PAPERS[0] },
  brand: {
    value: 'path',
    group: 'Look',
    text: 'whose report it is: a brand.json, or the folder with it (name, logo, accent, second, footer)',
  },
  target: {
    value: 'competency=stage',
    many: true,
    group: 'Judging',
    text: 'the stage to reach, whatever the exports say; for example culture=3',
  },
  ...AS_OF,
  ...MODEL,
  ...LEAVE_OUT,
  open: { group: 'While you work', text: 'open what was written with the program that the system has for it' },
  watch: {
    group: 'While you work',
    text: 'make it again whenever a file changes, and show it as a page that follows; stop with Ctrl-C',
  },
  port: { value: 'number', group: 'While you work', text: 'of that page, at 127.0.0.1', fallback: 'one that is free' },
} as const satisfies Options;
