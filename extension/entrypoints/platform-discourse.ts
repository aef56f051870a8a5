import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { discourse } from '../platforms/discourse.ts';

/** Put into a page by the background where its overlay has recognised the platform. */
export default defineUnlistedScript(() => {
  globalThis.tidemarkPlatforms = { ...globalThis.tidemarkPlatforms, discourse };
});
