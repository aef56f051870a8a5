import { say } from '../words/shared.ts';

/** Tells a page of the extension's own the language of its texts, and lays it out the way that language is read. */
export function followReadingDirection(): void {
  document.documentElement.lang = say('language');
  document.documentElement.dir = say('direction');
}
