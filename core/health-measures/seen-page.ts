import type { Observation } from '../observation.ts';
import type { PageFacts, PageKind } from '../page.ts';

/** What a page showed when somebody last looked; moments are milliseconds since 1970. */
export type SeenPage = {
  readonly url: string;
  readonly kind: PageKind;
  readonly facts: PageFacts;
  readonly seenAt: number;
  /** The moments among the facts; undefined where the page does not show them. */
  readonly openedAt: number | undefined;
  readonly firstReplyAt: number | undefined;
  readonly lastActivityAt: number | undefined;
  /** Of the observation that tells it. */
  readonly id: string;
};

/** What each observation saw of its page, oldest first; those whose page showed no facts tell nothing. */
export function sightingsOf(observations: readonly Observation[]): readonly SeenPage[] {
  return observations
    .filter(({ page }) => Object.values(page.facts).some((fact) => fact !== undefined))
    .map(({ id, createdAt, page: { url, kind, facts } }) => ({
      url,
      kind,
      facts,
      seenAt: Date.parse(createdAt),
      openedAt: momentOf(facts.openedAt),
      firstReplyAt: momentOf(facts.firstReplyAt),
      lastActivityAt: momentOf(facts.lastActivityAt),
      id,
    }))
    .sort((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
}

/** Each page once, as it was last seen, oldest first. The sightings come oldest first. */
export function newestOfEach(sightings: readonly SeenPage[]): readonly SeenPage[] {
  const pages = new Map<string, SeenPage>();
  for (const sighting of sightings) {
    pages.delete(sighting.url);
    pages.set(sighting.url, sighting);
  }
  return [...pages.values()];
}

function momentOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}
