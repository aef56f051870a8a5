/** Draws a page of the extension's own light or dark as the system is, and follows it until the signal is aborted. */
export function followSystemTheme(life: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', show, { signal: life });
  show();
}
