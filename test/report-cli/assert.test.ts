import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#core/scorecard.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';
import { makeWorkspace } from './workspace-folder.ts';

const cwd = makeWorkspace(join(temporaryFolder(), 'harbour'));
const card = JSON.parse(tidemark(['score', '--json'], cwd).stdout) as Scorecard;
const levelOf = (id: string) => card.competencies.find((row) => row.id === id)!.level!;

/** What `assert` says under these rules: the exit code, and each line without its place. */
const assertRules = (rules: object, ...args: readonly string[]) => {
  writeFileSync(join(cwd, 'tidemark.json'), JSON.stringify({ exports: 'exports', assert: rules }, undefined, 2));
  const { code, stdout } = tidemark(['assert', ...args], cwd);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, lines: lines.map((line) => line.replace(/^tidemark\.json:\d+:\d+: /u, '')), stdout };
};

describe('tidemark assert', () => {
  it('least-level: names what is below, by the line of the rule, and what is not assessed', () => {
    const { code, stdout } = assertRules({
      'least-level': ['error', { culture: 1, leadership: 3, tools: 1, overall: 4, cultur: 2 }],
    });
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      `tidemark.json:8:9: error: leadership is at ${levelOf('leadership').toFixed(1)}, and must be at least 3 [least-level]`,
      'tidemark.json:9:9: error: tools is not assessed yet, and must be at least 1 [least-level]',
      `tidemark.json:10:9: error: overall is at ${card.overall.level!.toFixed(1)}, and must be at least 4 [least-level]`,
      'tidemark.json:11:9: error: the model has no competency "cultur" [least-level]',
    ]);
  });

  it('holds at the very level', () => {
    const least = { leadership: levelOf('leadership'), overall: card.overall.level! };
    expect(assertRules({ 'least-level': ['error', least] })).toMatchObject({ code: 0, lines: [] });
  });

  it('coverage: counts what is answered', () => {
    const low = card.competencies.filter(({ coverage: { answered, of } }) => answered < 0.3 * of);
    const { code, lines } = assertRules({ coverage: ['error', 0.3] });
    expect(code).toBe(low.length > 0 ? 1 : 0);
    expect(lines.map((line) => line.split(' ')[1])).toEqual(low.map(({ id }) => id));
    expect(assertRules({ coverage: ['error', 0] }).lines).toEqual([]);
  });

  it('oldest-evidence: asks how long ago each competency was looked at', () => {
    expect(assertRules({ 'oldest-evidence': ['error', { days: 4000 }] }).code).toBe(0);
    const { lines } = assertRules({ 'oldest-evidence': ['error', { days: 300 }] }, '--as-of', '2028-01-01');
    expect(lines).toHaveLength(card.competencies.filter(({ weight }) => weight > 0).length);
    expect(lines[0]).toMatch(
      /^error: \S+ was last looked at \d{3} days ago, and must be at most 300 \[oldest-evidence\]$/u,
    );
  });

  it('no-regression: since a date, or since an earlier export', () => {
    const { code, lines } = assertRules({ 'no-regression': ['error', { since: '2026-08-31', by: 0.2 }] });
    expect(code).toBe(1);
    for (const line of lines)
      expect(line).toMatch(/^error: \S+ fell from \d\.\d to \d\.\d, by more than 0\.2 \[no-regression\]$/u);
    expect(assertRules({ 'no-regression': ['error', { since: '2026-08-31', by: 3 }] }).code).toBe(0);
    const whole = JSON.parse(readFileSync(fixture('harbour-commons'), 'utf8')) as { checks: { state: string }[] };
    const earlier = { ...whole, checks: whole.checks.map((check) => ({ ...check, state: 'met' })) };
    writeFileSync(join(cwd, 'before.json'), JSON.stringify(earlier));
    expect(assertRules({ 'no-regression': ['error', { since: 'before.json' }] }).lines.join()).toContain(
      'overall fell from',
    );
    expect(assertRules({ 'no-regression': ['error', { since: 'gone.json' }] })).toMatchObject({ code: 1, lines: [] });
  });

  it('no-contradiction: names the tick', () => {
    const contradicted = card.competencies.flatMap(({ contradictions }) =>
      contradictions.map(({ indicator }) => indicator),
    );
    const { code, lines } = assertRules({ 'no-contradiction': 'error' });
    expect(contradicted.length).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(lines.map((line) => /tick of (\S+)/u.exec(line)![1])).toEqual(contradicted);
  });

  it('warns without failing, and is silent where a rule is off', () => {
    expect(assertRules({ 'no-contradiction': 'warn' })).toMatchObject({
      code: 0,
      lines: [expect.stringMatching(/^warning: /u) as string],
    });
    expect(
      assertRules({ 'no-contradiction': 'off', coverage: 'off', 'least-level': ['off', { overall: 4 }] }),
    ).toMatchObject({
      code: 0,
      lines: [],
    });
    expect(assertRules({ 'no-contradiction': 'error' }, '--format', 'github').stdout).toMatch(
      /^::error file=tidemark\.json,line=4,/u,
    );
  });

  it('is a wrong usage without rules', () => {
    writeFileSync(join(cwd, 'tidemark.json'), '{}');
    expect(tidemark(['assert'], cwd)).toMatchObject({ code: 2, stdout: '' });
    expect(tidemark(['assert'], join(cwd, '..')).stderr).toContain('there is no tidemark.json here');
  });
});
