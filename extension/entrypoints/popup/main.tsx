import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import '../../popup/popup.css';
import { Popup } from '../../popup/popup.tsx';
import { createPopupState } from '../../popup/popup-state.ts';

const life = new AbortController();
addEventListener('pagehide', () => {
  life.abort();
});
const dark = matchMedia('(prefers-color-scheme: dark)');
const showTheme = () => {
  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', showTheme);
showTheme();

const place = document.querySelector('#app');
if (place !== null) render(<Popup state={createPopupState(life.signal)} />, place);
