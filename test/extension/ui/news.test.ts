import { describe, expect, it } from 'vitest';
import { UserError } from '#core/problem.ts';
import { createNews } from '../../../extension/ui/news.ts';

const fail = (message: string) => () => Promise.reject(new UserError(message, ''));
const succeed = () => Promise.resolve('made');

describe('what a screen tells of what went wrong', () => {
  it.each([
    ['something is read meanwhile', succeed],
    ['something cannot be read meanwhile', fail('not read')],
  ])('stays what someone did in vain when %s', async (_, reading) => {
    const news = createNews(new AbortController().signal);
    await news.attempt(fail('not saved'));
    await news.look(reading, succeed);
    expect(news.trouble.value?.message).toBe('not saved');
    await news.attempt(succeed);
    expect(news.trouble.value).toBeNull();
  });

  it('is over when what could not be read can be read', async () => {
    const news = createNews(new AbortController().signal);
    await news.look(fail('not read'), succeed);
    expect(news.trouble.value?.message).toBe('not read');
    await news.look(succeed, succeed);
    expect(news.trouble.value).toBeNull();
  });
});
