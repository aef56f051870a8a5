import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseExport } from '#core/export-file.ts';
import { inventExport } from './invented-export.ts';
import { fixture, program, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
let folders = 0;
const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

/** Runs a line of the shell in which $TIDEMARK is the command line. */
const shell = (line: string, cwd: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd,
    env: { PATH: process.env.PATH, TIDEMARK: `${process.execPath} ${program}`, HARBOUR: harbour },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};

describe('Ctrl-C', () => {
  it('in the middle of writing leaves what was there, and no half-written file', async () => {
    const cwd = emptyFolder();
    const into = emptyFolder();
    writeFileSync(join(cwd, 'big.json'), serialiseExport(inventExport(20_000)));
    writeFileSync(join(into, 'all.json'), 'before');
    const began = new Promise<void>((seen) => {
      const watcher = watch(into, () => {
        watcher.close();
        seen();
      });
    });
    const child = spawn(process.execPath, [program, 'merge', 'big.json', '-o', join(into, 'all.json')], { cwd });
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    await began;
    child.kill('SIGINT');
    const [code, signal] = await ended;
    expect(readdirSync(into)).toEqual(['all.json']);
    const text = readFileSync(join(into, 'all.json'), 'utf8');
    // Died by the signal, which a shell tells as 130; or had put the whole file in its place just before.
    if (signal === 'SIGINT') expect(text).toBe('before');
    else
      expect({ code, isWhole: text === readFileSync(join(cwd, 'big.json'), 'utf8') }).toEqual({
        code: 0,
        isWhole: true,
      });
  });

  it('ends a command that waits, as a signal does, with 130 to the shell', async () => {
    const child = spawn(process.execPath, [program, 'check', '-'], { cwd: folder });
    await once(child, 'spawn');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });
});

describe('where nothing can be written', () => {
  it('a full disk is said, and nothing is left', () => {
    const cwd = emptyFolder();
    const { code, stderr } = shell('ulimit -f 8; $TIDEMARK report "$HARBOUR" -o june.pdf', cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('june.pdf: the disk is full');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('a full device is said, and stays a device', () => {
    const cwd = emptyFolder();
    for (const line of ['$TIDEMARK report "$HARBOUR" -o /dev/full', '$TIDEMARK score "$HARBOUR" > /dev/full']) {
      const { code, stderr } = shell(line, cwd);
      expect({ line, code }).toEqual({ line, code: 1 });
      expect(stderr).toMatch(/full|ENOSPC/u);
    }
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(shell('$TIDEMARK report "$HARBOUR" --format markdown -o /dev/stdout | cat', cwd).stdout).toMatch(
      /^# Harbour/u,
    );
  });

  it('a read-only folder is said, and a file in it stays', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'june.md'), 'before');
    chmodSync(cwd, 0o555);
    // Permissions do not bind root, who runs this as nobody.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chmodSync(folder, 0o755);
    const args = [program, 'report', '-', '--format', 'markdown', '-o', join(cwd, 'june.md')];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: '/',
      input: readFileSync(harbour),
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    chmodSync(cwd, 0o755);
    expect(stderr).toContain('june.md: may not be written');
    expect(status).toBe(1);
    expect(readdirSync(cwd)).toEqual(['june.md']);
    expect(readFileSync(join(cwd, 'june.md'), 'utf8')).toBe('before');
  });

  it('a link stays a link to the file that is written', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'real.md'), '');
    symlinkSync('real.md', join(cwd, 'link.md'));
    expect(tidemark(['report', harbour, '-o', 'link.md'], cwd).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toMatch(/^# Harbour/u);
  });
});

describe('a file of over 512 MiB', () => {
  it('is refused before it is read', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'huge.json'), '');
    truncateSync(join(cwd, 'huge.json'), 600 * 2 ** 20);
    for (const command of ['check', 'report', 'score']) {
      const { code, stdout, stderr } = tidemark([command, 'huge.json'], cwd);
      expect(code).toBe(1);
      expect(`${stdout}${stderr}`).toContain(
        'huge.json:1:1: error: the file has 600 MiB; at most 512 can be read [too-large]',
      );
    }
    expect(existsSync(join(cwd, 'huge.pdf'))).toBe(false);
  });
});

describe('a reader that stops', () => {
  it('is no failure', () => {
    expect(shell('$TIDEMARK model --json | head -c 10 > /dev/null; echo "${PIPESTATUS[0]}"', folder)).toEqual({
      code: 0,
      stdout: '0\n',
      stderr: '',
    });
  });
});
