import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readArguments } from '../../report-cli/arguments.ts';
import { commands as listed } from '../../report-cli/commands/index.ts';
import { temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const commands = await Promise.all(listed.map(({ load }) => load()));
const run = (args: readonly string[], columns = '80') => tidemark(args, folder, { COLUMNS: columns });
const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');

describe('help', () => {
  it('lists every command under its heading, and is the same however it is asked for', () => {
    const { code, stdout } = run(['help']);
    expect(code).toBe(0);
    for (const { id, summary, group } of commands) {
      expect(onOneLine(stdout)).toContain(` ${id} ${summary}`);
      expect(stdout).toContain(`\n${group}:\n`);
    }
    expect(run(['--help']).stdout).toBe(stdout);
    expect(run(['-h']).stdout).toBe(stdout);
  });

  it.each(commands.map((command) => [command.id, command] as const))(
    'of %s tells every option and example in lines of at most 80 characters, save calls to copy',
    (id, { summary, options, examples }) => {
      const { code, stdout } = run(['help', id]);
      expect(code).toBe(0);
      expect(run([id, '--help']).stdout).toBe(stdout);
      const text = onOneLine(stdout);
      expect(text.toLowerCase()).toContain(summary.toLowerCase());
      for (const [name, option] of Object.entries(options)) {
        const value = option.value === undefined ? '' : ` <${option.value}>`;
        expect(text).toContain(`--${name}${value} ${option.text}`);
        for (const choice of option.choices ?? []) expect(text).toContain(choice);
      }
      const calls = examples.map(({ call }) => `  ${call}`);
      for (const line of stdout.split('\n').filter((line) => !calls.includes(line))) {
        expect(line.length).toBeLessThanOrEqual(80);
      }
      for (const call of calls) expect(stdout).toContain(`\n${call}\n`);
    },
  );

  it('is as wide as the terminal, up to what can be read', () => {
    const longest = (columns: string) =>
      Math.max(
        ...run(['help', 'score'], columns)
          .stdout.split('\n')
          .map((line) => line.length),
      );
    expect(longest('60')).toBeLessThan(longest('80'));
    expect(longest('300')).toBeLessThanOrEqual(100);
  });

  it('is what the README says of the commands', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `tidemark '));
    expect(rows).toEqual(commands.map(({ id, summary }) => `| \`tidemark ${id}\` | ${summary} |`));
  });
});

describe('the examples of help', () => {
  it.each(commands.flatMap(({ examples }) => examples.map(({ call }) => [call])))('%s is understood', (call) => {
    const [, ...words] = /tidemark .*?(?= [|>] |\)| < |$)/u.exec(call)![0].split(' ');
    const command = commands.find(({ id }) => id === words[0])!;
    expect(() => readArguments(command, words.slice(1))).not.toThrow();
  });
});

describe('--version', () => {
  it('prints the version', () => {
    expect(run(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});

describe('tidemark completion', () => {
  const complete = (...words: readonly string[]) => {
    const script = join(folder, 'tidemark.bash');
    writeFileSync(script, run(['completion', 'bash']).stdout);
    const line = `source ${script}; COMP_WORDS=(tidemark "$@"); COMP_CWORD=$#; _tidemark; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', line, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n');
  };

  it('completes commands, options, their values, and files in bash', () => {
    expect(complete('')).toEqual([...commands.map(({ id }) => id), 'help', '--version']);
    expect(complete('help', 'me')).toEqual(['merge']);
    expect(complete('report', '--ed')).toEqual(['--edition']);
    expect(complete('report', 'x.json', '--edition', 'ex')).toEqual(['executive']);
    writeFileSync(join(folder, 'june 1.json'), '');
    expect(complete('report', 'ju')).toEqual(['june 1.json']);
    expect(complete('report', '-o', 'ju')).toEqual(['june 1.json']);
  });

  it.each(['zsh', 'fish'])('is printed for %s with every command and option', (shell) => {
    const { code, stdout } = run(['completion', shell]);
    expect(code).toBe(0);
    for (const { id, options } of commands) {
      expect(stdout).toContain(id);
      for (const name of Object.keys(options)) expect(stdout).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`);
    }
  });

  it('says which shells there are', () => {
    expect(run(['completion', 'bsh'])).toMatchObject({ code: 2, stderr: expect.stringContaining('`bash`') as string });
    expect(run(['completion'])).toMatchObject({ code: 2 });
  });
});
