import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportFile, parseExport, serialiseExport } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { requireTool } from '../config/system-tools.ts';
import { fixture, program, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
const whole = parseExport(readFileSync(harbour, 'utf8'), harbour, models).exportFile!;
let folders = 0;

const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

const written = (cwd: string, name: string, exportFile: ExportFile) => {
  writeFileSync(join(cwd, name), serialiseExport(exportFile));
  return name;
};

const half = (even: boolean): ExportFile => ({
  ...whole,
  observations: whole.observations.filter((_, at) => (at % 2 === 0) === even),
  checks: whole.checks.filter((_, at) => (at % 2 === 0) === even),
});

const another = (id: string, name: string, keep: number): ExportFile => ({
  ...whole,
  community: { ...whole.community, id, name },
  observations: whole.observations.slice(0, keep),
  checks: whole.checks.slice(0, keep),
});

describe('tidemark merge', () => {
  it('puts halves together to the whole, in any order and any number of times', () => {
    const cwd = emptyFolder();
    const [one, other] = [written(cwd, 'a.json', half(true)), written(cwd, 'b.json', half(false))];
    expect(tidemark(['merge', one, other, '-o', 'all.json'], cwd)).toMatchObject({
      code: 0,
      stderr: 'Wrote all.json\n',
    });
    const all = readFileSync(join(cwd, 'all.json'), 'utf8');
    expect(parseExport(all, 'all', models).exportFile!.observations).toHaveLength(whole.observations.length);
    expect(tidemark(['merge', other, 'all.json', one, '-o', '-'], cwd).stdout).toBe(all);
  });

  it('never mixes communities, save under one id that is given', () => {
    const cwd = emptyFolder();
    const files = [harbour, written(cwd, 'x.json', another('x', 'X', 5))];
    const refused = tidemark(['merge', ...files, '-o', 'all.json'], cwd);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('are different communities');
    expect(existsSync(join(cwd, 'all.json'))).toBe(false);
    expect(tidemark(['merge', ...files, '--as', 'one', '-o', 'all.json'], cwd).code).toBe(0);
    expect(parseExport(readFileSync(join(cwd, 'all.json'), 'utf8'), 'all', models).exportFile!.community.id).toBe(
      'one',
    );
  });

  it('writes over none of its inputs', () => {
    const cwd = emptyFolder();
    const name = written(cwd, 'a.json', whole);
    expect(tidemark(['merge', name, '-o', name], cwd).stderr).toContain('a.json is one of the inputs');
  });
});

describe('tidemark diff', () => {
  it('says how levels moved between two dates, and why', () => {
    const { code, stdout } = tidemark(['diff', harbour, '--since', '2026-08-31'], emptyFolder());
    expect(code).toBe(0);
    expect(stdout).toContain('Since 31 August 2026 the overall level has fallen from 2.4 to 2.2.');
    expect(stdout).toMatch(/^Strategy +1\.9 +2\.4 +\+0\.5 +practices ticked \+0\.5$/mu);
  });

  it('says what one file has that the other has not', () => {
    const cwd = emptyFolder();
    const { community } = whole;
    const files = [
      written(cwd, 'a.json', half(true)),
      written(cwd, 'b.json', {
        ...whole,
        exportedAt: '2026-12-01T00:00:00Z',
        community: { ...community, capacity: community.capacity + 1 },
      }),
    ];
    const { stdout } = tidemark(['diff', ...files], cwd);
    expect(stdout).toMatch(/\d+ observations added, \d+ ticks added/u);
    expect(stdout).toContain(
      `Setting capacity: ${String(community.capacity)} then, ${String(community.capacity + 1)} now.`,
    );
    const read = JSON.parse(tidemark(['diff', ...files, '--json'], cwd).stdout) as {
      records: { observations: { added: string[] } };
    };
    expect(read.records.observations.added).toHaveLength(half(false).observations.length);
  });

  it('needs two files, or one and a date', () => {
    const cwd = emptyFolder();
    for (const args of [[harbour], [harbour, harbour, '--since', '2026-08-31'], []]) {
      expect(tidemark(['diff', ...args], cwd).code).toBe(2);
    }
  });
});

describe('tidemark portfolio', () => {
  it('puts the neediest community first, and counts the gaps they share', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'exports'));
    written(cwd, 'exports/a.json', half(true));
    written(cwd, 'exports/b.json', half(false));
    written(cwd, 'exports/c.json', another('c', 'A community with a name that goes on and on and on', 30));
    const { code, stdout } = tidemark(['portfolio', 'exports'], cwd);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => /^(?:Harbour Commons|A community with)/u.test(line))).toHaveLength(2);
    const { communities, sharedGaps } = JSON.parse(tidemark(['portfolio', 'exports', '--json'], cwd).stdout) as {
      communities: { need: number }[];
      sharedGaps: { communities: number; assessed: number }[];
    };
    expect(communities.map(({ need }) => need)).toEqual(communities.map(({ need }) => need).sort((a, b) => b - a));
    expect(sharedGaps.every(({ communities: count, assessed }) => count <= assessed)).toBe(true);
    expect(tidemark(['portfolio', harbour, '--json'], cwd).stdout).toContain('"need"');
  });
});

describe('tidemark redact', () => {
  it('lists what goes and what stays, keeps every score, and writes only where it is told to', () => {
    const cwd = emptyFolder();
    const listed = tidemark(['redact', harbour, '--all'], cwd);
    expect(listed).toMatchObject({ code: 0, stdout: '' });
    expect(listed.stderr).toMatch(/^author +\d+ /mu);
    expect(listed.stderr).toContain('Still in it');
    expect(tidemark(['redact', harbour, '--all', '-o', 'r.json'], cwd).code).toBe(0);
    const text = readFileSync(join(cwd, 'r.json'), 'utf8');
    expect(text).not.toContain('Amara Okafor');
    const levels = (file: string) => {
      const { competencies } = JSON.parse(tidemark(['score', file, '--json'], cwd).stdout) as {
        competencies: { id: string; level: number | null }[];
      };
      return competencies.map(({ id, level }) => [id, level]);
    };
    expect(levels('r.json')).toEqual(levels(harbour));
  });
});

describe('tidemark score --ndjson', () => {
  const lines = Array.from({ length: 12 }, (_, at) =>
    JSON.stringify(another(`c${String(at)}`, `Community ${String(at)}`, 4 + 3 * at)),
  );
  const score = (input: string) =>
    spawnSync(process.execPath, [program, 'score', '--ndjson'], { input, encoding: 'utf8' });

  it('prints one scorecard a line, in the order of the lines', () => {
    const { status, stdout } = score(`${lines.join('\n')}\n`);
    expect(status).toBe(0);
    const cards = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { community: { id: string } });
    expect(cards.map(({ community }) => community.id)).toEqual(lines.map((_, at) => `c${String(at)}`));
  });

  it('goes on after a line that cannot be used, and says which it was', () => {
    const { status, stdout, stderr } = score([lines[0], '{"format": "tide', '', lines[1]].join('\n'));
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('-:2:');
  });

  it('gives the same lines where several processes score pieces of the input', () => {
    const input = `${lines.join('\n')}\n`;
    const args = ['--pipe', '-k', '-N', '5', '--will-cite', '-j', '2', process.execPath, program, 'score', '--ndjson'];
    const together = execFileSync(requireTool('TIDEMARK_PARALLEL'), args, { input, encoding: 'utf8' });
    expect(together).toBe(score(input).stdout);
  });
});
