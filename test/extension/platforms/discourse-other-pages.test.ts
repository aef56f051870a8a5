// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { DISCOURSE_HEAD, preloadedStore } from './discourse-pages.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

function facts(body: string, path: string): object {
  return readPage(pageView(`<head>${DISCOURSE_HEAD}</head><body>${body}</body>`, `https://quay.example${path}`)).facts;
}

function sent(path: string, content: string): string {
  return `<noscript data-path="${path}"><div id="main-outlet">${content}</div></noscript>`;
}

const row = (id: number, replies: string, classes = ''): string =>
  `<tr class="topic-list-item ${classes}" data-topic-id="${String(id)}"><td class="num posts-map posts"><a class="badge-posts"><span class="number">${replies}</span></a></td></tr>`;

describe('a list of topics', () => {
  it('counts its topics only where it is complete', () => {
    const rows = `<table>${row(1, '0', 'pinned')}${row(2, '4')}${row(3, '0')}</table>`;
    expect(facts(rows, '/latest')).toEqual({ unanswered: 2, pinned: 1 });
    expect(
      facts(`${rows}<footer class="topic-list-bottom"><h3 class="footer-message"></h3></footer>`, '/latest'),
    ).toEqual({ topics: 3, unanswered: 2, pinned: 1 });
  });

  it('leaves out what a row does not say exactly', () => {
    expect(facts(`<table>${row(1, '0')}${row(2, '')}</table>`, '/latest')).toEqual({ pinned: 0 });
  });

  it('knows nothing from topics that are only suggested', () => {
    expect(facts(`<div class="more-topics__container"><table>${row(1, '0')}</table></div>`, '/latest')).toEqual({});
  });

  const json = preloadedStore({
    topic_list: {
      topic_list: {
        more_topics_url: '/latest?page=1',
        topics: [
          { posts_count: 1, pinned: true },
          { posts_count: 3, pinned: false },
        ],
      },
    },
  });
  const table =
    '<table class="topic-list"><tr class="topic-list-item"><td class="replies"><span class="posts">0</span></td></tr></table>';

  it('is read as the server sent it, while the address is still the one it was sent for', () => {
    expect(facts(json + sent('/latest', table), '/latest')).toEqual({ unanswered: 1, pinned: 1 });
    expect(facts(json + sent('/latest', table), '/top')).toEqual({});
    expect(facts(sent('/latest', table), '/latest')).toEqual({ topics: 1, unanswered: 1 });
    expect(facts(sent('/latest', `${table}<a rel="next" href="/latest?page=1">next</a>`), '/latest')).toEqual({
      unanswered: 1,
    });
  });
});

describe('the about page', () => {
  it('gives totals in the server’s HTML, and none of the last days’ numbers as totals', () => {
    const cells = (...numbers: readonly string[]): string =>
      `<tr><td>x</td>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>`;
    const rows =
      cells('1204', '1', '9', '31') +
      cells('9981', '4', '70', '300') +
      cells('640', '0', '2', '8') +
      cells('—', '12', '55', '140');
    const table = `<section class="about stats"><table><tr><th></th></tr>${rows}</table></section>`;
    expect(facts(sent('/about', table), '/about')).toEqual({
      topics: 1204,
      posts: 9981,
      members: 640,
      activeMembers: 55,
    });
    expect(expectation('discourse--other').facts).not.toHaveProperty('posts');
  });

  it('leaves rounded numbers out', () => {
    const html =
      '<span class="about__stats-item members"><span>12.345 Mitglieder</span></span><div class="about__activities-item active-users"><div class="about__activities-item-count">1,2k aktive</div></div>';
    expect(facts(`<div class="about__main-content">${html}</div>`, '/about')).toEqual({ members: 12_345 });
  });
});

describe('the directory', () => {
  it('says how many members it lists', () => {
    expect(facts('<div class="users-directory"></div><label class="total-rows">1,318 users</label>', '/u')).toEqual({
      members: 1318,
    });
    expect(facts('<label class="total-rows"></label>', '/u')).toEqual({});
  });
});

describe('a member', () => {
  const profile = (names: string, groups = ''): string =>
    `<section class="user-main"><div class="user-profile-names">${names}</div><div class="secondary"><dl><dd class="groups">${groups}</dd></dl></div></section>`;
  const primary = (inside = ''): string => `<div class="user-profile-names__primary">Ana ${inside}</div>`;

  it.each([
    ['a shield beside the name', profile(primary('<svg class="fa d-icon d-icon-shield-halved"></svg>')), 'staff'],
    ['a group of the staff', profile(primary(), '<a class="group-link">moderators</a>'), 'staff'],
    ['a title of the staff', profile(`${primary()}<div class="user-profile-names__title">Quay Team</div>`), 'staff'],
    ['a champion’s title', profile(`${primary()}<div class="user-profile-names__title">Ambassador</div>`), 'champion'],
    ['no mark', profile(primary()), 'member'],
    ['a group that its name does not explain', profile(primary(), '<a class="group-link">pilots</a>'), undefined],
    ['a profile that is folded up', '<section class="user-main"></section>', undefined],
  ])('is told by %s', (_, html, role) => {
    expect(facts(html, '/u/ana')).toEqual(role === undefined ? {} : { role });
  });

  it('is not the member of the page before', () => {
    const json = preloadedStore({ user_ana: { user: { created_at: '2020-05-01T10:00:00.000Z', moderator: true } } });
    expect(facts(json, '/u/Ana')).toEqual({ joinedAt: '2020-05-01T10:00:00.000Z', role: 'staff' });
    expect(facts(json, '/u/ben')).toEqual({});
  });
});

describe('guidelines', () => {
  it('tell when they changed only while the server’s HTML is theirs', () => {
    const html = fixtureHtml('discourse--guidelines').replace('data-path="/guidelines"', 'data-path="/latest"');
    const { url, facts: expected } = expectation('discourse--guidelines');
    expect(readPage(pageView(html, url)).facts).toEqual({ words: expected.words });
  });
});
