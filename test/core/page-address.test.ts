import { expect, it } from 'vitest';
import { pageAddress } from '#core/page-address.ts';

const HOME = 'https://chat.example/';
const TOPIC = `${HOME}#narrow/channel/7-docs/topic/tides`;

it.each([
  [`${HOME}t/7#reply-4`, `${HOME}t/7`],
  [`${HOME}t/7#:~:text=either%2For`, `${HOME}t/7`],
  [`${HOME}t/7#:~:text=and/or`, `${HOME}t/7`],
  [TOPIC, TOPIC],
  [`${TOPIC}:~:text=high%20water`, TOPIC],
])('%s is the page %s', (url, page) => {
  expect(pageAddress(url)).toBe(page);
});
