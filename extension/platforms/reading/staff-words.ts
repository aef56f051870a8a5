/**
 * Words by which communities name the groups and titles of those who run them, in the languages met so far. Names of
 * companies, "support" and "leader" are not among them: customers, sponsors and volunteers carry those too.
 */
const STAFF_WORDS: ReadonlySet<string> = new Set([
  'staff',
  'employee',
  'employees',
  'team',
  'admin',
  'admins',
  'administrator',
  'administrators',
  'moderator',
  'moderators',
  'mod',
  'mods',
  'official',
  'équipe',
  'equipe',
  'équipes',
  'equipo',
  'personal',
  'mitarbeiter',
  'mitarbeiterin',
  'moderatoren',
  'moderatorin',
  'moderatorinnen',
  'modérateur',
  'modérateurs',
  'moderador',
  'moderadores',
  'moderatori',
  'medewerker',
  'medewerkers',
  'команда',
  'сотрудник',
  'модератор',
  'модераторы',
  '官方',
  '管理员',
  '版主',
  'スタッフ',
  '運営',
  '운영자',
  '관리자',
]);

/** Words that say of a group of staff that its members are so no longer. */
const NO_LONGER: ReadonlySet<string> = new Set([
  'former',
  'formerly',
  'retired',
  'ex',
  'emeritus',
  'ehemalige',
  'ehemaliger',
  'ehemaligen',
  'ancien',
  'ancienne',
  'anciens',
]);

const CHAMPION_WORDS: ReadonlySet<string> = new Set(['champion', 'champions', 'ambassador', 'ambassadors', 'mvp']);

/** True where the name of a group, or a title, says that its holder runs the community. */
export function namesStaff(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => NO_LONGER.has(word))) return false;
  return words.some((word) => STAFF_WORDS.has(word)) || /\p{L}staff$/iu.test(name.trim());
}

/** True where a title says that its holder is one of the community's champions. */
export function namesChampion(title: string): boolean {
  return wordsOf(title).some((word) => CHAMPION_WORDS.has(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
