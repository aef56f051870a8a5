import type { PageFacts } from '#core/page.ts';

/** Facts as they are read: a fact that the page does not show is undefined. */
export type FactReading = { readonly [Fact in keyof PageFacts]: PageFacts[Fact] | undefined };

/** The facts that were found, without the ones that were not. */
export function knownFacts(reading: FactReading): PageFacts {
  const facts = { ...reading };
  for (const name of Object.keys(facts)) {
    if (Reflect.get(facts, name) === undefined) Reflect.deleteProperty(facts, name);
  }
  return isKnown(facts) ? facts : {};
}

function isKnown(reading: FactReading): reading is PageFacts {
  return Object.values(reading).every((fact) => fact !== undefined);
}
