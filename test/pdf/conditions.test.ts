import { describe, expect, it } from 'vitest';
import { ABSENT, JUDGED_BY_PEOPLE } from './conditions/absent.ts';
import { CONDITIONS, findingsIn } from './conditions/index.ts';
import { DEFECTS } from './defects.ts';
import { type HandMade, handMade } from './hand-made.ts';
import { readPdf } from './reading/pdf.ts';

/** The conditions that software can tell (Matterhorn Protocol 1.1, column "How": M), by checkpoint. */
const MACHINE_TESTABLE: Readonly<Record<string, readonly number[]>> = {
  '01': [3, 4, 5, 7],
  '02': [1, 3, 4],
  '06': [1, 2, 3],
  '07': [1, 2],
  '09': [4, 5, 6, 7, 8],
  '10': [1],
  '11': [1, 2, 3, 4, 5, 6],
  '13': [4],
  '14': [2, 3, 6, 7],
  '15': [3],
  '17': [2, 3],
  '19': [3, 4],
  '20': [1, 2, 3],
  '21': [1],
  '25': [1],
  '26': [1, 2],
  '28': [2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18],
  '30': [1, 2],
  '31': [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
};

const found = async (pdf: HandMade) => {
  const findings = findingsIn(await readPdf(await pdf.save()));
  return [...new Set(findings.map(({ id }) => id))];
};

describe('the checker of PDF/UA', () => {
  it('has every condition that software can tell, as a check or as what our files never have', () => {
    const wanted = Object.entries(MACHINE_TESTABLE).flatMap(([checkpoint, indexes]) =>
      indexes.map((index) => `${checkpoint}-${String(index).padStart(3, '0')}`),
    );
    const checked = CONDITIONS.map(({ id }) => id).filter((id) => /^\d/u.test(id));
    const absent = ABSENT.flatMap(({ stands }) => stands);
    expect([...checked, ...absent].toSorted()).toEqual(wanted.toSorted());
    console.info(`${String(checked.length)} of ${String(wanted.length)} conditions are checked: ${checked.join(' ')}`);
    for (const { id, stands, because } of ABSENT) console.info(`${id}: ${because} (${stands.join(' ')})`);
    console.info(`A person judges: ${JUDGED_BY_PEOPLE}`);
  });

  it('finds nothing wrong with a good file', async () => {
    expect(findingsIn(await readPdf(await (await handMade()).save()))).toEqual([]);
  });

  it('has a planted defect for each condition', () => {
    expect(Object.keys(DEFECTS).toSorted()).toEqual(CONDITIONS.map(({ id }) => id).toSorted());
  });

  it.each(CONDITIONS.map(({ id, says }) => [id, says] as const))('finds %s: %s', async (id) => {
    const pdf = await handMade();
    const [plant, ...also] = DEFECTS[id]!;
    plant(pdf);
    expect((await found(pdf)).toSorted()).toEqual([id, ...also].toSorted());
  });
});
