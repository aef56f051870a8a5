import type { Query, Surface } from './browsers/surface.ts';

/** The two ways in which everything can be done. */
export const WAYS = ['mouse', 'keyboard'] as const;
export type Way = (typeof WAYS)[number];

/** More arrow keys than any group of choices takes. */
const MOST_CHOICES = 20;

/** What a person does on a screen, by one way alone; where the mouse cannot write, both write with the keyboard. */
export type Hand = {
  /** Presses a button, follows a link, opens what is folded. */
  press(query: Query): Promise<void>;
  /** Ticks a box, or takes its tick away. */
  tick(query: Query): Promise<void>;
  /** Picks one of several; `group` is what the Tab key stops at among them. */
  pick(query: Query, group: Query): Promise<void>;
  /** Writes into a field in the place of what is there. */
  fill(query: Query, text: string): Promise<void>;
  /** Writes a day, as 09/30/2026, into a field for days. */
  fillDay(query: Query, day: string): Promise<void>;
  /** Leaves a field, so that what is in it is kept. */
  leave(): Promise<void>;
  /** Chooses an option by its words. */
  choose(query: Query, option: string): Promise<void>;
  /** Has the field with this label ask for files, and gives it some. */
  chooseFiles(label: string, files: readonly string[]): Promise<void>;
};

/** Gives the hand that works on a surface in a way; `elsewhere` is where a click means nothing. */
export function handOn(surface: Surface, way: Way, elsewhere: Query = { css: 'h1' }): Hand {
  const all = async (text: string): Promise<void> => {
    await surface.press('Control+a');
    await (text === '' ? surface.press('Delete') : surface.write(text));
  };
  const click = (query: Query): Promise<void> => surface.click(query);
  const writeDay = async (query: Query, day: string): Promise<void> => {
    const [month = '', date = '', year = ''] = day.split('/');
    await surface.write(month + date + year);
    await surface.waitUntil(query, ({ value }) => value === `${year}-${month}-${date}`);
  };
  if (way === 'mouse') {
    return {
      press: click,
      tick: click,
      pick: click,
      fill: async (query, text) => {
        await surface.click(query);
        await all(text);
      },
      fillDay: async (query, day) => {
        await surface.click(query);
        // The click has met one of month, day and year; it is written from the first.
        for (let at = 0; at < 2; at += 1) await surface.press('ArrowLeft');
        await writeDay(query, day);
      },
      leave: () => surface.click(elsewhere),
      // The list of a select is drawn by the system, outside of the page.
      choose: (query, option) => surface.choose(query, option),
      chooseFiles: (label, files) =>
        surface.chooseFiles(() => surface.click({ css: 'label.button', text: label }), files),
    };
  }
  const goAndPress = async (query: Query, key: string): Promise<void> => {
    await surface.tabTo(query);
    await surface.press(key);
  };
  return {
    press: (query) => goAndPress(query, 'Enter'),
    tick: (query) => goAndPress(query, ' '),
    pick: async (query, group) => {
      await surface.tabTo(group);
      for (let at = 0; at < MOST_CHOICES && !(await surface.find(query)).focused; at += 1)
        await surface.press('ArrowDown');
      await surface.waitUntil(query, ({ focused }) => focused);
    },
    fill: async (query, text) => {
      await surface.tabTo(query);
      await all(text);
    },
    fillDay: async (query, day) => {
      await surface.tabTo(query);
      await writeDay(query, day);
    },
    leave: () => surface.press('Tab'),
    choose: async (query, option) => {
      await surface.tabTo(query);
      await surface.write(option);
    },
    chooseFiles: async (_label, files) => {
      await surface.tabTo({ css: 'input[type="file"]' });
      await surface.chooseFiles(() => surface.press('Enter'), files);
    },
  };
}
