import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import '../../ui/palette.css';
import '../../popup/popup.css';
import { Popup } from '../../popup/popup.tsx';
import { createPopupState } from '../../popup/popup-state.ts';
import { keepFocus } from '../../ui/keep-focus.ts';
import { pageLife } from '../../ui/page-life.ts';
import { followReadingDirection } from '../../ui/reading-direction.ts';
import { followSystemTheme } from '../../ui/system-theme.ts';

const life = pageLife();
followReadingDirection();
followSystemTheme(life);
keepFocus(life);
const place = document.querySelector('#app');
if (place !== null) render(<Popup state={createPopupState(life)} />, place);
