import type { JsonObject } from '../reading/json.ts';
import { isObject, objectsIn, parseJson, textOf } from '../reading/json.ts';
import { microdataItems } from './microdata.ts';

/** A conversation as structured data describes it. */
export type Discussion = { readonly form: 'posting' | 'question'; readonly node: JsonObject };

/** The conversations that a page's JSON-LD describes, or else its microdata; a conversation named twice is one. */
export function discussionsOn(document: Document): readonly Discussion[] {
  const scripts = [...document.getElementsByTagName('script')].filter(({ type }) => type === 'application/ld+json');
  const roots = scripts.flatMap((script) => topNodes(parseJson(script.textContent)));
  const described = roots.flatMap(discussionIn);
  const found =
    described.length > 0
      ? described
      : microdataItems(document, /schema\.org\/(?:DiscussionForumPosting|QAPage)$/u).flatMap(discussionIn);
  return distinct(found);
}

/** The type of a node, without the address of its vocabulary; a node may have several. */
export function typesOf(node: JsonObject): readonly string[] {
  const types: readonly unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.map((type) => textOf(type)?.split(/[/#:]/u).at(-1)).filter((type) => type !== undefined);
}

function topNodes(value: unknown): readonly JsonObject[] {
  return objectsIn(value).flatMap((node) => [node, ...objectsIn(node['@graph'])]);
}

/** Questions count only as the subject of a QAPage: shops write the questions of their FAQ in the same words. */
function discussionIn(node: JsonObject): readonly Discussion[] {
  const types = typesOf(node);
  if (types.includes('DiscussionForumPosting')) return [{ form: 'posting', node }];
  const subjects = objectsIn(node.mainEntity);
  if (types.includes('QAPage')) {
    const inside = subjects.length > 0 ? subjects : objectsIn(node.about);
    return inside
      .filter((subject) => typesOf(subject).includes('Question'))
      .map((subject) => ({ form: 'question', node: subject }));
  }
  return subjects
    .filter((subject) => typesOf(subject).includes('DiscussionForumPosting'))
    .map((subject) => ({ form: 'posting', node: subject }));
}

function distinct(discussions: readonly Discussion[]): readonly Discussion[] {
  const keyOf = ({ node }: Discussion): string =>
    textOf(node['@id']) ?? addressOf(node) ?? textOf(node.headline) ?? textOf(node.name) ?? '';
  const keys = discussions.map(keyOf);
  return discussions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function addressOf(node: JsonObject): string | undefined {
  const url = node.url;
  return textOf(isObject(url) ? url['@id'] : url);
}
