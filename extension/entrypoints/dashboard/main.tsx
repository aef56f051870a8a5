import '../../ui/no-eval.ts';
import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import '../../ui/markdown.css';
import '../../ui/palette.css';
import '../../ui/charts/charts.css';
import '../../ui/notes/notes.css';
import '../../dashboard/dashboard.css';
import '../../dashboard/analysis.css';
import { createDashboardState } from '../../dashboard/dashboard-state.ts';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { pageLife } from '../../ui/page-life.ts';
import { followSystemTheme } from '../../ui/system-theme.ts';

const life = pageLife();
followSystemTheme(life);
const place = document.querySelector('#app');
if (place !== null) render(<Dashboard state={createDashboardState(life)} />, place);
