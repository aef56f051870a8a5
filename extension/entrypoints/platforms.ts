import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platforms } from '../platforms/index.ts';

/** Put into a page by the background where its overlay has recognised a platform. */
export default defineUnlistedScript(() => {
  globalThis.tidemarkPlatforms = platforms;
});
