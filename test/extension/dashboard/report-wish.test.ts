import { describe, expect, it } from 'vitest';
import { languages } from '#core/languages/index.ts';
import { EDITIONS } from '#core/report/document.ts';
import { PAPERS } from '#core/report/format.ts';
import { formats } from '#core/report/formats/index.ts';
import { dayOf, momentsOf } from '../../../extension/dashboard/trend/date-range.ts';
import {
  FIRST_WISH,
  isPeriod,
  REPORT_EDITIONS,
  REPORT_FORMATS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  reportGround,
} from '../../../extension/dashboard/reports/report-wish.ts';
import { openHarbour } from './harbour.ts';

describe('a report to be made', () => {
  const open = openHarbour();

  it('can take every form that core knows, in core’s order', () => {
    expect(REPORT_FORMATS).toEqual(formats.map(({ id }) => id));
    expect(REPORT_EDITIONS).toEqual(EDITIONS);
    expect(REPORT_PAPERS).toEqual(PAPERS);
    expect(REPORT_LANGUAGES).toEqual(languages.map(({ id }) => id));
  });

  it('holds everything for the team', () => {
    const { exportFile, asOf, taken, leftOut } = reportGround(open, FIRST_WISH, '');
    expect(exportFile.observations).toEqual(open.records.observations);
    expect({ asOf, taken, leftOut }).toEqual({ asOf: open.asOf, taken: 0, leftOut: 0 });
  });

  it('holds no quote, title, address or author for others', () => {
    const { exportFile, taken } = reportGround(open, { ...FIRST_WISH, readers: 'others' }, '');
    const said = JSON.stringify(exportFile);
    for (const { quote, author, page } of open.records.observations) {
      if (quote !== undefined) expect(said).not.toContain(JSON.stringify(quote.exact).slice(1, -1));
      if (author !== '') expect(said).not.toContain(author);
      expect(said).not.toContain(page.url);
    }
    expect(taken).toBeGreaterThan(0);
  });

  it('holds the records of its days alone, as of the end of the last', () => {
    const period = { from: '2026-06-01', to: '2026-08-31' };
    const { exportFile, asOf, leftOut } = reportGround(open, { ...FIRST_WISH, period }, '');
    for (const { createdAt } of exportFile.observations) {
      expect(dayOf(new Date(createdAt)) >= period.from && dayOf(new Date(createdAt)) <= period.to).toBe(true);
    }
    expect(exportFile.observations.length).toBeGreaterThan(0);
    expect(leftOut).toBeGreaterThan(0);
    expect(dayOf(new Date(asOf))).toBe(period.to);
  });

  it.each([
    [{ from: '2026-01-02', to: '2026-01-02' }, true],
    [{ from: '2026-01-03', to: '2026-01-02' }, false],
    [{ from: '', to: '2026-01-02' }, false],
  ])('takes %j as a period: %s', (period, is) => {
    expect(isPeriod(period)).toBe(is);
  });
});

describe('two dates to compare', () => {
  const asOf = '2026-11-20T15:30:00.000Z';

  it.each([
    [{ from: '2026-11-01', to: '2026-11-01' }, false],
    [{ from: '2026-11-02', to: '2026-11-01' }, false],
    [{ from: '2026-12-01', to: '2026-12-02' }, false],
    [{ from: '', to: '2026-11-01' }, false],
    [{ from: '2026-10-01', to: '2026-11-01' }, true],
  ])('%j make a comparison: %s', (range, does) => {
    expect(momentsOf(range, asOf) !== null).toBe(does);
  });

  it('never reach beyond the moment of the records', () => {
    expect(momentsOf({ from: '2026-10-01', to: '2027-01-01' }, asOf)?.after).toBe(asOf);
  });
});
