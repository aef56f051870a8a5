import { describe, expect, it } from 'vitest';
import { planRoadmap } from '#core/roadmap.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { planWhatIf, storedSettings } from '../../../extension/dashboard/roadmap/what-if.ts';
import { timelineQuarters } from '../../../extension/dashboard/roadmap/timeline-quarters.ts';
import { openHarbour } from './harbour.ts';

describe('a roadmap with what-if', () => {
  const open = openHarbour();
  const stored = storedSettings(open.community);
  const plan = planWhatIf(open, stored);
  const items = plan.quarters.flatMap((quarter) => quarter.items.map(({ indicator }) => indicator));

  it('is the community’s own roadmap where nothing is supposed', () => {
    const { scores, gaps, checks, scorecard } = open.scoring;
    expect(plan.quarters).toEqual(planRoadmap(scores, gaps, checks, open.model, open.community.capacity));
    expect(plan.scoring.scorecard).toEqual(scorecard);
  });

  it('scores what is supposed to be met as a tick of now would, and plans it no more', () => {
    const [first] = items;
    const supposed = planWhatIf(open, { ...stored, supposed: [first!] });
    const tick = {
      id: '019df21c-4b80-7c3e-9a51-6f2d8e0bffff',
      indicator: first!,
      state: 'met' as const,
      at: open.asOf,
      by: '',
      observations: [],
      sure: true,
    };
    const records = { ...open.records, checks: [...open.records.checks, tick] };
    const ticked = scoreRecords(records, open.community, open.model, open.asOf);
    const levels = ({ scores }: typeof ticked) => scores.map(({ level }) => level);
    expect(levels(supposed.scoring)).toEqual(levels(ticked));
    expect(supposed.quarters.flatMap((quarter) => quarter.items.map(({ indicator }) => indicator))).not.toContain(
      first,
    );
  });

  it('leaves out what is to be left out, and the levels as they are', () => {
    const [first] = items;
    const without = planWhatIf(open, { ...stored, excluded: [first!] });
    expect(without.quarters.flatMap((quarter) => quarter.items.map(({ indicator }) => indicator))).not.toContain(first);
    expect(without.scoring.scorecard).toEqual(open.scoring.scorecard);
  });

  it('takes fewer quarters with more people, for the same steps', () => {
    const more = planWhatIf(open, { ...stored, capacity: 4 * stored.capacity });
    expect(more.quarters.flatMap((quarter) => quarter.items.map(({ indicator }) => indicator))).toEqual(items);
    expect(more.quarters.length).toBeLessThan(plan.quarters.length);
  });

  it('asks for nothing in a competency whose target is reached', () => {
    const targets = Object.fromEntries(open.model.competencies.map(({ id }) => [id, 1]));
    expect(planWhatIf(open, { ...stored, targets }).quarters).toEqual([]);
  });

  it('draws each quarter from the levels the one before it leaves', () => {
    const drawn = timelineQuarters(open, plan);
    const levels = new Map(open.scoring.scores.map(({ competency, level }) => [competency.id, level]));
    for (const { levels: moves, items: shown } of drawn) {
      expect(shown.every(({ title, weeks }) => title !== '' && weeks > 0)).toBe(true);
      for (const { id, before, after } of moves) {
        expect(before).toBe(levels.get(id));
        levels.set(id, after);
      }
    }
  });
});
