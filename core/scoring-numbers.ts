/** How steeply the chance of a practice rises around its threshold, per stage. */
export const STEEPNESS = 3;

/** What every threshold weighs against being passed before anything is known: not shown is not assumed. */
export const UNSHOWN_WEIGHT = 0.1;

/** A threshold lies this far below its stage. */
export const THRESHOLD_BELOW_STAGE = 0.5;

/** Grid steps a stage: levels are hundredths. */
export const STEPS_PER_STAGE = 100;

/** Evidence of this age, in days, weighs half where a community does not say otherwise. */
export const DEFAULT_HALF_LIFE = 180;

/** The most that the answers to one prompt weigh together in one competency. */
export const PROMPT_CAP = 4;

/** Weight of a record that says it is not sure. */
export const UNSURE_WEIGHT = 0.5;

/** Weight of evidence from which a level is given. */
export const ASSESSED_WEIGHT = 2;

/** The interval leaves this much of the probability out on each side (80 % inside). */
export const INTERVAL_TAIL = 0.1;

/** Standard deviations either side of the mean that hold 80 % of a normal distribution. */
export const INTERVAL_DEVIATIONS = 1.2816;

/** Half an interval's width up to which confidence is high, and up to which it is medium. */
export const CONFIDENCE_HALF_WIDTH = { high: 0.25, medium: 0.5 } as const;

/** Claimed minus evidenced level from which a claim counts as not yet shown. */
export const UNSHOWN_CLAIM = 0.3;

/** Weight of opposing observations from which a tick is contradicted. */
export const CONTRADICTION_WEIGHT = 1;

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Person-weeks that an indicator's effort stands for. */
export const EFFORT_WEEKS = { S: 1, M: 3, L: 8 } as const;

/** A step that brings less than this is not worth proposing. */
export const SMALLEST_BENEFIT = 0.005;
