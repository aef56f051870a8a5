import { createPainter, markAt } from '../../../extension/anchoring/highlights.ts';
import { liveRange } from '../../../extension/anchoring/live-range.ts';
import { createPageSearch } from '../../../extension/anchoring/page-search.ts';
import { type Cut, cutAndEdit, drawPage, inventParagraphs } from './long-page.ts';
import { type Finder, others } from './others.ts';

const NODES = 48_000;
const QUOTES = 1000;

/** How many quotes the others are asked for, fewer if that takes them longer than this (ms); as of each fate as of all. */
const SAMPLE = 40;
const PATIENCE = 20_000;
const FATES = 4;

/** How often all our quotes are found, the page read anew each time; the others' code runs as often as they have quotes. */
const RUNS = 5;

/** Frames after which the page is drawn. */
const FIRST_FRAMES = 3;

/** The part of all characters concerned that the found place and the true one must share. */
const SAME_PLACE = 0.75;

/** What finding some quotes took, in milliseconds, and how many came out how. */
type Tally = {
  readonly name: string;
  readonly quotes: number;
  readonly ms: number;
  readonly right: number;
  readonly wrong: number;
  readonly lost: number;
};

export type Measured = {
  readonly finders: readonly Tally[];
  readonly unmeasured: readonly { readonly name: string; readonly why: string }[];
  readonly textNodes: number;
  readonly characters: number;
  readonly firstRun: number;
  readonly longestTask: number;
  readonly again: number;
  readonly painted: number;
  readonly paint: number;
  readonly frame: number;
  readonly touched: number;
  readonly click: number;
};

Object.assign(globalThis, { measureAnchoring });

async function measureAnchoring(): Promise<Measured> {
  const before = inventParagraphs(NODES, 1);
  const { after, cuts } = cutAndEdit(before, QUOTES, 2);
  drawPage(after, document.body);
  // The page's own first frames are not ours.
  for (let frame = 0; frame < FIRST_FRAMES; frame += 1) await nextFrame();
  const judge = judgeFor(document.body);
  const life = new AbortController();
  const wanted = cuts.map(({ id, exact, prefix, suffix, start, end }) => ({
    id,
    quote: { exact, prefix, suffix, start, end },
  }));

  const searchAnew = () => createPageSearch(document.body, life.signal).find(wanted, life.signal);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await timed(searchAnew));
  const found = runs[0]?.result ?? new Map<string, never>();
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const ours = tally('tidemark', cuts, times[Math.floor(RUNS / 2)]!, (cut) =>
    judge(cut, found.get(cut.id)?.range ?? null),
  );

  const sample = cuts.slice(0, SAMPLE);
  const finders: Tally[] = [ours];
  const unmeasured: { readonly name: string; readonly why: string }[] = [];
  for (const [name, find] of Object.entries(others)) {
    try {
      finders.push(await measureOther(name, find, sample, judge));
    } catch (error) {
      unmeasured.push({ name, why: String(error) });
    }
  }

  const pageSearch = createPageSearch(document.body, life.signal);
  await pageSearch.find(wanted, life.signal);
  document.body.append(document.createElement('p'));
  const again = await timed(() => pageSearch.find(wanted, life.signal));
  const marked = marksFor(wanted.length);
  return {
    finders,
    unmeasured,
    textNodes: marked.textNodes,
    characters: document.body.textContent.length,
    firstRun: runs[0]!.ms,
    longestTask: Math.max(...runs.map(({ longestTask }) => longestTask)),
    again: again.ms,
    ...(await paintAll(marked.marks)),
  };
}

async function measureOther(
  name: string,
  find: Finder,
  sample: readonly Cut[],
  judge: ReturnType<typeof judgeFor>,
): Promise<Tally> {
  const ranges = new Map<string, AbstractRange | null>();
  const began = performance.now();
  let asked = 0;
  while (asked < sample.length && (asked % FATES !== 0 || performance.now() - began < PATIENCE)) {
    const cut = sample[asked++]!;
    ranges.set(cut.id, await find(document.body, cut));
  }
  const ms = performance.now() - began;
  return tally(name, sample.slice(0, asked), ms, (cut) => judge(cut, ranges.get(cut.id) ?? null));
}

/** Paints marks, and counts what of the page was touched meanwhile. */
async function paintAll(marks: readonly { readonly id: string; readonly range: StaticRange }[]) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await nextFrame();
  const began = performance.now();
  createPainter()(marks);
  const paint = performance.now() - began;
  await nextFrame();
  await nextFrame();
  const frame = performance.now() - began;
  const touched = observer.takeRecords().length;
  const middle = marks[Math.floor(marks.length / 2)]!;
  const range = liveRange(middle.range)!;
  range.startContainer.parentElement!.scrollIntoView();
  const [rect] = range.getClientRects();
  const [x, y] = [rect!.left + 2, rect!.top + rect!.height / 2];
  const clicked = performance.now();
  const mark = markAt(marks, document.elementFromPoint(x, y)!, x, y);
  const click = performance.now() - clicked;
  if (mark?.id !== middle.id) throw new Error('the mark under the pointer was not found');
  return { painted: marks.length, paint, frame, touched, click };
}

/** As many marks as there are quotes, spread over the page. */
function marksFor(count: number) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  const stride = Math.floor(nodes.length / count);
  const marks = Array.from({ length: count }, (_, at) => {
    const [startContainer, endContainer] = [nodes[at * stride]!, nodes[at * stride + 3]!];
    return { id: String(at), range: new StaticRange({ startContainer, startOffset: 0, endContainer, endOffset: 5 }) };
  });
  return { marks, textNodes: nodes.length };
}

type Verdict = 'right' | 'wrong' | 'lost';

function tally(name: string, cuts: readonly Cut[], ms: number, judge: (cut: Cut) => Verdict): Tally {
  const counts = { right: 0, wrong: 0, lost: 0 };
  for (const cut of cuts) counts[judge(cut)] += 1;
  return { name, quotes: cuts.length, ms, ...counts };
}

/** Judges a place by the characters of the page it holds. */
function judgeFor(root: Element): (cut: Cut, place: AbstractRange | null) => Verdict {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let end = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    starts.set(node, end);
    end += node.length;
  }
  return ({ now }, place) => {
    if (place === null) return now === null ? 'right' : 'lost';
    if (now === null) return 'wrong';
    const from = (starts.get(place.startContainer) ?? NaN) + place.startOffset;
    const to = (starts.get(place.endContainer) ?? NaN) + place.endOffset;
    const shared = Math.min(to, now.end) - Math.max(from, now.start);
    return shared / (Math.max(to, now.end) - Math.min(from, now.start)) >= SAME_PLACE ? 'right' : 'wrong';
  };
}

/** Times some work, and the longest task while it runs: the longest time in which nothing else had a turn. */
async function timed<Result>(work: () => Promise<Result>) {
  let longestTask = 0;
  let isRunning = true;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longestTask = Math.max(longestTask, now - last);
    last = now;
    if (isRunning) port2.postMessage(null);
  };
  port2.postMessage(null);
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  longestTask = Math.max(longestTask, performance.now() - last);
  isRunning = false;
  return { result, ms, longestTask };
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
