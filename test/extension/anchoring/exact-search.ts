import type { Quote } from '#core/observation.ts';
import { type PageText, rangeOf } from '../../../extension/anchoring/page-text.ts';
import { fold } from '../../../extension/anchoring/folding.ts';

/** The plain search that the finder is measured against: the same words, where their surroundings agree best. */
export function searchExactly(text: PageText, quote: Quote): StaticRange | null {
  const page = asString(text.units);
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map((words) => asString(fold(words))) as [
    string,
    string,
    string,
  ];
  let best = { at: -1, agreement: -1 };
  for (let at = page.indexOf(exact); at >= 0; at = page.indexOf(exact, at + 1)) {
    let agreement = 0;
    while (agreement < prefix.length && prefix.at(-1 - agreement) === page[at - 1 - agreement]) agreement += 1;
    for (let after = 0; after < suffix.length && suffix[after] === page[at + exact.length + after]; after += 1)
      agreement += 1;
    if (agreement > best.agreement) best = { at, agreement };
  }
  return best.at < 0 ? null : rangeOf(text, best.at, best.at + exact.length);
}

const strings = new WeakMap<Uint16Array, string>();

function asString(units: Uint16Array): string {
  const made = strings.get(units) ?? Array.from(units, (unit) => String.fromCharCode(unit)).join('');
  strings.set(units, made);
  return made;
}
