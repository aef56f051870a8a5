// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { pageView } from './fixture-pages.ts';

const URL_HERE = 'https://talk.example/a/5';

function read(html: string): Pick<ReturnType<typeof readPage>, 'kind' | 'facts'> {
  const { kind, facts } = readPage(pageView(html, URL_HERE));
  return { kind, facts };
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const OTHER = { kind: 'other', facts: {} };

describe('a page of no known platform', () => {
  it.each([
    [
      'an article with comments below',
      '<meta property="og:type" content="article"><div id="comments"><article class="comment">x</article></div>',
    ],
    [
      'an article whose data counts its comments',
      ld({ '@type': 'Article', commentCount: 9, interactionStatistic: [] }),
    ],
    [
      'a shop’s list of questions',
      ld({ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } }] }),
    ],
    ['a question that is no page’s subject', ld({ '@type': 'Question', answerCount: 3 })],
    ['data that is no JSON', '<script type="application/ld+json">{"@type": "QAPage",</script>'],
    [
      'a page that looks like a forum',
      '<body class="forum"><div class="topic"><div class="post">a</div><div class="reply">b</div></div></body>',
    ],
  ])('stays other: %s', (_, html) => {
    expect(read(html)).toEqual(OTHER);
  });

  it('is a topic by its JSON-LD, also as the subject of its page and in a graph', () => {
    const posting = {
      '@type': 'DiscussionForumPosting',
      headline: 'A',
      datePublished: '2026-01-01T10:00:00-0500',
      interactionStatistic: { interactionType: 'http://schema.org/CommentAction', userInteractionCount: '4' },
    };
    const expected = { kind: 'topic', facts: { replies: 4, openedAt: '2026-01-01T15:00:00.000Z' } };
    expect(read(ld(posting))).toEqual(expected);
    expect(read(ld({ '@graph': [{ '@type': 'WebPage', mainEntity: posting }] }))).toEqual(expected);
    expect(read(ld([posting]) + ld(posting))).toEqual(expected);
  });

  it('is a list where several conversations are described', () => {
    const posting = (url: string): object => ({ '@type': 'DiscussionForumPosting', url, commentCount: 2 });
    expect(read(ld([posting('/1'), posting('/2')]))).toEqual({ kind: 'topic-list', facts: {} });
  });

  it('is read by its microdata, without the parts of the parts', () => {
    const html = `<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
      <span itemprop="answerCount">2</span><time itemprop="dateCreated" datetime="2026-02-01T08:00:00Z"></time>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">Ana</a></span>
      <div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><time itemprop="dateCreated" datetime="2026-02-03T08:00:00Z"></time><span itemprop="author" itemscope><a itemprop="name">Ben</a></span></div>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><time itemprop="dateCreated" datetime="2026-02-02T08:00:00Z"></time><span itemprop="author" itemscope><a itemprop="name">Cem</a></span></div>
    </div></div>`;
    expect(read(html)).toEqual({
      kind: 'topic',
      facts: {
        replies: 2,
        participants: 3,
        openedAt: '2026-02-01T08:00:00.000Z',
        firstReplyAt: '2026-02-02T08:00:00.000Z',
        solved: true,
        lastActivityAt: '2026-02-03T08:00:00.000Z',
      },
    });
  });

  it('does not tell the first reply where not all are listed, or not all are dated', () => {
    const comment = { '@type': 'Comment', author: { name: 'Ben' }, datePublished: '2026-01-02T00:00:00Z' };
    const posting = { '@type': 'DiscussionForumPosting', author: { name: 'Ana' }, datePublished: '2026-01-01' };
    const opened = { openedAt: '2026-01-01T00:00:00.000Z' };
    expect(read(ld({ ...posting, commentCount: 2, comment })).facts).toEqual({ replies: 2, ...opened });
    expect(
      read(ld({ ...posting, commentCount: 1, comment: { ...comment, datePublished: '2026-01-02 10:00' } })).facts,
    ).toEqual({ replies: 1, participants: 2, ...opened });
  });

  it('does not take a nonsensical number for a count', () => {
    expect(read(ld({ '@type': 'DiscussionForumPosting', commentCount: -1, upvoteCount: 2.5 })).facts).toEqual({});
  });
});
