import { isObject, type JsonObject, parseJson } from '../reading/json.ts';

/**
 * The entities that an Aurora page was loaded with, by their names (User:user:7, ForumTopicMessage:message:9). After a
 * move to another page they are still those of the first: take only those which the address or the page names.
 */
export function auroraEntities(document: Document): JsonObject {
  const data = parseJson(document.querySelector('#__NEXT_DATA__')?.textContent);
  const props = isObject(data) && isObject(data.props) ? data.props.pageProps : undefined;
  return isObject(props) && isObject(props.apolloState) ? props.apolloState : {};
}
