import { STANDARD_TYPES } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 02: other types of elements than the standard ones are mapped to one of those. */
export const roleMapping: readonly Condition[] = [
  {
    id: '02-001',
    says: 'a type that is not standard and not mapped to one that is',
    check: ({ structure }) =>
      (structure?.all ?? []).filter(({ role }) => !STANDARD_TYPES.has(role)).map(({ type }) => type),
  },
  {
    id: '02-003',
    says: 'types that are mapped in a circle',
    check: ({ structure }) => {
      const map = structure?.roleMap ?? new Map<string, string>();
      return [...map.keys()].filter((start) => {
        const seen = new Set<string>();
        for (let type: string | undefined = start; type !== undefined; type = map.get(type)) {
          if (seen.has(type)) return true;
          seen.add(type);
        }
        return false;
      });
    },
  },
  {
    id: '02-004',
    says: 'a standard type that is mapped to another',
    check: ({ structure }) => [...(structure?.roleMap.keys() ?? [])].filter((type) => STANDARD_TYPES.has(type)),
  },
];
