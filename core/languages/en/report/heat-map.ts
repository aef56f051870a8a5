import type { Catalogue } from '#core/catalogue.ts';

/** What the heat map says. */
export const heatMap = {
  reading:
    'How much of each stage is in place. A practice that is met counts one, one partly met a half; what does not apply or has no answer yet is left out. Below each share stands the number of records that speak of the stage.',
  caption: 'Practices in place, by competency and stage',
  column: '{number} {name}',
  share: '{met} of {of}',
  unknown: 'no answer yet',
  records: { one: '{count} record', other: '{count} records' },
  alternative: 'Practices in place by competency and stage. {rows}',
  row: '{name}: {cells}.',
  cell: 'stage {stage} {share}',
} as const satisfies Catalogue;
