import type { Community } from '#core/community.ts';
import type { ExportFile } from '#core/export-file.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import type { Observation } from '#core/observation.ts';
import { makeRandom } from '../bench/random.ts';
import type { Browser, Page } from './browsers/browser.ts';

/** Records that travel in one message. */
const PIECE = 2_000;
const DAY = 86_400_000;
const WORDS =
  'members answer staff question thread guide welcome event harbour solved thanks slow reply anchor budget owner list code moderator report launch newsletter group idea vote'.split(
    ' ',
  );

/** The notes of an invented community: so many in all, and so many of them on one page. */
export type Invented = {
  readonly community: Community;
  readonly count: number;
  /** The address of a page that has `onPage` of the notes. */
  readonly page?: string;
  readonly onPage?: number;
};

/** Invents notes, the same ones each time, made over the two years before now. */
export function inventNotes({ community, count, page, onPage = 0 }: Invented, now: Date): readonly Observation[] {
  const random = makeRandom(20);
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]!;
  const words = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
  return Array.from({ length: count }, (_, at): Observation => {
    const made = new Date(now.getTime() - random() * 700 * DAY).toISOString();
    const url = at < onPage && page !== undefined ? page : `${community.url}t/${String(Math.floor(at / 4))}`;
    const exact = words(12);
    return {
      id: `0193a1b2-c3d4-7abc-8def-${at.toString(16).padStart(12, '0')}`,
      createdAt: made,
      updatedAt: made,
      author: pick(['Ana', 'Bo', '千代', 'محمد']),
      page: {
        url,
        title: words(5),
        platform: 'discourse',
        kind: 'topic',
        facts: { replies: Math.floor(random() * 40) },
      },
      quote: { exact, prefix: words(4), suffix: words(4), start: 0, end: exact.length },
      competency: pick(model.competencies).id,
      stage: 2 + Math.floor(random() * 3),
      verdict: pick(['strength', 'gap', 'note'] as const),
      note: words(18),
      teams: [],
      tags: random() < 0.3 ? [pick(WORDS)] : [],
      sure: random() > 0.1,
    };
  });
}

/** The settings of a community whose pages begin with an address. */
export function inventCommunity(url: string, id = 'seeded'): Community {
  return {
    id,
    name: 'Harbour Commons',
    url,
    platform: 'discourse',
    model: { id: model.id, version: model.revision },
    targets: {},
    importance: {},
    capacity: 12,
    halfLife: 180,
    createdAt: '2025-01-01T00:00:00.000Z',
  };
}

/** Puts records into the store the way an import does: by the extension's own messages, from one of its own pages. */
export async function putIn(
  browser: Browser,
  community: Community,
  records: Partial<Pick<ExportFile, 'observations' | 'checks' | 'answers'>>,
): Promise<void> {
  const page = await browser.openExtensionPage('dashboard.html#/privacy');
  const { observations = [], checks = [], answers = [] } = records;
  const ticket = `seed-${community.id}`;
  const pieces = Math.max(1, Math.ceil(observations.length / PIECE));
  for (let piece = 0; piece < pieces; piece += 1) {
    const part = observations.slice(piece * PIECE, (piece + 1) * PIECE);
    const rest = piece === 0 ? { checks, answers } : { checks: [], answers: [] };
    await askFrom(page, 'stage-import', { ticket, piece, records: { observations: part, ...rest } });
  }
  await askFrom(page, 'commit-import', { ticket, pieces, community, isDemonstration: false });
  await page.close();
}

/** Asks the background as a screen of the extension does; for preparing and asserting, never for acting. */
export async function askFrom(page: Page, verb: string, request: unknown): Promise<unknown> {
  const reply = await page.evaluate(
    (tidemark, asked) =>
      new Promise<{ answer?: unknown; failure?: { message: string } }>((answered) => {
        chrome.runtime.sendMessage({ tidemark, request: asked }, answered);
      }),
    verb,
    request,
  );
  if (reply.failure !== undefined) throw new Error(`${verb}: ${reply.failure.message}`);
  return reply.answer;
}
