import { it } from 'vitest';
import { turnOn, visitCommunity } from './community-visit.ts';
import { WALKS } from './walks/index.ts';
import { OVERLAID } from './walks/walk-overlay.ts';
it('shots', async () => {
  const visit = await visitCommunity('chromium', OVERLAID);
  let n = 0;
  const shoot = async (state: string, surface: any) => {
    n += 1;
    for (const scheme of ['light', 'dark'] as const) {
      await surface.emulate({ scheme, reducedMotion: true });
      await surface.screenshot(`/tmp/s/${String(n).padStart(2, '0')}-${state.replace(/[^a-z0-9]+/gi, '-')}-${scheme}.png`);
    }
    await surface.emulate({});
  };
  for (const [, walk] of WALKS) await walk({ visit, spoken: (t) => t, look: shoot as never });
  const page = await visit.browser.openPage(visit.site.urlOf('discourse--topic'));
  const overlay = page.within('tidemark-overlay');
  await overlay.find({ css: '.tab' });
  await shoot('discourse tab', page);
  await overlay.click({ css: '.tab' });
  await overlay.find({ css: '.panel h2' });
  await shoot('discourse panel', page);
  const popup = await visit.browser.openPopup(page);
  await shoot('discourse popup', popup);
  await popup.close();
  await visit.close();
});
