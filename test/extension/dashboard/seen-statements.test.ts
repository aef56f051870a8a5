import { describe, expect, it } from 'vitest';
import { seenStatements } from '../../../extension/dashboard/seen-statements.ts';
import { harbourExport, openHarbour } from './harbour.ts';

const COMPETENCY = 'culture';
const seen = harbourExport.observations.find(
  ({ competency, verdict, indicator, prompt }) =>
    competency === COMPETENCY && verdict === 'gap' && indicator !== undefined && prompt === undefined,
);

describe('what was seen of a competency', () => {
  it('holds every standing strength, gap and answer once', () => {
    const open = openHarbour();
    for (const { id } of open.model.competencies) {
      const { strengths, gaps, answers } = seenStatements(open, id);
      const counted = [...strengths, ...gaps, ...answers].flatMap(({ evidence }) =>
        evidence.map(({ origin }) => origin.id),
      );
      const standing = open.records.observations.filter(
        ({ competency, verdict, prompt, deletedAt }) =>
          competency === id && deletedAt === undefined && (prompt !== undefined || verdict !== 'note'),
      );
      expect(counted.toSorted()).toEqual(standing.map((one) => one.id).toSorted());
    }
  });

  it('puts observations that name the same practice together, the most often seen first', () => {
    const again = ['a', 'b'].map((end) => ({ ...seen!, id: `${seen!.id.slice(0, -1)}${end}`, note: `Note ${end}` }));
    const [first] = seenStatements(
      openHarbour({ observations: [...harbourExport.observations, ...again] }),
      COMPETENCY,
    ).gaps;
    expect(first?.observation.indicator).toBe(seen!.indicator);
    expect(first?.evidence).toHaveLength(3);
  });

  it('leaves out what was deleted, and keeps what names no stage without weight', () => {
    const { stage: _stage, indicator: _indicator, ...plain } = seen!;
    const observations = harbourExport.observations.map((one) =>
      one.id === seen!.id ? { ...plain, note: 'No stage named.' } : { ...one, deletedAt: one.createdAt },
    );
    const { strengths, gaps, answers } = seenStatements(openHarbour({ observations }), COMPETENCY);
    expect([...strengths, ...answers]).toEqual([]);
    expect(gaps.map(({ evidence }) => evidence)).toEqual([
      [expect.objectContaining({ claims: [], weight: 0, origin: expect.objectContaining({ id: seen!.id }) })],
    ]);
  });
});
