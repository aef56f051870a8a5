declare module 'dom-anchor-text-quote' {
  /** The range of a quote, or null where nothing is like it. */
  export function toRange(
    root: Element,
    quote: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint: number },
  ): Range | null;
}
