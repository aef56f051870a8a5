/** What a process ends with; scheduled jobs rely on these. */
export const EXIT = { done: 0, problems: 1, usage: 2, bug: 3 } as const;
