import type { Translation } from '#core/catalogue.ts';
import type { heatMap as english } from '../../en/report/heat-map.ts';

/** What the heat map says. */
export const heatMap: Translation<typeof english> = {
  reading:
    'Wie viel von jeder Stufe eingeführt ist. Eine erfüllte Praktik zählt eins, eine teilweise erfüllte ein halb; was nicht zutrifft oder noch keine Antwort hat, bleibt außen vor. Unter jedem Anteil steht die Zahl der Einträge, die von der Stufe sprechen.',
  caption: 'Eingeführte Praktiken nach Kompetenz und Stufe',
  column: '{number} {name}',
  share: '{met} von {of}',
  unknown: 'noch keine Antwort',
  records: { one: '{count} Eintrag', other: '{count} Einträge' },
  alternative: 'Eingeführte Praktiken nach Kompetenz und Stufe. {rows}',
  row: '{name}: {cells}.',
  cell: 'Stufe {stage} {share}',
};
