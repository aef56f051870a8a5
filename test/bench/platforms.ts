import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageFacts, PageKind } from '#core/page.ts';
import { platforms as adapters, readPage } from '../../extension/platforms/index.ts';
import { type Bench, printTable } from './bench.ts';
import { printDemands } from './demand.ts';

/** Saved pages of real communities; they stand beside the repo, or a folder further up, for testing only. */
const PAGES = ['../../../shared/pages', '../../../../shared/pages']
  .map((folder) => join(import.meta.dirname, folder))
  .find((folder) => existsSync(join(folder, 'SOURCES.tsv')));

/** Names of the same platform in the list of pages. */
const SAME: Readonly<Record<string, string>> = {
  'nodebb-live': 'nodebb',
  'nodebb-persona': 'nodebb',
  'phpbb-old': 'phpbb',
  'phpbb-tapatalk': 'phpbb',
  'mediawiki-live': 'mediawiki',
  insided: 'gainsight',
};

/** Kinds of pages by the names the list has for them; several where either is right. */
const KINDS: Readonly<Record<string, readonly PageKind[]>> = {
  thread: ['topic'],
  'article-thread': ['topic', 'article'],
  talk: ['topic', 'topic-list'],
  'topic-list': ['topic-list'],
  home: ['home', 'topic-list'],
  members: ['directory'],
  profile: ['member'],
  group: ['group'],
  groups: ['group', 'directory'],
  'group-members': ['group', 'directory'],
  guidelines: ['guidelines', 'article', 'other'],
  modqueue: ['moderation'],
  'admin-list': ['moderation', 'other'],
  analytics: ['analytics'],
  article: ['article', 'other'],
  chat: ['chat'],
  search: ['search'],
  activity: ['topic-list', 'home', 'other'],
};

type Source = Readonly<Record<string, string>>;
type Verdict = 'right' | 'absent' | 'wrong';

/** One page, what was read off it, and how that compares with what a person reads. */
type Judged = {
  readonly file: string;
  readonly platform: string;
  readonly isRecognised: boolean;
  readonly isKindRight: boolean;
  readonly facts: readonly (readonly [fact: string, verdict: Verdict, read: unknown, known: string])[];
};

/** How rightly adapters read pages of real communities, where these stand beside the repo. */
export const platforms: Bench = {
  id: 'platforms',
  summary: 'what adapters read off saved pages of real communities, against what a person reads',
  run() {
    if (PAGES === undefined) console.log('There are no saved pages beside this repo.');
    else report(readSources(PAGES).map((source) => judge(PAGES, source)));
    return Promise.resolve();
  },
};

function readSources(folder: string): readonly Source[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'SOURCES.tsv'), 'utf8').trim().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at] ?? '', value])));
}

function judge(folder: string, source: Source): Judged {
  const { file = '', url = '', kind = '', platform: named = '' } = source;
  const wanted = SAME[named] ?? named;
  const platform = adapters.some(({ id }) => id === wanted) ? wanted : 'generic';
  const address = /^https?:/u.test(url) ? url : 'https://community.example/';
  const { document } = new JSDOM(readFileSync(join(folder, file), 'utf8'), {
    url: address,
    // Of their styles it complains at length.
    virtualConsole: new VirtualConsole(),
  }).window;
  const read = readPage({ url: new URL(address), document });
  const kinds = platform === 'generic' ? (named === 'negative' ? ['other'] : [read.kind]) : (KINDS[kind] ?? ['other']);
  return {
    file,
    platform: named === 'negative' ? 'negative' : platform,
    isRecognised: read.platform === platform,
    isKindRight: kinds.includes(read.kind),
    facts: kind.includes('thread') ? factsOf(read.facts, source) : [],
  };
}

function factsOf(read: PageFacts, source: Source): Judged['facts'] {
  const count = (text = ''): number | undefined => {
    const digits = text.replace(/^Viewed | times?$|,/gu, '');
    return /^\d+$/u.test(digits) ? Number(digits) : undefined;
  };
  const moment = (text = ''): number | undefined =>
    /^\d{4}-\d{2}-\d{2}T/u.test(text) ? Math.floor(Date.parse(text) / 60_000) : undefined;
  const same = <Kind>(fact: string, known: Kind | undefined, found: Kind | undefined, from = ''): Judged['facts'] =>
    known === undefined
      ? []
      : [[fact, found === undefined ? 'absent' : found === known ? 'right' : 'wrong', found, from]];
  const {
    replies_total,
    first_at,
    first_reply_by_other_at,
    solved = '',
    staff_reply = '',
    views,
    participants,
  } = source;
  return [
    ...same('replies', count(replies_total), read.replies, replies_total),
    ...same('openedAt', moment(first_at), moment(read.openedAt), first_at),
    ...same('firstReplyAt', moment(first_reply_by_other_at), moment(read.firstReplyAt), first_reply_by_other_at),
    ...same('views', count(views), read.views, views),
    ...same('participants', count(participants), read.participants, participants),
    ...(solved === ''
      ? []
      : same(
          'solved',
          solved.startsWith('yes'),
          read.solved ?? (solved.startsWith('yes') ? undefined : false),
          solved,
        )),
    ...(staff_reply === '' || /^(unknown|see page)/u.test(staff_reply) || read.staffReplies === undefined
      ? []
      : same('staffReplies', staff_reply !== 'none seen', read.staffReplies > 0, staff_reply)),
  ];
}

function report(pages: readonly Judged[]): void {
  const names = [...new Set(pages.map(({ platform }) => platform))].sort();
  const howMany = (some: readonly Judged[], wanted: Verdict) =>
    some.flatMap(({ facts }) => facts).filter(([, verdict]) => verdict === wanted).length;
  printTable([
    ['platform', 'pages', 'recognised', 'kind right', 'facts right', 'absent', 'wrong'],
    ...names.map((name) => {
      const own = pages.filter(({ platform }) => platform === name);
      return [
        name,
        String(own.length),
        String(own.filter(({ isRecognised }) => isRecognised).length),
        String(own.filter(({ isKindRight }) => isKindRight).length),
        ...(['right', 'absent', 'wrong'] as const).map((verdict) => String(howMany(own, verdict))),
      ];
    }),
  ]);
  for (const { file, isRecognised, isKindRight, facts } of pages) {
    const faults = [
      ...(isRecognised ? [] : ['not recognised']),
      ...(isKindRight ? [] : ['another kind']),
      ...facts.flatMap(([fact, verdict, read, known]) =>
        verdict === 'right' ? [] : [`${fact} ${verdict === 'absent' ? 'absent' : String(read)}, not ${known}`],
      ),
    ];
    if (faults.length > 0) console.log(`${file}: ${faults.join('; ')}`);
  }
  const adapted = pages.filter(({ platform }) => !['generic', 'negative'].includes(platform));
  const facts = adapted.flatMap((page) => page.facts);
  const part = (some: readonly unknown[], all: readonly unknown[]) => (100 * some.length) / Math.max(1, all.length);
  const are = (wanted: Verdict) => facts.filter(([, verdict]) => verdict === wanted);
  printDemands([
    {
      what: 'recognised',
      measured: part(
        adapted.filter(({ isRecognised }) => isRecognised),
        adapted,
      ),
      unit: '%',
      atLeast: 95,
    },
    {
      what: 'page kind right',
      measured: part(
        adapted.filter(({ isKindRight }) => isKindRight),
        adapted,
      ),
      unit: '%',
      atLeast: 95,
    },
    { what: 'facts wrong', measured: part(are('wrong'), facts), unit: '%', atMost: 2 },
    { what: 'facts absent', measured: part(are('absent'), facts), unit: '%', atMost: 25 },
    {
      what: 'negative pages taken for a community',
      measured:
        part(
          pages.filter(
            ({ platform, isRecognised, isKindRight }) => platform === 'negative' && !(isRecognised && isKindRight),
          ),
          [1],
        ) / 100,
      unit: 'pages',
      atMost: 0,
    },
  ]);
}
