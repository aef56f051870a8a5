// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { salesforce } from '../../../extension/platforms/salesforce.ts';
import { pageView } from './fixture-pages.ts';

const AURA = '<script src="/s/sfsites/auraFW/x.js"></script>';
const TALK = `${AURA}<a href="/s/topiccatalog">Topics</a>`;
const LWR = '<webruntime-app><lwr-router-container></lwr-router-container></webruntime-app>';

describe('a page of Experience Cloud', () => {
  it.each([
    [TALK, '/s/', 'home'],
    [AURA, '/s/question/0D55f000001aBcDCAU/shore-power', 'topic'],
    [AURA, '/help/s/group/0F95f000000abcDCAQ/crew', 'group'],
    [TALK, '/s/group/CollaborationGroup/00B5f000000xyzDEAY', 'other'],
    [AURA, '/s/profile/0055f00000AbelAAA1', 'member'],
    [TALK, '/s/case/5005f00000abcdeAAA/x', 'other'],
    [LWR, '/question/0D55f000001aBcDCAU/shore-power', 'topic'],
    [LWR, '/global-search/meter', 'search'],
  ])('%s at %s is a %s', (html, path, kind) => {
    const { platform, kind: read } = readPage(pageView(html, `https://help.tidewater.example${path}`));
    expect([platform, read]).toEqual(['salesforce', kind]);
  });

  it.each([
    [LWR, '/', 'a shop made with the same tools'],
    [LWR, '/cart', 'its cart'],
    [AURA, '/s/', 'an office'],
    [AURA, '/s/job-search', 'its list of jobs'],
    ['<p class="siteforce">x</p>', '/blog/siteforce', 'a page about it'],
    ['<p>x</p>', '/s/', 'a page of another site'],
  ])('%s at %s is not one: %s', (html, path) => {
    expect(salesforce.recognises(pageView(html, `https://shop.tidewater.example${path}`))).toBe(false);
  });

  it.each([
    ['/s/topiccatalog', 'https://help.tidewater.example/s/'],
    ['/care/s/topiccatalog', 'https://help.tidewater.example/care/s/'],
  ])('at %s belongs to %s', (path, community) => {
    expect(readPage(pageView(AURA, `https://help.tidewater.example${path}`)).communityUrl).toBe(community);
  });
});
