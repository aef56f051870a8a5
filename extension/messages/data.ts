import type { Community } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import type { RecordSet } from './records.ts';

type OfCommunity = { readonly community: string };

/** What the extension's own screens can ask for about whole communities: import, removal, models. */
export type DataVerbs = {
  'begin-community': { request: { name: string; url: string }; answer: { id: string } };
  'remove-community': { request: OfCommunity; answer: null };
  'bring-back-community': { request: OfCommunity; answer: null };
  'set-staff-names': { request: OfCommunity & { names: readonly string[] }; answer: null };
  /** Remembers that the records were exported whole, at a moment. */
  'note-export': { request: OfCommunity & { at: string }; answer: null };
  /** Hands over records to be merged in, piece by piece (numbered from 0), under a ticket of the sender's own. */
  'stage-import': { request: { ticket: string; piece: number; records: RecordSet }; answer: null };
  /**
   * Merges in all that was staged, in one write, and gives the community those settings, beginning it where it is not
   * there; what was there before can be had back with `undo-import`.
   */
  'commit-import': {
    request: { ticket: string; pieces: number; community: Community; isDemonstration: boolean };
    answer: { changed: number };
  };
  'undo-import': { request: OfCommunity; answer: null };
  /** When the last import was and whether it can still be taken back. */
  'last-import': { request: OfCommunity; answer: { at: string } | null };
  'list-models': { request: Record<string, never>; answer: readonly MaturityModel[] };
  'save-model': { request: { text: string }; answer: { id: string } };
  'remove-model': { request: { id: string }; answer: null };
};
