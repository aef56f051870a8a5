/** The names records are stored under; one key a record. */
export const keys = {
  /** Version of the form things are stored in. */
  schema: 'schema',
  communities: 'communities',
  /** Communities that were removed and whose records are still there. */
  removed: 'removed',
  community: (id: string): string => `community/${id}`,
  observation: (community: string, id: string): string => `${keys.observations(community)}${id}`,
  observations: (community: string): string => `observation/${inKey(community)}/`,
  check: (community: string, id: string): string => `${keys.checks(community)}${id}`,
  checks: (community: string): string => `check/${inKey(community)}/`,
  answer: (community: string, id: string): string => `${keys.answers(community)}${id}`,
  answers: (community: string): string => `answer/${inKey(community)}/`,
  /** The observations that stand on one page, once more. Derived. */
  page: (community: string, url: string): string => `${keys.pages(community)}${url}`,
  pages: (community: string): string => `page/${inKey(community)}/`,
  /** Ids of the observations that name an indicator. Derived. */
  shown: (community: string, indicator: string): string => `${keys.showns(community)}${indicator}`,
  showns: (community: string): string => `shown/${inKey(community)}/`,
  /** Ids of the checks of an indicator. Derived. */
  ticked: (community: string, indicator: string): string => `${keys.tickeds(community)}${indicator}`,
  tickeds: (community: string): string => `ticked/${inKey(community)}/`,
  /** What a score needs of all records. Derived. */
  tally: (community: string): string => `tally/${community}`,
  /** Questions put off or turned down on one page. */
  postponed: (community: string, url: string): string => `${keys.postponeds(community)}${url}`,
  postponeds: (community: string): string => `postponed/${inKey(community)}/`,
  /** What is kept of a community on this machine alone. */
  local: (community: string): string => `local/${community}`,
  /** When the last import was. */
  imported: (community: string): string => `imported/${community}`,
  /** What was there before the last import. */
  undo: (community: string): string => `undo/${community}`,
  /** Models that the manager has loaded. */
  model: (id: string): string => `model/${id}`,
  /** Ids of the models that the manager has loaded. */
  models: 'models',
  settings: 'settings',
  /** Patterns of the hosts that the overlay is always on for: an update of the extension ends what was registered. */
  always: 'always',
} as const;

/** Where everything kept of one community stands beside its own key: under some prefixes, and at some keys. */
export function placesOf(community: string) {
  const { observations, checks, answers, pages, showns, tickeds, postponeds } = keys;
  return {
    prefixes: [observations, checks, answers, pages, showns, tickeds, postponeds].map((under) => under(community)),
    keys: [keys.tally, keys.local, keys.imported, keys.undo].map((at) => at(community)),
  };
}

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
      return { kind, community: fromKey(community), id };
    }
    case 'community':
    case 'local':
    case 'imported':
      return { kind: 'community', community: rest, id: null };
    case 'postponed':
      return { kind: 'community', community: fromKey(splitAt(rest, rest.indexOf('/'))[0]), id: null };
    case keys.communities:
    case keys.settings:
    case keys.models:
    case 'model':
      return { kind: 'settings', community: null, id: null };
    default:
      return null;
  }
}

function splitAt(text: string, at: number): readonly [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Ids of communities come in files from anywhere; a slash in one must not make it look like a part of another. */
function inKey(id: string): string {
  return id.replace(/[%/]/gu, (sign) => (sign === '/' ? '%2F' : '%25'));
}

function fromKey(escaped: string): string {
  return escaped.replace(/%2F|%25/gu, (sign) => (sign === '%2F' ? '/' : '%'));
}
