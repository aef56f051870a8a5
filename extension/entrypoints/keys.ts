import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardKeys } from '../overlay/key-guard.ts';

/** Runs before the scripts of a page where the overlay stays on, so that it hears keys before them; it does nothing else. */
export default defineUnlistedScript(() => {
  globalThis.tidemarkKeys ??= guardKeys();
});
