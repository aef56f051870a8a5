/** A level as it is shown: never without its interval. */
export type ShownLevel = {
  readonly level: number;
  readonly interval: readonly [number, number];
};

/** The community's standing in a line: name, stage and mode in words; level null while nothing is assessed. */
export type CommunitySummary = {
  readonly id: string;
  readonly name: string;
  readonly level: ShownLevel | null;
  readonly stageCount: number;
  readonly stage: string | null;
  readonly mode: string | null;
  readonly notes: number;
  readonly assessed: number;
  readonly of: number;
};

/** The community a page says it belongs to. */
export type Site = { readonly url: string; readonly platform: string; readonly name?: string };
