import '../../ui/no-eval.ts';
import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import '../../ui/markdown.css';
import '../../ui/notes/notes.css';
import '../../sidepanel/sidepanel.css';
import { SidePanel } from '../../sidepanel/sidepanel.tsx';
import { createSidePanelState } from '../../sidepanel/sidepanel-state.ts';
import { pageLife } from '../../ui/page-life.ts';
import { followReadingDirection } from '../../ui/reading-direction.ts';
import { followSystemTheme } from '../../ui/system-theme.ts';

const life = pageLife();
followReadingDirection();
followSystemTheme(life);
const place = document.querySelector('#app');
if (place !== null) render(<SidePanel state={createSidePanelState(life)} />, place);
