import { idOf, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 19: notes. */
export const notes: readonly Condition[] = [
  {
    id: '19-003',
    says: 'a note without an ID',
    check: ({ structure }) =>
      (structure?.all ?? []).filter((one) => one.role === 'Note' && (idOf(one) ?? '') === '').map(nameOf),
  },
  {
    id: '19-004',
    says: 'notes of the same ID',
    check: ({ structure }) => {
      const ids = (structure?.all ?? []).filter(({ role }) => role === 'Note').flatMap((note) => idOf(note) ?? []);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    },
  },
];
