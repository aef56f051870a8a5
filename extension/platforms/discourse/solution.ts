import type { PageView } from '../platform.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf, isObject, objectsIn, parseJson } from '../reading/json.ts';
import type { Post, Side } from './post.ts';
import { acceptedNumbers, showsItsTopic } from './stream.ts';

/** Whether a topic has an accepted answer, and whose it is. */
export type Solution = { readonly solved: boolean | undefined; readonly answeredBy: Side };

/**
 * The accepted answer, by the marks of the plugin discourse-solved. "Not solved" only where an answer could have been
 * accepted: the button for it is there, or the server described the topic as a question.
 */
export function solutionOf(page: PageView, posts: readonly Post[], topic: JsonObject | undefined): Solution {
  const isRendered = showsItsTopic(page);
  const rendered = isRendered ? acceptedNumbers(page.document) : new Set<number>();
  const marked = posts.filter((post) => post.isAccepted).map((post) => post.number);
  const accepted = new Set([...rendered, ...marked, ...(isRendered ? [] : numbersIn(topic))]);
  if (accepted.size > 0)
    return {
      solved: true,
      answeredBy: sideOfAll(
        posts.filter((post) => accepted.has(post.number)),
        accepted.size,
      ),
    };
  if (isRendered && page.document.querySelector('#topic-title .topic-status.\\--solved') !== null)
    return { solved: true, answeredBy: undefined };
  const isOpen =
    (isRendered && asksForSolution(page.document)) || (topic !== undefined && isDescribedAsQuestion(page.document));
  return { solved: isOpen ? false : undefined, answeredBy: undefined };
}

function numbersIn(topic: JsonObject | undefined): readonly number[] {
  const answers = [...objectsIn(topic?.accepted_answer), ...objectsIn(topic?.accepted_answers)];
  return answers.map((answer) => countOf(answer.post_number)).filter((number) => number !== undefined);
}

function sideOfAll(answers: readonly Post[], accepted: number): Side {
  const sides = new Set(answers.map((answer) => answer.side));
  return sides.size === 1 && answers.length === accepted ? [...sides][0] : undefined;
}

/** The question must be loaded too: its box would name the answer. */
function asksForSolution(document: Document): boolean {
  const hasQuestion =
    document.querySelector('#post_1[data-post-id], [data-post-number="1"] article[data-post-id]') !== null;
  return (
    hasQuestion &&
    document.querySelector('.post-stream .post-action-menu__solved-unaccepted, .post-stream button.unaccepted') !== null
  );
}

function isDescribedAsQuestion(document: Document): boolean {
  const scripts = [...document.getElementsByTagName('script')].filter(({ type }) => type === 'application/ld+json');
  const descriptions = scripts.map((script) => parseJson(script.textContent));
  return descriptions.some(
    (page) =>
      isObject(page) &&
      page['@type'] === 'QAPage' &&
      isObject(page.mainEntity) &&
      page.mainEntity.acceptedAnswer === undefined,
  );
}
