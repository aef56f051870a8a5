import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { fixture, program, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');

/** Runs the command line in a terminal (util-linux's `script`); answers once, when what it wants to see is shown. */
const inTerminal = async (
  line: string,
  env: Readonly<Record<string, string>> = {},
  answer?: { readonly to: string; readonly with: string },
) => {
  const child = spawn('script', ['-qec', `${process.execPath} ${program} ${line}`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: 'xterm', SHELL: '/bin/sh', ...env },
  });
  let shown = '';
  let isAnswered = false;
  child.stdout.on('data', (part: Buffer) => {
    shown += part.toString('utf8');
    if (answer === undefined || isAnswered || !shown.includes(answer.to)) return;
    isAnswered = true;
    child.stdin.write(answer.with);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, shown };
};

describe('in a terminal', () => {
  it('sets words off in colour, unless NO_COLOR or TERM says otherwise', async () => {
    expect((await inTerminal(`score ${harbour}`)).shown).toContain('\u001B[1mHarbour Commons');
    expect((await inTerminal('report --bad')).shown).toContain('\u001B[31merror:');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const { shown } = await inTerminal(`score ${harbour}`, env);
      expect(shown).toContain('Harbour Commons');
      expect(shown).not.toContain('\u001B[1m');
    }
  });

  it('says what takes more than a second, and takes it back', async () => {
    const { code, shown } = await inTerminal('check -', {}, { to: 'Reading -…', with: '{}\n\u0004' });
    expect(code).toBe(1);
    expect(shown).toContain('\r\u001B[KReading -…');
    expect(shown.slice(shown.indexOf('Reading -…'))).toContain('\r\u001B[K');
    expect(shown).toContain('not a Tidemark export');
  });

  it('says nothing of the kind of what is quick', async () => {
    expect((await inTerminal('help')).shown).not.toContain('\u001B[K');
  });
});

describe('without a terminal', () => {
  it('prints neither colour nor progress', () => {
    for (const args of [['score', harbour], ['report'], ['help']]) {
      const { stdout, stderr } = tidemark(args, folder);
      expect(`${stdout}${stderr}`).not.toContain('\u001B');
    }
  });
});
