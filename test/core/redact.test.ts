import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictFamily } from '#core/conflict-id.ts';
import { ExportFile, parseExport, serialiseExport } from '#core/export-file.ts';
import { mergeExports } from '#core/merge.ts';
import type { Observation } from '#core/observation.ts';
import { redactExport } from '#core/redact.ts';
import type { RedactionOptions } from '#core/redaction/redact-fields.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { AS_OF, exportOf, observationOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport, harbour, harbourModel } from './report/reports.ts';

const RUNS = { numRuns: 1000 };
const EVERYTHING: RedactionOptions = { quotes: true, titles: true, links: true, authors: true };
const template = fc.sample(observationOf(gardenModel), { seed: 1, numRuns: 1 })[0]!;
const id = (n: number) => `0193a1b2-c3d4-7abc-8def-${n.toString().padStart(12, '0')}`;
const page = (over: Partial<Observation['page']> = {}) => ({
  url: 'https://garden.example/t/1',
  title: '',
  platform: 'discourse',
  kind: 'topic' as const,
  facts: {},
  ...over,
});

function noted(n: number, over: Partial<Observation>): Observation {
  const { deletedAt: _deleted, quote: _quote, ...rest } = template;
  return { ...rest, id: id(n), author: '', page: page(), note: '', tags: [], ...over };
}

const redactNote = (note: string, options?: RedactionOptions) =>
  redactExport(gardenExport({ observations: [noted(1, { note })] }), options).exportFile.observations[0]!.note;

describe('redaction of a text', () => {
  it.each([
    ['write to maya.lind@example.org.', 'write to [e-mail 1].'],
    ['MAYA@example.org, maya@Example.ORG', '[e-mail 1], [e-mail 1]'],
    ["o'brien+list@mail.example.co.uk", '[e-mail 1]'],
    ['\'maya@example.org\' or "maya@example.org"', '\'[e-mail 1]\' or "[e-mail 1]"'],
    ['"maya lind"@example.org', '[e-mail 1]'],
    ['<maya@example.org>', '[e-mail 1]'],
    ['mailto:maya@example.org?subject=Hi', '[e-mail 1]?subject=Hi'],
    ['[Maya Lind](mailto:maya@example.org)', '[e-mail 1]'],
    ['<a href="mailto:maya@example.org">', '<a href="[e-mail 1]">'],
    ['https://garden.example/find?q=maya%40example.org', 'https://garden.example/find?q=[e-mail 1]'],
    ['用户@例え.jp と müller@bücher.example', '[e-mail 1] と [e-mail 2]'],
    ['联系maya@example.org吧', '联系[e-mail 1]吧'],
    ['почта@пример.рф', '[e-mail 1]'],
    ['maya＠example.org', '[e-mail 1]'],
    ['maya@[192.168.2.1]', '[e-mail 1]'],
    ['maya (at) example.org, maya [at] example [dot] org', '[e-mail 1], [e-mail 1]'],
    ['maya@example dot org; maya AT example DOT org', '[e-mail 1]; [e-mail 1]'],
    ['```\nmaya@example.org\n```', '```\n[e-mail 1]\n```'],
    ['a@x.orgb@y.org', '[e-mail 1][handle 1]'],
    ['-@example.org', '-[handle 1]'],
  ])('takes e-mail addresses out of %j', (note, expected) => {
    expect(redactNote(note)).toBe(expected);
  });

  it.each([
    ['thanks @maya_lind!', 'thanks [handle 1]!'],
    ['(@maya), *@Maya*, @joe.s.', '([handle 1]), *[handle 1]*, [handle 2].'],
    ['@maya@social.example and @maya', '[handle 1] and [handle 2]'],
    ['@Jürgen @山田 @мария @fatou_dïop', '[handle 1] [handle 2] [handle 3] [handle 4]'],
    ['请问@maya 好', '请问[handle 1] 好'],
    ['ask @maya/@joe', 'ask [handle 1]/[handle 2]'],
    ['<@U012AB3CD> or @"Maya Lind"#p123', '[handle 1] or [handle 2]'],
    ['@[Maya Lind](user:12)', '[handle 1]'],
    ['[quote="maya, post:3, topic:4"]', '[quote="[handle 1], post:3, topic:4"]'],
    ['`@Input` and ``@maya`` and @maya', '`@Input` and ``@maya`` and [handle 1]'],
    ['```ts\n@Component()\n```\n@maya', '```ts\n@Component()\n```\n[handle 1]'],
    ['`not closed @maya', '`not closed [handle 1]'],
  ])('takes handles out of %j, but not out of code', (note, expected) => {
    expect(redactNote(note)).toBe(expected);
  });

  it.each([
    ['see https://garden.example/u/maya/summary.', 'see [profile 1].'],
    ['[Maya Lind](https://garden.example/u/maya "her page")', '[profile 1]'],
    ['[Maya](/u/maya) and /u/maya', '[profile 1] and [profile 1]'],
    ['https://forum.example/members/maya.12/', '[profile 1]'],
    ['https://forum.example/memberlist.php?mode=viewprofile&u=2', '[profile 1]'],
    ['https://forum.example/member.php?u=5', '[profile 1]'],
    ['https://forum.example/index.php?/profile/5-maya/', '[profile 1]'],
    ['https://forum.example/t5/user/viewprofilepage/user-id/77', '[profile 1]'],
    ['https://social.example/@maya', '[profile 1]'],
    ['https://wiki.example/wiki/User:Maya', '[profile 1]'],
    ['www.linkedin.com/in/maya-lind', '[profile 1]'],
    ['forum.example/u/maya', '[profile 1]'],
    ['https://github.com/maya', '[profile 1]'],
    ['`https://garden.example/u/maya`', '`[profile 1]`'],
  ])('takes links to members out of %j', (note, expected) => {
    expect(redactNote(note)).toBe(expected);
  });

  it.each([
    '5 @ 3 €, 12@4.50 and @9.99 each, @10am, @2x, @3-5',
    '@media (min-width: 40em), @import, @font-face',
    '@everyone and @here',
    'react@18.2.0, tool@1.4.0-beta.rc, node@20, logo@2x.png',
    'be there (at) noon, meet us at example dot com',
    'C++ @ home, a @ b',
    'https://garden.example/t/how-users-find-us/12',
    'https://garden.example/users/ and https://garden.example/users/login',
    'https://github.com/maya/pots and/or www.example.org/in/time',
    '[a list](https://garden.example/latest), [1] and [x](#top)',
    '[e-mail 4] wrote to [handle 2], see [profile 9]',
    '',
  ])('leaves %j as it is', (note) => {
    expect(redactNote(note)).toBe(note);
  });

  it('takes all other links out where asked', () => {
    const note = '[pots](https://garden.example/t/1) www.example.org/pots https://garden.example/u/maya';
    expect(redactNote(note, { links: true })).toBe('[pots]([link 1]) [link 2] [profile 1]');
  });

  it('takes the names of authors out of texts where authors go, as whole words', () => {
    const file = gardenExport({ observations: [noted(1, { author: 'Maya', note: 'Maya, not Mayan. maya (Maya)' })] });
    const [observation] = redactExport(file, { authors: true }).exportFile.observations;
    expect(observation).toMatchObject({ author: 'Person 1', note: 'Person 1, not Mayan. maya (Person 1)' });
    expect(redactExport(file).exportFile).toEqual(file);
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const unit of ['a', 'a.', 'a@', '@a', '[a](', '`', '(((', 'https://', 'a-', ' at ', '/u/', '<', '"', ' ']) {
      const began = performance.now();
      redactNote(unit.repeat(20_000 / unit.length), EVERYTHING);
      expect(performance.now() - began).toBeLessThan(3000);
    }
  });
});

describe('redaction of a file', () => {
  it('takes the same thing for the same label in every field, numbered by the ids of records', () => {
    const file: ExportFile = {
      ...gardenExport({
        observations: [
          noted(2, { note: 'joe@example.org', tags: ['@maya'], page: page({ title: 'Ask @joe' }) }),
          noted(1, {
            note: 'maya@example.org',
            quote: { prefix: 'said @joe ', exact: 'maya@example.org is', suffix: '', start: 4, end: 23 },
          }),
        ],
        checks: [
          {
            id: id(3),
            indicator: 'soil.dug',
            state: 'met',
            at: AS_OF,
            by: 'joe@example.org',
            reason: '@maya said so',
            observations: [],
            sure: true,
          },
        ],
      }),
      answers: [{ id: id(4), worksheet: 'w', question: 'q', text: '@maya', at: AS_OF, by: '@joe' }],
    };
    const { exportFile, taken, left } = redactExport(file);
    expect(exportFile.observations).toMatchObject([
      {
        id: id(1),
        note: '[e-mail 1]',
        quote: { prefix: 'said [handle 1] ', exact: '[e-mail 1] is', start: 4, end: 23 },
      },
      { id: id(2), note: '[e-mail 2]', tags: ['[handle 2]'], page: { title: 'Ask [handle 1]' } },
    ]);
    expect(exportFile.checks).toMatchObject([{ by: '[e-mail 2]', reason: '[handle 2] said so' }]);
    expect(exportFile.answers).toMatchObject([{ text: '[handle 2]', by: '[handle 1]' }]);
    expect(taken).toEqual([
      { kind: 'e-mail', count: 4, ids: [id(1), id(2), id(3)], examples: ['maya@example.org', 'joe@example.org'] },
      { kind: 'handle', count: 6, ids: [id(1), id(2), id(3), id(4)], examples: ['@joe', '@maya'] },
    ]);
    expect(left).toEqual([
      { field: 'community-name', count: 1, different: 1, examples: ['Plot 14'] },
      { field: 'community-address', count: 1, different: 1, examples: ['https://garden.example/'] },
      { field: 'page-addresses', count: 2, different: 1, examples: ['https://garden.example/t/1'] },
      { field: 'page-titles', count: 1, different: 1, examples: ['Ask [handle 1]'] },
      { field: 'quotes', count: 1, different: 1, examples: ['[e-mail 1] is'] },
      { field: 'reasons', count: 1, different: 1, examples: ['[handle 2] said so'] },
    ]);
  });

  it("takes out the address and the title of a member's page, and pages whose address has an e-mail in it", () => {
    const observations = [
      noted(1, { page: page({ url: 'https://garden.example/u/maya', title: 'Profile - maya', kind: 'member' }) }),
      noted(2, { page: page({ url: 'https://garden.example/m/77', title: 'Maya Lind', kind: 'member' }) }),
      noted(3, { page: page({ url: 'https://garden.example/m/77', title: 'Maya Lind', kind: 'other' }) }),
      noted(4, { page: page({ url: 'https://garden.example/find?q=maya%40example.org', title: 'Found' }) }),
    ];
    const pages = redactExport(gardenExport({ observations })).exportFile.observations.map(({ page: at }) => at);
    expect(pages.map(({ url, title }) => [url, title])).toEqual([
      ['https://redacted.invalid/profile/1', '[profile 1]'],
      ['https://redacted.invalid/profile/2', '[profile 2]'],
      ['https://redacted.invalid/profile/2', '[profile 2]'],
      ['https://redacted.invalid/page/1', 'Found'],
    ]);
  });

  it('takes out what was taught of the page of one member, and of any page where addresses go', () => {
    const topics = { pattern: '/t/*', kind: 'topic' as const };
    const members = { pattern: '/u/*', kind: 'member' as const };
    const kinds = [topics, { pattern: '/u/maya', kind: 'group' as const }, members];
    const file = gardenExport({});
    const taught: ExportFile = {
      ...file,
      community: { ...file.community, site: { kinds, marks: { staff: '.badge' } } },
    };
    const siteOf = (options?: RedactionOptions) => redactExport(taught, options).exportFile.community.site;
    expect(siteOf()).toEqual({ kinds: [topics, members], marks: { staff: '.badge' } });
    expect(siteOf({ links: true })).toEqual({ kinds: [], marks: { staff: '.badge' } });
  });

  it('does not take the pages of a community that lives below /user for those of members', () => {
    const file = gardenExport({
      observations: [noted(1, { page: page({ url: 'https://h.example/community/user/t/1' }) })],
    });
    const below = { ...file, community: { ...file.community, url: 'https://h.example/community/user' } };
    expect(redactExport(below).taken).toEqual([]);
  });

  it('takes out an address that runs over the end of a quote, or that the edge of its context cuts off', () => {
    const quote = { prefix: 'ask maya@', exact: 'example.org today', suffix: ', or joe@exam', start: 0, end: 5 };
    const { exportFile } = redactExport(gardenExport({ observations: [noted(1, { quote })] }));
    expect(exportFile.observations[0]!.quote).toEqual({
      prefix: 'ask ',
      exact: '[e-mail 1] today',
      suffix: ', or [e-mail 2]',
      start: 0,
      end: 5,
    });
  });

  it('takes quotes, titles, links and authors where asked, and says that little is left', () => {
    const { exportFile, taken, left } = redactExport(harbour, EVERYTHING);
    const people = new Set(exportFile.observations.map(({ author }) => author));
    expect([...people].every((author) => /^Person \d+$/.test(author))).toBe(true);
    expect(exportFile.community.url).toBe('https://redacted.invalid/');
    for (const { page: at, quote } of exportFile.observations) {
      expect(at.url).toMatch(/^https:\/\/redacted\.invalid\/(page|profile)\/\d+$/);
      expect(at.title).toMatch(/^(|\[(title|profile) \d+\])$/);
      expect(quote).toBeUndefined();
    }
    expect(taken.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['link', 'title', 'author', 'quote']));
    const fields = left.map(({ field }) => field);
    for (const gone of ['quotes', 'page-titles', 'page-addresses', 'community-address', 'authors'])
      expect(fields).not.toContain(gone);
    expect(fields).toContain('notes');
  });

  it('says of deleted observations that they are still in the file', () => {
    const deleted = noted(1, { deletedAt: AS_OF });
    const { left } = redactExport(gardenExport({ observations: [deleted] }));
    expect(left).toContainEqual({ field: 'deleted-observations', count: 1, different: 1, examples: [id(1)] });
  });

  it('gives three examples at most, of what goes in the words it had, of what stays as it leaves', () => {
    const original = JSON.stringify(harbour);
    const { exportFile, taken, left } = redactExport(harbour, EVERYTHING);
    const leaving = JSON.stringify(exportFile);
    expect(taken.flatMap(({ examples }) => examples).length).toBeGreaterThan(8);
    for (const { count, examples } of taken) {
      expect(examples).toHaveLength(Math.min(3, new Set(examples).size));
      expect(examples.length).toBeLessThanOrEqual(count);
      for (const example of examples) {
        expect(original).toContain(JSON.stringify(example).slice(1, -1));
        expect(leaving).not.toContain(JSON.stringify(example));
      }
    }
    for (const { field, different, examples } of left) {
      expect(examples).toHaveLength(Math.min(3, different));
      if (field === 'page-facts') continue;
      for (const example of examples) expect(leaving).toContain(JSON.stringify(example));
    }
  });

  it('goes on numbering where a file has labels already', () => {
    expect(redactNote('[handle 7] thanked @joe and @maya')).toBe('[handle 7] thanked [handle 8] and [handle 9]');
  });

  it('writes a file that is read again without a problem', () => {
    const { exportFile } = redactExport(harbour, EVERYTHING);
    const parsed = parseExport(serialiseExport(exportFile), 'redacted.tidemark.json', [harbourModel]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.exportFile).toEqual(exportFile);
  });
});

/** Written apart from the code: what anyone would search a file for. */
const SIMPLE_EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

const SECRETS = {
  email: ['zelda.quux@planted.example', 'ÿrsa@plänted.example', 'quux+x@sub.planted.example'],
  handle: ['@zeldaquux', '@zelda.quux@planted.social', '@Zeldä_quux'],
  profile: ['https://garden.example/u/zeldaquux', '[Zeldaquux](/users/zeldaquux)', 'planted.example/@zeldaquux'],
  author: ['Zelda Quux', 'zeldaquux'],
} as const;

const planted = fc.oneof(
  ...([...SECRETS.email, ...SECRETS.handle, ...SECRETS.profile] as const).map((secret) => fc.constant(secret)),
);
const around = fc.constantFrom(' ', '\n', ', ', ': ', '("', ' – ', ' **', ' 「', '. ');
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[@`%/:[\]().'’-]/.test(text)),
  fc.constantFrom('5 @ 3 €', '`code`', 'pots [1](x)', '港'),
);
const sentence = fc
  .array(fc.tuple(words, around, planted, around), { maxLength: 3 })
  .map((pieces) => pieces.map(([word, before, secret, after]) => `${word}${before}${secret}${after}`).join(''));

/** Well-formed files, secrets planted in each text of them; every record of a family of its own, as merges leave them. */
const plantedFile = fc
  .tuple(exportOf(gardenModel), fc.array(sentence, { minLength: 7, maxLength: 7 }), fc.constantFrom(...SECRETS.author))
  .map(([file, sentences, author]): ExportFile => {
    let used = 0;
    const next = () => sentences[used++ % sentences.length]!;
    const once = <Kind extends { readonly id: string }>(records: readonly Kind[]) => [
      ...new Map(records.map((record) => [conflictFamily(record.id), record])).values(),
    ];
    return {
      ...file,
      observations: once(file.observations).map((observation, at) => ({
        ...observation,
        author: at % 3 === 0 ? author : `Author ${String(at % 4)}`,
        note: next(),
        tags: [next()],
        page: {
          ...observation.page,
          title: next(),
          url: at % 4 === 1 ? 'https://forum.example/u/zeldaquux' : observation.page.url,
          facts: { replies: at, lastActivityAt: '2026-01-01T00:00:00Z' },
        },
        ...(observation.quote !== undefined && {
          quote: { ...observation.quote, prefix: next(), exact: `x${next()}`, suffix: ` ${next()}` },
        }),
      })),
      checks: once(file.checks).map((check) => ({ ...check, by: author, reason: next() })),
      answers: once(file.answers).map((answer) => ({ ...answer, by: author, text: next() })),
    };
  });
const anyOptions = fc.record<RedactionOptions>({
  quotes: fc.boolean(),
  titles: fc.boolean(),
  links: fc.boolean(),
  authors: fc.boolean(),
});

describe('redaction, whatever the file', () => {
  it('leaves no address and no secret in any text', () => {
    fc.assert(
      fc.property(plantedFile, anyOptions, (file, options) => {
        const { exportFile } = redactExport(file, { ...options, authors: true });
        const text = JSON.stringify(exportFile);
        expect(text).not.toMatch(SIMPLE_EMAIL);
        expect(text.toLowerCase()).not.toMatch(/zeld[aä]|quux|pl[aä]nted|ÿrsa/);
      }),
      RUNS,
    );
  });

  it('keeps the export valid and its scores the same', () => {
    fc.assert(
      fc.property(plantedFile, anyOptions, (file, options) => {
        const { exportFile } = redactExport(file, options);
        expect(ExportFile.parse(exportFile)).toEqual(exportFile);
        const score = ({ community, ...records }: ExportFile) =>
          scoreRecords(records, community, gardenModel, AS_OF).scorecard;
        expect(score(exportFile)).toEqual(score(file));
        for (const { id: of, quote } of exportFile.observations) {
          const before = file.observations.find((observation) => observation.id === of)!.quote;
          if (quote !== undefined) expect([quote.start, quote.end]).toEqual([before?.start, before?.end]);
        }
      }),
      RUNS,
    );
  });

  it('changes nothing more when done again, and takes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(plantedFile, exportOf(gardenModel)), anyOptions, (file, options) => {
        const once = redactExport(file, options);
        expect(redactExport(once.exportFile, options)).toEqual({ ...once, taken: [] });
      }),
      RUNS,
    );
  });

  it('does not depend on the order of records, so that copies in any order merge into one', () => {
    const copies = fc.oneof(plantedFile, exportOf(gardenModel)).chain((file) => {
      const order = <Kind>(records: readonly Kind[]) =>
        fc.shuffledSubarray([...records], { minLength: records.length });
      return fc.tuple(
        fc.constant(file),
        fc
          .record({
            observations: order(file.observations),
            checks: order(file.checks),
            answers: order(file.answers),
          })
          .map((records): ExportFile => ({ ...file, ...records })),
      );
    });
    fc.assert(
      fc.property(copies, anyOptions, ([file, copy], options) => {
        const [one, other] = [redactExport(file, options), redactExport(copy, options)];
        expect(other).toEqual(one);
        const both = mergeExports(one.exportFile, other.exportFile);
        expect(both).toEqual(mergeExports(one.exportFile, one.exportFile));
      }),
      RUNS,
    );
  });

  it('gives different things different labels and the same thing the same', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}[0-9]?$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const observations = names.map((one, at) => noted(at, { note: `${one}@example.org` }));
        const { exportFile } = redactExport(gardenExport({ observations }));
        const labels = exportFile.observations.map(({ note }) => note);
        const pairs = new Set(names.map((one, at) => `${one} ${labels[at]!}`));
        expect(pairs.size).toBe(new Set(names).size);
        expect(new Set(labels).size).toBe(new Set(names).size);
      }),
      RUNS,
    );
  });
});
