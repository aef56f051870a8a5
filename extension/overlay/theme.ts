import { type ReadonlySignal, signal } from '@preact/signals-core';

/** How the page looks: whether it is light or dark, and which way it runs. */
export type PageLook = { readonly theme: 'light' | 'dark'; readonly direction: 'ltr' | 'rtl' };

/** How long is waited after a change of the page's attributes before it is looked at; milliseconds. */
const LOOK_AFTER = 100;

/** Follows how the page looks, which its own switch and the system's can change. */
export function watchLook(life: AbortSignal): ReadonlySignal<PageLook> {
  const look = signal(pageLook());
  let soon: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      const next = pageLook();
      const { theme, direction } = look.value;
      if (next.theme !== theme || next.direction !== direction) look.value = next;
      observe();
    }, LOOK_AFTER);
  };
  const observer = new MutationObserver(lookSoon);
  // The list of children tells of another body.
  const observe = () => {
    for (const element of roots())
      observer.observe(element, { attributes: true, childList: element !== document.body });
  };
  observe();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookSoon, { signal: life });
  life.addEventListener('abort', () => {
    clearTimeout(soon);
    observer.disconnect();
  });
  return look;
}

function pageLook(): PageLook {
  const [outermost = document.documentElement] = roots();
  return { theme: pageTheme(), direction: getComputedStyle(outermost).direction === 'rtl' ? 'rtl' : 'ltr' };
}

/** Dark where the page itself is dark: read off the first background that is not see-through. */
function pageTheme(): PageLook['theme'] {
  for (const element of roots()) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytesOf(getComputedStyle(element).backgroundColor);
    if (alpha < 128) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? 'dark' : 'light';
}

/** A colour in whatever notation as red, green, blue and alpha: drawn on one pixel and read back. */
function bytesOf(colour: string): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (pen === null) return [];
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}

/** The page's body and root, as far as they are there. */
function roots(): readonly Element[] {
  return [...document.querySelectorAll('body'), document.documentElement];
}
