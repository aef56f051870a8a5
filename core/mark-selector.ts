const MOST_CHARACTERS = 200;

/** A name of HTML's own vocabulary: a role, a relation, a property. */
const TOKEN = '"[A-Za-z]+(?:-[A-Za-z]+)*"';
const WORDS = '"[A-Za-z]+(?:[ _-][A-Za-z]+)*"';
const DATA = 'data-[a-z]+(?:-[a-z]+)*';
const ATTRIBUTE = `\\[(?:(?:role|rel|itemprop)=${TOKEN}|aria-label=${WORDS}|${DATA}(?:=${WORDS})?)\\]`;
const MARKED = `(?:\\.[A-Za-z_][A-Za-z_-]*|${ATTRIBUTE})`;
const ELEMENT = `(?:[a-z]+[a-z0-9]*(?:-[a-z0-9]+)*${MARKED}{0,8}|${MARKED}{1,8})`;
const SHAPE = new RegExp(`^${ELEMENT}(?: ${ELEMENT}){0,4}$`);
const WORDED = new RegExp(`\\[(?:aria-label|${DATA})=(${WORDS})\\]`, 'g');

/** Words that attributes of marks say; no other ones are kept, for they could be a member's name. */
const MARK_WORDS: ReadonlySet<string> = new Set(
  (
    'accepted answer answered answers as author badge best by chosen comment comments community confirmed correct ' +
    'count employee group helpful is label likes mark marked mod moderator moderators no number of official on posts ' +
    'rank replies reply resolved response responses role solution solved staff status team the this title topic true ' +
    'verified yes admin administrator administrators admins'
  ).split(' '),
);

/**
 * True for the small part of CSS by which a mark on a page may be named: elements inside each other, by name, class or
 * one of a few attributes. It holds no digits and no words that could tell of a person, and never takes long to find.
 */
export function isMarkSelector(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !SHAPE.test(text)) return false;
  return [...text.matchAll(WORDED)].every(([, words = '']) => saysMark(words));
}

/** True where every word of a text is one that marks have, and so none is a name. */
export function saysMark(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => MARK_WORDS.has(word));
}
