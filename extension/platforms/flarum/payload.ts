import type { PageView } from '../platform.ts';
import { isObject, type JsonObject, objectsIn, parseJson, textOf } from '../reading/json.ts';

/** What the server sent with the page; it is of the page that was first opened, and stays when one moves on. */
export type Payload = {
  /** The subject of the page, or the entries of its list. */
  readonly data: readonly JsonObject[];
  readonly included: readonly JsonObject[];
  readonly links: JsonObject;
  /** The groups of the community by their numbers. */
  readonly groups: ReadonlyMap<string, string>;
};

/** The page's JSON, if it has any. */
export function payloadOf({ document }: PageView): Payload | undefined {
  const json = parseJson(document.querySelector('#flarum-json-payload')?.textContent);
  if (!isObject(json) || !isObject(json.apiDocument)) return undefined;
  const included = objectsIn(json.apiDocument.included);
  const groups = [...objectsIn(json.resources), ...included].filter(({ type }) => type === 'groups');
  return {
    data: objectsIn(json.apiDocument.data),
    included,
    links: isObject(json.apiDocument.links) ? json.apiDocument.links : {},
    groups: new Map(groups.map((group) => [textOf(group.id) ?? '', textOf(attributesOf(group).nameSingular) ?? ''])),
  };
}

/** The attributes of an object of the JSON. */
export function attributesOf(object: JsonObject | undefined): JsonObject {
  return isObject(object?.attributes) ? object.attributes : {};
}

/** The numbers of the objects that one is related to by that name; nothing where the page does not say. */
export function relatedTo(object: JsonObject | undefined, name: string): readonly string[] | undefined {
  const relation = isObject(object?.relationships) ? object.relationships[name] : undefined;
  if (!isObject(relation) || relation.data === undefined) return undefined;
  return objectsIn(relation.data)
    .map(({ id }) => textOf(id))
    .filter((id) => id !== undefined);
}
