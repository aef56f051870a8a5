import { de } from './de/de.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';

/** The languages a report can be made in; the first where nothing else is asked for. */
export const languages: readonly Language[] = [en, de];
