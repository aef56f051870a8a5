import { namesStaff } from '../reading/staff-words.ts';
import type { Side } from '../reading/thread-facts.ts';

/** Names that communities give the group which everybody is in who has no other. */
const EVERYBODY =
  /^(?:members?|registered( users?)?|users?|guests?|mitglied(er)?|benutzer|gäste|membres?|miembros?|usuarios?|membri|utenti|leden|membros?|medlem(mar|mer)?|użytkownicy|пользовател[ьи])$/iu;

/** Which side someone is on, by the name of their group; not known where the name does not tell. */
export function sideOfGroup(group: string | undefined): Side {
  if (group === undefined || group === '') return undefined;
  if (namesStaff(group)) return 'staff';
  return EVERYBODY.test(group) ? 'member' : undefined;
}
