declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
declare module '*.ttf?url' {
  const address: string;
  export default address;
}

/** What the bundler puts in: the mode that the extension was built in. */
// A type cannot be added to; an interface can.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
interface ImportMeta {
  readonly env: { readonly MODE: string };
}
