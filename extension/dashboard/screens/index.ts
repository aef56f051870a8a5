import type { DashboardScreen } from '../screen.ts';
import { overview } from './overview.tsx';
import { welcome } from './welcome.tsx';

/** The dashboard's screens in the order of its navigation; the first is shown where nothing else is asked for. */
export const screens: readonly DashboardScreen[] = [overview, welcome];
