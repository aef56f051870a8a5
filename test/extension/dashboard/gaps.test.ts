import { describe, expect, it } from 'vitest';
import { practicesUpTo } from '../../../extension/dashboard/gaps/practices-up-to.ts';
import { stageSteps } from '../../../extension/dashboard/gaps/stage-steps.ts';
import { withSetting } from '../../../extension/dashboard/gaps/with-setting.ts';
import { openHarbour } from './harbour.ts';

describe('gaps', () => {
  const open = openHarbour();

  it('name as missing what is ticked partly or not, and as open what has no answer, up to the target only', () => {
    for (const { id, target } of open.scoring.scorecard.competencies) {
      if (target === null) continue;
      const { missing, unanswered } = practicesUpTo(open, id, target);
      for (const { stage } of [...missing, ...unanswered]) expect(stage).toBeLessThanOrEqual(Math.ceil(target));
      for (const practice of missing) expect(open.scoring.checks.get(practice.id)?.state).toMatch(/^(partly|unmet)$/);
      for (const practice of unanswered) expect(open.scoring.checks.has(practice.id)).toBe(false);
    }
  });

  it.each([
    [undefined, [1.5, 2, 2.5, 3, 3.5, 4]],
    [3, [1.5, 2, 2.5, 3, 3.5, 4]],
    [2.2, [1.5, 2, 2.2, 2.5, 3, 3.5, 4]],
  ])('offer half stages as targets, and %j where that is the target', (own, steps) => {
    expect(stageSteps(open.model, own)).toEqual(steps);
  });

  it('change one setting and leave the others, or take it out', () => {
    expect(withSetting({ culture: 3 }, 'tools', 2)).toEqual({ culture: 3, tools: 2 });
    expect(withSetting({ culture: 3, tools: 2 }, 'tools', undefined)).toEqual({ culture: 3 });
    expect(withSetting({ culture: 3 }, 'culture', 3.5)).toEqual({ culture: 3.5 });
  });
});
