import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../overlay/panel.tsx';
import styles from '../overlay/panel.css?inline';
import palette from '../ui/palette.css?inline';

/** Put into a page by the background when its overlay's panel is first wanted: most pages never need it. */
export default defineUnlistedScript(() => {
  globalThis.tidemarkPanel = (state, place) => {
    const drawn = state && (
      <>
        <style>{palette + styles}</style>
        <Panel state={state} />
      </>
    );
    render(drawn, place);
  };
});
