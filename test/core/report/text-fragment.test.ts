import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteUrl } from '#core/report/text-fragment.ts';

const PAGE = 'https://forum.example/t/1';

it.each([
  ['three words here', `${PAGE}#:~:text=three%20words%20here`],
  ['well-kept, on the whole', `${PAGE}#:~:text=well%2Dkept%2C%20on%20the%20whole`],
  ['a & b', `${PAGE}#:~:text=a%20%26%20b`],
  ['  spread \n over ', `${PAGE}#:~:text=spread%20over`],
  ['naïve 港', `${PAGE}#:~:text=na%C3%AFve%20%E6%B8%AF`],
  ['\uD83D', `${PAGE}#:~:text=%EF%BF%BD`],
  ['   ', PAGE],
])('the quote %j is led to', (quote, url) => {
  expect(quoteUrl(PAGE, quote)).toBe(url);
});

it('names a long quote by its first and last words', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${String(at)}`).join(' ');
  expect(quoteUrl(PAGE, words)).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
  );
});

it('keeps a fragment that the address has, and replaces a directive', () => {
  expect(quoteUrl(`${PAGE}#post-4`, 'x')).toBe(`${PAGE}#post-4:~:text=x`);
  expect(quoteUrl(`${PAGE}#:~:text=old`, 'x')).toBe(`${PAGE}#:~:text=x`);
});

it('gives an address for any quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (quote) => {
      const directive = new URL(quoteUrl(PAGE, quote)).hash;
      expect(directive.replace('#:~:text=', '')).not.toMatch(/[-&#\s]/u);
    }),
  );
});
