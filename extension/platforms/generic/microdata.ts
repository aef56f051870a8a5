import type { JsonObject } from '../reading/json.ts';

/** The outermost items of a page's microdata whose type matches, in the form that JSON-LD has. */
export function microdataItems(document: Document, type: RegExp): readonly JsonObject[] {
  const items = [...document.querySelectorAll('[itemscope][itemtype]')].filter((item) =>
    type.test(item.getAttribute('itemtype') ?? ''),
  );
  return items.filter((item) => !items.some((outer) => outer !== item && outer.contains(item))).map(itemAt);
}

function itemAt(element: Element): JsonObject {
  const item: Record<string, unknown> = { '@type': typeOf(element) };
  for (const property of element.querySelectorAll('[itemprop]')) {
    if (property.parentElement?.closest('[itemscope]') !== element) continue;
    const value = property.hasAttribute('itemscope') ? itemAt(property) : valueOf(property);
    for (const name of (property.getAttribute('itemprop') ?? '').split(/\s+/u)) item[name] = added(item[name], value);
  }
  return item;
}

function added(known: unknown, value: unknown): unknown {
  if (known === undefined) return value;
  const values: readonly unknown[] = Array.isArray(known) ? known : [known];
  return [...values, value];
}

function typeOf(element: Element): string | undefined {
  return element.getAttribute('itemtype')?.split(/[/#]/u).at(-1);
}

function valueOf(property: Element): string {
  const named = property.getAttribute('content') ?? property.getAttribute('datetime') ?? property.getAttribute('href');
  return (named ?? property.textContent).trim();
}
