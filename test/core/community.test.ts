import { describe, expect, it } from 'vitest';
import { holdsPage } from '#core/community.ts';

describe('a page of a community', () => {
  it.each([
    ['https://forum.example/', 'https://forum.example/t/1', true],
    ['https://forum.example/', 'https://forum.example', true],
    ['https://forum.example/', 'http://forum.example/t/1', false],
    ['https://forum.example/', 'https://forum.example:8443/t/1', false],
    ['https://forum.example/', 'https://forum.example.evil.example/', false],
    ['https://site.example/forum/', 'https://site.example/forum/t/1', true],
    ['https://site.example/forum/', 'https://site.example/forum', true],
    ['https://site.example/forum', 'https://site.example/forum/t/1', true],
    ['https://site.example/forum/', 'https://site.example/forums/t/1', false],
    ['https://site.example/forum/', 'https://site.example/', false],
  ])('of %s: %s is %s', (url, page, isHeld) => {
    expect(holdsPage({ url }, page)).toBe(isHeld);
  });
});
