import { z } from 'zod';
import { v7 } from 'uuid';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { Observation } from '#core/observation.ts';
import { ask } from '../../messages.ts';
import { type BroughtIn, bringIn } from '../bring-in.ts';

/** An invented community as it is kept in this folder: its records end on the day it was written. */
const Invented = z.strictObject({
  exportedAt: z.string(),
  community: Community,
  observations: z.array(Observation).readonly(),
  checks: z.array(Check).readonly(),
  answers: z.array(Answer).readonly(),
});

const MOMENT = /"(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))"/gu;
const ID = /"([\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12})"/gu;

/**
 * Begins the demonstration, or finds the one there is; its id. What it is made of is loaded only then. Its address is
 * in a domain nobody can have, so no page is ever taken for one of its own.
 */
export async function tryDemonstration(): Promise<string> {
  const there = (await ask('list-communities', {})).find(({ isDemonstration }) => isDemonstration);
  if (there !== undefined) return there.id;
  const { default: written } = await import('./harbour-commons.json');
  const made = demonstrationAt(written, Date.now(), () => v7());
  await bringIn(made);
  return made.community.id;
}

/** The invented records as if they ended at a moment (milliseconds since 1970), under ids of their own. */
export function demonstrationAt(written: unknown, moment: number, newId: () => string): BroughtIn {
  const { exportedAt } = Invented.parse(written);
  const later = moment - Date.parse(exportedAt);
  const ids = new Map<string, string>();
  const idFor = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const text = JSON.stringify(written)
    .replace(MOMENT, (_, at: string) => JSON.stringify(new Date(Date.parse(at) + later).toISOString()))
    .replace(ID, (_, id: string) => JSON.stringify(idFor(id)));
  const { community, observations, checks, answers } = Invented.parse(JSON.parse(text));
  return { community, records: { observations, checks, answers }, isDemonstration: true };
}
