import type { ComponentChild } from 'preact';
import type { OpenCommunity } from './open-community.ts';
import type { DashboardState } from './dashboard-state.ts';

/** What a screen of the dashboard is drawn from; `part` is what follows its id in the address, say a competency. */
export type ScreenProps = {
  readonly state: DashboardState;
  /** The community in view with its records and its score. */
  readonly open: OpenCommunity;
  readonly part: string;
};

/** One screen of the dashboard, at `#/<id>` and `#/<id>/<part>`. Its name is in the catalogue under `screen.<id>`. */
export type DashboardScreen = {
  readonly id: string;
  readonly name: () => string;
  /** Left out of the navigation where it is reached from other screens only. */
  readonly isHidden?: boolean;
  readonly Screen: (props: ScreenProps) => ComponentChild;
};
