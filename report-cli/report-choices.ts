import { languages } from '#core/languages/index.ts';
import type { Language } from '#core/languages/language.ts';
import { EDITIONS, type Edition } from '#core/report/document.ts';
import { type Paper, PAPERS } from '#core/report/format.ts';
import { suggestion } from './closest.ts';
import { UsageError } from './usage-error.ts';

/** The edition that `--edition` names; the first where nothing is said. */
export function chooseEdition(id: string | undefined): Edition {
  return choose('edition', id, EDITIONS);
}

/** The paper that `--paper` names; the first where nothing is said. */
export function choosePaper(id: string | undefined): Paper {
  return choose('paper', id, PAPERS);
}

/** The language that `--lang` names; the first where nothing is said. */
export function chooseLanguage(id: string | undefined): Language {
  const ids = languages.map((language) => language.id);
  const chosen = choose('language', id, ids);
  const language = languages.find((known) => known.id === chosen);
  if (language === undefined) throw new Error(`the language ${chosen} was chosen and is not there`);
  return language;
}

function choose<Id extends string>(what: string, id: string | undefined, ids: readonly Id[]): Id {
  const [first] = ids;
  const chosen = id === undefined ? first : ids.find((known) => known === id);
  if (chosen === undefined) throw new UsageError(`there is no ${what} "${id ?? ''}"`, suggestion(id ?? '', ids));
  return chosen;
}
