import { writeFile } from 'node:fs/promises';
import { emulate, type EmulatedScreen } from './emulate.ts';
import { lookUp, type LookUpRequest, type Match, type PageTools, type TextTest } from './look-up.ts';
import { lookUpText } from './look-up-text.ts';
import { until } from './until.ts';

/** More stops of the Tab key than any screen has between its start and what a test looks for. */
const MOST_STOPS = 150;

/** How long a drag may take to show as a selection before it is made again; milliseconds. */
const DRAG_MS = 2_000;

/** What to find: by role and accessible name first, for that is what a person perceives; by CSS where there is no role. */
export type Query = {
  readonly role?: string;
  /** The accessible name, whole, or a pattern in it. */
  readonly name?: string | RegExp;
  readonly css?: string;
  /** The visible text, whole, or a pattern in it. */
  readonly text?: string | RegExp;
};

/** A place or a way in CSS pixels. */
export type Point = Readonly<{ x: number; y: number }>;

/** A document on which one can look and act: a page, the popup, or a part of either, closed shadow roots included. */
export type Surface = {
  /** Waits until exactly one visible element matches, and returns its state. */
  find(query: Query): Promise<Match>;
  /** The visible elements that match now, without waiting. */
  findAll(query: Query): Promise<readonly Match[]>;
  /** Waits until none matches. */
  waitUntilGone(query: Query): Promise<void>;
  /** Waits until the one match meets the condition, say that it is checked. */
  waitUntil(query: Query, condition: (match: Match) => boolean): Promise<Match>;
  /** Scrolls to the one match, waits until it stands still, uncovered and enabled, and clicks it with the mouse. */
  click(query: Query): Promise<void>;
  /** Clicks where the one match is seen through something that lies over it. */
  clickThrough(query: Query): Promise<void>;
  /** Clicks the element, then types with the keyboard. */
  type(query: Query, text: string): Promise<void>;
  /** Chooses an option of a select by typing its label, as a keyboard user does. */
  choose(query: Query, option: string): Promise<void>;
  /** Presses keys together on whatever has the focus: 'Escape', 'Control+Enter'. */
  press(chord: string): Promise<void>;
  /** Types characters into whatever has the focus, as one who uses the keyboard alone. */
  write(text: string): Promise<void>;
  /** Presses Tab, or Shift+Tab where it stands before, until the one match has the focus; fails where it is never reached. */
  tabTo(query: Query): Promise<Match>;
  /** Drags the one match by so many CSS pixels with the mouse. */
  drag(query: Query, by: Point): Promise<void>;
  /** Does what makes the browser ask for files, and answers with these. */
  chooseFiles(ask: () => Promise<void>, files: readonly string[]): Promise<void>;
  /** Selects a text by dragging the mouse over it, and waits until it is the selection. */
  selectText(sentence: string): Promise<void>;
  /** Reads from the document, in its own world; it is for asserting, never for acting. */
  evaluate<A extends readonly unknown[], R>(read: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Writes a PNG of what can be seen. */
  screenshot(file: string): Promise<void>;
  /** Runs a script in the document, in the world of `inspect`, whatever the page's policy forbids. */
  load(source: string): Promise<void>;
  /** Runs a self-contained function in the document with sight into closed shadow roots; for asserting, never for acting. */
  inspect<Q, R>(inPage: (tools: PageTools, request: Q) => R | Promise<R>, request: Q): Promise<R>;
  /** Shows the document as another screen would. */
  emulate(screen: Partial<EmulatedScreen>): Promise<void>;
  /** The same surface, seen only inside the first element that matches the CSS selector; a host's shadow root is inside it. */
  within(css: string): Surface;
};

/** What a browser must be able to do with one document for a surface to be made of it. */
export type SurfaceDriver = {
  /** Runs a self-contained function in the document with the browser's tools. */
  run<Q, R>(inPage: (tools: PageTools, request: Q) => R | Promise<R>, request: Q): Promise<R>;
  evaluate(source: string, args: readonly unknown[]): Promise<unknown>;
  mouse(type: 'move' | 'down' | 'up', x: number, y: number): Promise<void>;
  /** Types characters, one key after the other. */
  type(text: string): Promise<void>;
  /** Presses the keys in this order and lets go in the reverse one. */
  press(keys: readonly string[]): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  load(source: string): Promise<void>;
  emulate(screen: Partial<EmulatedScreen>): Promise<void>;
  /** Gets ready to answer the browser's next question for files; the answer is given once what it returns is called. */
  expectFileQuestion(files: readonly string[]): Promise<() => Promise<void>>;
};

/** Makes the surface both browsers share from what one of them can do. */
export function createSurface(driver: SurfaceDriver, scope: readonly string[] = []): Surface {
  const ask = (query: Query, extra: Partial<LookUpRequest> = {}) =>
    driver.run(lookUp, { ...requestOf(query, scope), ...extra });
  const findAll = async (query: Query): Promise<readonly Match[]> => (await ask(query)).matches;
  const describe = async (query?: Query): Promise<string> => {
    const matches = query ? await findAll(query) : [];
    const { there } = await driver.run(lookUp, { scope, describe: true });
    return [...matches.map((match) => `match: ${JSON.stringify(match)}`), ...there].join('\n');
  };
  const waitUntil = (
    query: Query,
    condition: (match: Match) => boolean,
    how: string,
    extra: Partial<LookUpRequest> = {},
  ): Promise<Match> =>
    until(
      `one ${nameQuery(query)}${how}`,
      async () => {
        const [match, ...others] = (await ask(query, extra)).matches;
        return match && others.length === 0 && condition(match) ? match : undefined;
      },
      () => describe(query),
    );

  const clickAt = async (query: Query, isClickable: (match: Match) => boolean): Promise<void> => {
    let before: Match | undefined;
    const isAtRest = (match: Match): boolean => {
      const stands = before?.x === match.x && before.y === match.y;
      before = match;
      return stands && isClickable(match);
    };
    const at = await waitUntil(query, isAtRest, ' that can be clicked', { reveal: true });
    await driver.mouse('move', at.x, at.y);
    // A page that has just come to the front may have changed meanwhile, and something else be under the mouse.
    const { x, y } = await waitUntil(query, isAtRest, ' that can be clicked', { reveal: true });
    if (x !== at.x || y !== at.y) await driver.mouse('move', x, y);
    await driver.mouse('down', x, y);
    await driver.mouse('up', x, y);
  };
  const click = (query: Query): Promise<void> =>
    clickAt(query, ({ disabled, coveredBy }) => !disabled && coveredBy === '');
  const isFocused = ({ focused }: Match): boolean => focused;
  const tabTo = async (query: Query): Promise<Match> => {
    for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
      const [match] = (await ask(query, { isFocused: true })).matches;
      if (match !== undefined) return match;
      // Asked again each time: what had the focus may have gone in the meantime, and the focus with it.
      const { isBeforeFocus } = await waitUntil(query, () => true, '');
      await driver.press(isBeforeFocus ? ['Shift', 'Tab'] : ['Tab']);
    }
    throw new Error(`Tab does not reach ${nameQuery(query)}.\nThere is:\n${await describe(query)}`);
  };
  const read = (source: string, args: readonly unknown[]): Promise<unknown> => driver.evaluate(source, args);

  return {
    findAll,
    click,
    clickThrough: (query) => clickAt(query, () => true),
    waitUntil: (query, condition) => waitUntil(query, condition, ` for which ${condition.toString()}`),
    find: (query) => waitUntil(query, () => true, ''),
    waitUntilGone: async (query) => {
      const isGone = async (): Promise<true | undefined> => ((await findAll(query)).length === 0 ? true : undefined);
      await until(`no ${nameQuery(query)}`, isGone, () => describe(query));
    },
    type: async (query, text) => {
      await click(query);
      await waitUntil(query, isFocused, ' with the focus');
      await driver.type(text);
    },
    choose: async (query, option) => {
      await waitUntil(query, isFocused, ' with the focus', { focus: true, reveal: true });
      await driver.type(option);
    },
    press: (chord) => driver.press(chord.split('+')),
    write: (text) => driver.type(text),
    tabTo,
    drag: async (query, { x, y }) => {
      const from = await waitUntil(query, ({ coveredBy }) => coveredBy === '', ' that can be dragged');
      await drag(driver, from, { x: from.x + x, y: from.y + y });
    },
    chooseFiles: async (ask, files) => {
      const answer = await driver.expectFileQuestion(files);
      await ask();
      await answer();
    },
    selectText: async (sentence) => {
      const selected = async (): Promise<string> => squeeze(String(await read('() => getSelection().toString()', [])));
      const isSelected = async (): Promise<true | undefined> =>
        (await selected()) === squeeze(sentence) ? true : undefined;
      // The page may move under the mouse, so a drag that missed is made again, as a person would.
      const dragOver = async (): Promise<true> => {
        const span = await driver.run(lookUpText, sentence);
        if (span === null) throw new Error('the text is not there');
        await read('() => getSelection().removeAllRanges()', []);
        await drag(driver, span.from, span.to);
        return until(`the selection of "${sentence}"`, isSelected, selected, DRAG_MS);
      };
      await until(`the selection of "${sentence}"`, dragOver, selected);
    },
    evaluate: async (readIt, ...args) => (await read(readIt.toString(), args)) as Awaited<ReturnType<typeof readIt>>,
    screenshot: async (file) => {
      await writeFile(file, await driver.screenshot());
    },
    load: (source) => driver.load(source),
    inspect: (inPage, request) => driver.run(inPage, request),
    emulate: (screen) => emulate(driver, screen),
    within: (css) => createSurface(driver, [...scope, css]),
  };
}

/** Moves in steps, for a browser takes one jump as no drag at all. */
async function drag(driver: SurfaceDriver, from: Point, to: Point): Promise<void> {
  await driver.mouse('move', from.x, from.y);
  await driver.mouse('down', from.x, from.y);
  await driver.mouse('move', (from.x + to.x) / 2, (from.y + to.y) / 2);
  await driver.mouse('move', to.x, to.y);
  await driver.mouse('up', to.x, to.y);
}

function requestOf(query: Query, scope: readonly string[]): LookUpRequest {
  return {
    scope,
    ...(query.role !== undefined && { role: query.role }),
    ...(query.css !== undefined && { css: query.css }),
    ...(query.name !== undefined && { name: testOf(query.name) }),
    ...(query.text !== undefined && { text: testOf(query.text) }),
  };
}

function testOf(text: string | RegExp): TextTest {
  return typeof text === 'string' ? { exact: text } : { pattern: text.source, flags: text.flags };
}

function nameQuery(query: Query): string {
  const parts = Object.entries(query as Record<string, string | RegExp>);
  return (
    parts
      .map(([key, value]) => `${key} ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
      .join(', ') || 'element'
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
