import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** Serves the fixture pages of Discourse and of no platform at the paths their facts files give, and further ones, on a free port of 127.0.0.1. */
export async function serveCommunity(further: Readonly<Record<string, string>> = {}) {
  const pages = new Map(Object.entries(further));
  const addressOf = (fixture: string): URL => {
    const { url } = JSON.parse(readFileSync(join(PAGES, `${fixture}.facts.json`), 'utf8')) as { url: string };
    return new URL(url);
  };
  const show = (fixture: string): void => {
    const { pathname, search } = addressOf(fixture);
    pages.set(pathname + search, readFileSync(join(PAGES, `${fixture}.html`), 'utf8'));
  };
  const fixtures = readdirSync(PAGES).filter((name) => /^(?:discourse|generic)--.+\.html$/u.test(name));
  for (const file of fixtures) show(file.replace('.html', ''));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'not here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${String(address.port)}`;
  return {
    origin,
    /** The same pages under the name of another site. */
    otherOrigin: origin.replace('127.0.0.1', 'other.test'),
    /** The address at which a fixture page is served. */
    urlOf(fixture: string, at = origin): string {
      const { pathname, search, hash } = addressOf(fixture);
      return `${at}${pathname}${search}${hash}`;
    },
    /** Serves a fixture page of any platform, in the place of another one at its address. */
    show,
    /** Every path that was asked for. */
    asked,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
