import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCOURSE_HEAD, END, type Entry, renderedTopic } from '../extension/platforms/discourse-pages.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const HOST = 'tidemark-overlay';

/** What is drawn of a topic; its posts are by turns by two people. */
const topic = (id: number, posts: number, state = (_at: number): Partial<Entry> => ({})): string => {
  const entries = Array.from({ length: posts }, (_, at): Entry => ({
    number: at + 1,
    by: at % 2 === 0 ? 'ana' : 'bo',
    ...state(at),
  }));
  return renderedTopic(entries, { id, after: END }).replace(/^.*<body>|<\/body>.*$/gu, '');
};

const VIEWS = {
  7: topic(7, 4),
  8: topic(8, 3),
  cloaked: topic(7, 4, (at) => (at > 1 ? { state: 'cloaked' } : {})),
};

/** A forum of one document: it draws late, goes on in-page, takes posts far away out, and uses the nodes of a topic for the next. */
const FORUM = `<!doctype html><html><head><title>Topic seven</title>${DISCOURSE_HEAD}</head><body>
<div id="main-outlet"></div><button id="next">Next topic</button><button id="cloak">Scroll on</button>
<script>
  const views = ${JSON.stringify(VIEWS)};
  const outlet = document.querySelector('#main-outlet');
  const draw = (view) => {
    const drawn = document.createElement('div');
    drawn.innerHTML = view;
    const before = [...outlet.querySelectorAll('.topic-post')];
    if (before.length === 0) return outlet.replaceChildren(...drawn.childNodes);
    outlet.querySelector('#topic').dataset.topicId = drawn.querySelector('#topic').dataset.topicId;
    const after = [...drawn.querySelector('.post-stream').children].map((next, at) => {
      const used = before[at];
      if (used === undefined || !next.matches('.topic-post')) return next;
      for (const { name, value } of next.attributes) used.setAttribute(name, value);
      used.innerHTML = next.innerHTML;
      return used;
    });
    outlet.querySelector('.post-stream').replaceChildren(...after);
  };
  setTimeout(() => draw(views[7]), 600);
  document.querySelector('#next').onclick = () => {
    history.pushState({}, '', '/t/eight/8');
    setTimeout(() => { document.title = 'Topic eight'; draw(views[8]); }, 600);
  };
  document.querySelector('#cloak').onclick = () => {
    const drawn = document.createElement('div');
    drawn.innerHTML = views.cloaked;
    outlet.querySelector('.post-stream').replaceChildren(...drawn.querySelector('.post-stream').childNodes);
  };
</script></body></html>`;

describe.each(BROWSERS)('a forum of one document in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name, { '/t/seven/7': FORUM });
  });
  afterAll(() => visit.close());

  it('is read once it is drawn, anew where it goes on in the page, and never by what is not there any more', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(`${site.origin}/t/seven/7`);
    await turnOn(browser, page, 'Always on here');
    await page.reload();
    const overlay = page.within(HOST);
    const facts = { css: '.kind + p' } as const;
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.waitUntil(facts, ({ text }) => text.startsWith('3 replies'));

    await page.click({ css: '#cloak' });
    await overlay.waitUntil(facts, ({ text }) => text.startsWith('3 replies'));
    await page.click({ css: '#next' });
    await overlay.waitUntil(facts, ({ text }) => text.startsWith('2 replies'));
    expect((await overlay.find({ role: 'combobox', name: 'Kind of page' })).value).toBe('topic');

    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type({ role: 'textbox', name: 'Your note' }, 'On the second.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    const { observations } = await exportFrom(browser, page);
    expect(
      observations.map(({ page: { url, title, facts } }) => [new URL(url).pathname, title, facts.replies]),
    ).toEqual([['/t/eight/8', 'Topic eight', 2]]);
    await page.close();
  });
});
