import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { UserError } from '#core/problem.ts';

/** Runs in the page: takes the new report when there is one, and says what stands in its way when there is not. */
const FOLLOW = `
const events = new EventSource('/events');
events.addEventListener('report', () => location.reload());
events.addEventListener('problem', ({ data }) => {
  const bar = document.getElementById('tidemark-problem') ?? document.body.prepend(Object.assign(document.createElement('pre'), { id: 'tidemark-problem', role: 'alert' })) ?? document.getElementById('tidemark-problem');
  bar.textContent = JSON.parse(data);
});
`;
const FOLLOW_HASH = `'sha256-${createHash('sha256').update(FOLLOW).digest('base64')}'`;

/** The page that shows a report while it is written. */
export type Preview = {
  readonly address: string;
  /** Shows this page from now on. */
  readonly show: (page: string) => void;
  /** Leaves the page as it is and says what is wrong. */
  readonly complain: (words: string) => void;
};

/** Serves a page on this machine alone, which takes each new version by itself (server-sent events, WHATWG). */
export async function servePreview(port: number): Promise<Preview> {
  let page = '<!doctype html><html lang="en"><head></head><body></body></html>';
  let problem = '';
  const readers = new Set<ServerResponse>();
  const tell = (event: string, words: string) => {
    for (const reader of readers) reader.write(`event: ${event}\ndata: ${JSON.stringify(words)}\n\n`);
  };
  const server = createServer(({ url, headers }, response) => {
    // Another site's page that had its name point here would come with that name.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/u.test(headers.host ?? '')) response.writeHead(403).end();
    else if (url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      readers.add(response);
      response.on('close', () => readers.delete(response));
      if (problem !== '') response.write(`event: problem\ndata: ${JSON.stringify(problem)}\n\n`);
    } else if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(following(page));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', () => {
      failed(new UserError(`port ${String(port)} of 127.0.0.1 is taken`, 'Give another one with --port, or none.'));
    });
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : port)}/`,
    show: (next) => {
      page = next;
      problem = '';
      tell('report', '');
    },
    complain: (words) => {
      problem = words;
      tell('problem', words);
    },
  };
}

/** The page with the script that follows, which only this copy may run. */
function following(page: string): string {
  return page
    .replace(/(?<=http-equiv="Content-Security-Policy" content=")/u, `script-src ${FOLLOW_HASH}; connect-src 'self'; `)
    .replace('</body>', () => `<script>${FOLLOW}</script></body>`);
}
