/** The names records are stored under; one key a record. */
export const keys = {
  communities: 'communities',
  community: (id: string) => `community/${id}`,
  observation: (community: string, id: string) => `observation/${community}/${id}`,
  observations: (community: string) => `observation/${community}/`,
  check: (community: string, id: string) => `check/${community}/${id}`,
  checks: (community: string) => `check/${community}/`,
  answers: (community: string) => `answer/${community}/`,
  /** Ids of the observations made on one page. Derived. */
  page: (community: string, url: string) => `page/${community}/${url}`,
  pages: (community: string) => `page/${community}/`,
  /** What a score needs of all records. Derived. */
  tally: (community: string) => `tally/${community}`,
  /** Questions put off or turned down on one page. */
  postponed: (community: string, url: string) => `postponed/${community}/${url}`,
  settings: 'settings',
} as const;
