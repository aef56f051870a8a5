import type { ComponentChild } from 'preact';
import type { ScreenId } from './address.ts';
import type { OpenCommunity } from './open-community.ts';
import type { DashboardState } from './dashboard-state.ts';

/** What a screen of the dashboard is drawn from; `part` is what follows its id in the address, say a competency. */
export type ScreenProps = {
  readonly state: DashboardState;
  /** The community in view with its records and its score. */
  readonly open: OpenCommunity;
  readonly part: string;
};

/** What a screen is drawn from that is there before any community is. */
export type StandaloneProps = Omit<ScreenProps, 'open'> & { readonly open: OpenCommunity | null };

/** Where a screen stands in the navigation: what is known, what to do, or what the records themselves need. */
export type ScreenGroup = 'standing' | 'plan' | 'records';

type Listed = {
  readonly id: ScreenId;
  readonly name: () => string;
  /** With the first group where it is not said. */
  readonly group?: ScreenGroup;
  /** Left out of the navigation where it is reached from other screens only. */
  readonly isHidden?: boolean;
};

/**
 * One screen of the dashboard, at `#/<id>` and `#/<id>/<part>`. It draws its own `h1`, which gets the focus when the
 * screen is gone to and gives the tab its title. A standalone one is shown without a community too.
 */
export type DashboardScreen =
  | (Listed & { readonly isStandalone?: false; readonly Screen: (props: ScreenProps) => ComponentChild })
  | (Listed & { readonly isStandalone: true; readonly Screen: (props: StandaloneProps) => ComponentChild });
