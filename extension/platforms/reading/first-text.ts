/** The text, not empty, of the first of these selectors that finds one; earlier selectors go before later ones. */
export function firstText(element: ParentNode, selectors: readonly string[]): string | undefined {
  const texts = selectors.flatMap((selector) =>
    [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
  );
  return texts.find((text) => text !== '');
}
