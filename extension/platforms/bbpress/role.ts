import type { Side } from '../reading/thread-facts.ts';
import { namesStaff } from '../reading/staff-words.ts';

/** Names of the role that keeps the keys, which only bbPress has, in the languages met so far. */
const KEYMASTERS: ReadonlySet<string> = new Set([
  'keymaster',
  'verwalter',
  'hauptverwalter',
  'sleutelmeester',
  'gran maestro',
  'maître des clés',
]);

/** Names of the roles that all may have; a site may name its roles as it likes, and what those mean is not known. */
const MEMBERS: ReadonlySet<string> = new Set([
  'participant',
  'spectator',
  'member',
  'guest',
  'teilnehmer',
  'zuschauer',
  'mitglied',
  'gast',
  'participante',
  'partecipante',
  'deelnemer',
  'membre',
  'miembro',
  'участник',
]);

/** The side that a role's name tells. */
export function sideOfRole(name: string | undefined): Side {
  const role = name?.trim().toLowerCase() ?? '';
  if (KEYMASTERS.has(role) || namesStaff(role)) return 'staff';
  return MEMBERS.has(role) ? 'member' : undefined;
}
