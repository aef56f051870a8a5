import type { Translation } from '#core/catalogue.ts';
import type { communityLed as english } from '../../en/report/community-led.ts';

/** What is said of whom the community reaches and feeds. */
export const communityLed: Translation<typeof english> = {
  reaches: 'Wen die Community erreicht',
  layers: 'Kreise',
  feeds: 'Wem die Community zuarbeitet',
  teams: 'Teams',
  gains: 'Was sie davon haben',
  seen: 'Gesehen',
  uncovered: 'Kein Beleg spricht von: {names}.',
};
