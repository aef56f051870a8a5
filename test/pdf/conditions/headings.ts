import { type Element, elementKids, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 14: headings. */
export const headings: readonly Condition[] = [
  {
    id: '14-002',
    says: 'the first heading is not H1',
    check: ({ structure }) => {
      const [first] = numbered(structure?.all ?? []);
      return first === undefined || levelOf(first) === 1 ? [] : [nameOf(first)];
    },
  },
  {
    id: '14-003',
    says: 'a level of headings is skipped',
    check: ({ structure }) => {
      const all = numbered(structure?.all ?? []);
      return all.flatMap((heading, at) => {
        const before = all[at - 1];
        return before === undefined || levelOf(heading) <= levelOf(before) + 1 ? [] : [nameOf(heading)];
      });
    },
  },
  {
    id: '14-006',
    says: 'a node with more than one H',
    check: ({ structure }) =>
      (structure?.all ?? [])
        .filter((element) => elementKids(element).filter(({ role }) => role === 'H').length > 1)
        .map(nameOf),
  },
  {
    id: '14-007',
    says: 'both H and H1, H2, …',
    check: ({ structure }) => {
      const all = structure?.all ?? [];
      return all.some(({ role }) => role === 'H') && numbered(all).length > 0 ? ['H'] : [];
    },
  },
];

/** Headings with a level, in their order. */
export function numbered(elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ role }) => /^H[1-6]$/u.test(role));
}

function levelOf({ role }: Element): number {
  return Number(role.slice(1));
}
