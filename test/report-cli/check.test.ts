import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';
import { makeWorkspace } from './workspace-folder.ts';

const folder = temporaryFolder();

/** A workspace with something wrong in each kind of file. */
const broken = makeWorkspace(
  join(folder, 'broken'),
  { targets: { cultur: 3 }, model: 'models/mine.json' },
  {
    'narrative/sumary.md': 'x',
    'narrative/context.md': 'See [the plan](plan.md)\nand [the forum](https://forum.example/).',
    'brand/brand.json': '{\n  "accent": "green"\n}',
    'models/mine.json': readFileSync(
      new URL('../../fixtures/models/broken-misspelt-field.json', import.meta.url),
      'utf8',
    ),
    'exports/july.tidemark.json': readFileSync(fixture('wrong-field'), 'utf8'),
  },
);

describe('tidemark check in a workspace', () => {
  it('tells of settings, texts, brand and model; without the model exports cannot be judged', () => {
    const { code, stdout, stderr } = tidemark(['check'], broken);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => /^(.+?): .*\[(.*)\]$/u.exec(line)!.slice(1, 3).join(' ')),
    ).toEqual([
      'tidemark.json:24:5 unknown-target',
      'brand/brand.json:2:3 field-value',
      'narrative/context.md:1:16 dead-link',
      'narrative/sumary.md:1:1 unknown-section',
      'models/mine.json:25:5 missing-field',
      'models/mine.json:25:156 unknown-field',
    ]);
    expect(stderr).toContain('Did you mean `culture`?');
    expect(stderr).toContain('5 problems, 1 warning');
  });

  it('tells of exports with a model that can be used, given by an option', () => {
    expect(tidemark(['check', '--model', 'tidemark'], broken).stdout).toContain(
      'exports/july.tidemark.json:79:7: error: observations[1].verdict',
    );
  });

  it('ends with 0 where there are only warnings', () => {
    const cwd = makeWorkspace(join(folder, 'warned'), {}, { 'narrative/context.md': '[x](y)' });
    expect(tidemark(['check'], cwd)).toMatchObject({
      code: 0,
      stdout: 'narrative/context.md:1:5: warning: the link to "y" leads nowhere in a report [dead-link]\n',
    });
  });
});

describe('what check prints', () => {
  it('is read line by line by the problem matcher of tasks.json', () => {
    const { tasks } = JSON.parse(readFileSync(join(broken, '.vscode/tasks.json'), 'utf8')) as {
      tasks: { label: string; problemMatcher: { pattern: Record<string, number> & { regexp: string } } }[];
    };
    expect(tasks).toHaveLength(3);
    for (const { problemMatcher } of tasks) {
      const { regexp, ...groups } = problemMatcher.pattern;
      const read = (line: string) => {
        const found = new RegExp(regexp, 'u').exec(line);
        return found === null
          ? null
          : Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, found[at]]));
      };
      const { stdout } = tidemark(['check'], broken);
      const lines = stdout.trim().split('\n').map(read);
      expect(lines).not.toContain(null);
      expect(lines[1]).toEqual({
        file: 'brand/brand.json',
        line: '2',
        column: '3',
        severity: 'error',
        message: 'accent must be a colour such as #0F5B5E, not "green"',
        code: 'field-value',
      });
      expect(lines[2]).toMatchObject({ severity: 'warning', code: 'dead-link' });
    }
  });

  it('says the same as JSON', () => {
    const { code, stdout } = tidemark(['check', fixture('wrong-field'), '--format', 'json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        file: fixture('wrong-field'),
        line: 79,
        column: 7,
        severity: 'error',
        code: 'field-value',
        path: 'observations[1].verdict',
        hint: expect.any(String) as string,
      }),
    ]);
    expect(JSON.parse(tidemark(['check', fixture('harbour-commons'), '--format', 'json'], folder).stdout)).toEqual([]);
  });

  it('says the same as annotations, on one line each with what would end a field escaped', () => {
    const { stdout } = tidemark(['check', '--format', 'github'], broken);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning) file=[^:,]+,line=\d+,col=\d+,title=[a-z-]+::\S/u);
    const odd = join(folder, 'a:b,c.json');
    expect(tidemark(['check', odd, '--format', 'github'], folder).stdout).toContain('a%3Ab%2Cc.json,line=1');
  });

  it('reads stdin where - stands for a file', () => {
    const input = readFileSync(fixture('wrong-field'));
    expect(tidemark(['check', '-'], folder, {}, input)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^-:79:7: error: /u) as string,
    });
  });
});
