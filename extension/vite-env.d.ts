declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
declare module '*.ttf?url' {
  const address: string;
  export default address;
}

/** What the bundler puts in: the mode and the browser that the extension was built for. */
// A type cannot be added to; an interface can.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
interface ImportMeta {
  readonly env: { readonly MODE: string; readonly FIREFOX: boolean };
  /** What files export under a name, by their paths. */
  glob<Export>(
    files: readonly string[],
    how: { readonly eager: true; readonly import: string },
  ): Record<string, Export>;
}
