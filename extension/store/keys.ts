/** The names records are stored under; one key a record. */
export const keys = {
  communities: 'communities',
  community: (id: string) => `community/${id}`,
  observation: (community: string, id: string) => `observation/${community}/${id}`,
  observations: (community: string) => `observation/${community}/`,
  check: (community: string, id: string) => `check/${community}/${id}`,
  checks: (community: string) => `check/${community}/`,
  answer: (community: string, id: string) => `answer/${community}/${id}`,
  answers: (community: string) => `answer/${community}/`,
  /** Ids of the observations made on one page. Derived. */
  page: (community: string, url: string) => `page/${community}/${url}`,
  pages: (community: string) => `page/${community}/`,
  /** Ids of the observations that name an indicator. Derived. */
  shown: (community: string, indicator: string) => `shown/${community}/${indicator}`,
  showns: (community: string) => `shown/${community}/`,
  /** What a score needs of all records. Derived. */
  tally: (community: string) => `tally/${community}`,
  /** Questions put off or turned down on one page. */
  postponed: (community: string, url: string) => `postponed/${community}/${url}`,
  /** What is kept of a community on this machine alone. */
  local: (community: string) => `local/${community}`,
  /** Models that the manager has loaded. */
  model: (id: string) => `model/${id}`,
  models: 'model/',
  settings: 'settings',
} as const;

/** A stored thing that screens show, by the community it is of; null where it is of none. */
export type StoredThing = {
  readonly kind: 'observation' | 'check' | 'answer' | 'community' | 'settings';
  readonly community: string | null;
  readonly id: string | null;
};

/** What is stored under a key, where screens show it: not what is derived from it. */
export function thingOf(key: string): StoredThing | null {
  const [kind, rest] = splitAt(key, key.indexOf('/'));
  switch (kind) {
    case 'observation':
    case 'check':
    case 'answer': {
      const [community, id] = splitAt(rest, rest.lastIndexOf('/'));
      return { kind, community, id };
    }
    case 'community':
    case 'local':
      return { kind: 'community', community: rest, id: null };
    case 'postponed':
      return { kind: 'community', community: splitAt(rest, rest.indexOf('/'))[0], id: null };
    case keys.communities:
    case keys.settings:
    case 'model':
      return { kind: 'settings', community: null, id: null };
    default:
      return null;
  }
}

function splitAt(text: string, at: number): readonly [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
