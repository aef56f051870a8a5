/** What the one element is called that is put into a page. */
export const HOST_NAME = 'tidemark-overlay';

/** The overlay's element and its closed tree; nothing of the page can see into it or style it. */
export type Host = { readonly host: HTMLElement; readonly root: ShadowRoot };

/**
 * Makes the overlay's own element. A page that has defined a custom element of its name would be handed the tree, closed
 * or not, by ElementInternals; then the element gets a name that cannot be known beforehand. One defined later gets
 * nothing: a tree attached to an element that was not defined is closed to its internals for good.
 */
export function makeHost(): Host {
  const known = document.createElement(HOST_NAME);
  const host = known.matches(':defined') ? document.createElement(unforeseenName()) : known;
  return { host, root: host.attachShadow({ mode: 'closed', delegatesFocus: false }) };
}

function unforeseenName(): string {
  return `${HOST_NAME}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}
