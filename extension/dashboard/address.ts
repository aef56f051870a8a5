import { type ReadonlySignal, signal } from '@preact/signals';

/** The names of the dashboard's screens in addresses. */
export type ScreenId =
  | 'assessment'
  | 'competency'
  | 'contradictions'
  | 'data'
  | 'evidence'
  | 'gaps'
  | 'health'
  | 'heat-map'
  | 'models'
  | 'overview'
  | 'privacy'
  | 'reports'
  | 'roadmap'
  | 'settings'
  | 'trend'
  | 'welcome'
  | 'worksheets';

/** Which screen is shown, and of what: `#/competency/strategy`. */
export type Address = { readonly screen: string; readonly part: string };

/** Follows the address of the dashboard until the signal is aborted, so that back and forward work. */
export function followAddress(life: AbortSignal): ReadonlySignal<Address> {
  const address = signal(readAddress());
  addEventListener(
    'hashchange',
    () => {
      address.value = readAddress();
    },
    { signal: life },
  );
  return address;
}

/** The link to a screen: for `href`, so that it opens in a new tab too. */
export function addressOf(screen: ScreenId, part = ''): string {
  return part === '' ? `#/${screen}` : `#/${screen}/${encodeURIComponent(part)}`;
}

function readAddress(): Address {
  const [, screen = '', part = ''] = location.hash.split('/');
  return { screen, part: decodeURIComponent(part) };
}
