const BLOCKS =
  'address, article, blockquote, br, dd, div, dl, dt, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, table, td, th, tr, ul';
const NOT_READ = 'script, style, template, nav, [role="navigation"], .nav-pills';

/** An element's text as people read it: two blocks do not run into one word; menus and scripts are left away. */
export function readableText(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('');
}

function collect(parent: Element, parts: string[]): void {
  for (const text of textsAndElements(parent)) {
    if (typeof text === 'string') {
      parts.push(text);
    } else if (!text.matches(NOT_READ)) {
      const edge = text.matches(BLOCKS) ? ' ' : '';
      parts.push(edge);
      collect(text, parts);
      parts.push(edge);
    }
  }
}

function* textsAndElements(parent: Element): Generator<string | Element> {
  let nextElement = parent.firstElementChild;
  for (const node of parent.childNodes) {
    if (node === nextElement) {
      yield nextElement;
      nextElement = nextElement.nextElementSibling;
    } else if (node.nodeType === node.TEXT_NODE) {
      yield node.textContent ?? '';
    }
  }
}
