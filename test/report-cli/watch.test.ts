import { copyFileSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, temporaryFolder } from './command-line.ts';
import { startWatching } from './watching.ts';
import { makeWorkspace } from './workspace-folder.ts';

const folder = temporaryFolder();
const READY = /Ready after \d+ ms; waiting for changes\.\n/u;
const KEPT = /The last good report is kept; waiting for changes\.\n/u;

describe('tidemark report --watch', () => {
  it('makes the report again after an edit, keeps the last good one after a broken edit, and follows new exports', async () => {
    const cwd = makeWorkspace(join(folder, 'one'), { format: 'markdown' });
    const report = () => readFileSync(join(cwd, 'reports/june.md'), 'utf8');
    const watching = startWatching(['report', '--watch'], cwd);
    const [, address] = /Preview (http:\/\/127\.0\.0\.1:\d+\/)\n/u.exec(await watching.until(READY))!;
    writeFileSync(join(cwd, 'narrative/summary.md'), 'A first word.');
    await watching.until(READY);
    expect(report()).toContain('A first word.');

    const settings = readFileSync(join(cwd, 'tidemark.json'), 'utf8');
    writeFileSync(join(cwd, 'tidemark.json'), settings.replace('"markdown"', '"markdwn"'));
    expect(await watching.until(KEPT)).toContain('tidemark.json:4:3: error: format must be');
    expect(report()).toContain('A first word.');
    expect(await (await fetch(address!)).text()).toContain('A first word.');
    // As editors do it: a new file in the place of the old one.
    writeFileSync(join(cwd, 'new.json'), settings);
    renameSync(join(cwd, 'new.json'), join(cwd, 'tidemark.json'));
    await watching.until(READY);

    copyFileSync(fixture('truncated'), join(cwd, 'exports/july.tidemark.json'));
    expect(await watching.until(KEPT)).toContain('exports/july.tidemark.json:60:6: error: the file is cut off');
    expect(report()).toContain('A first word.');
    expect(await watching.stop()).toBe('SIGINT');
    expect(readdirSync(join(cwd, 'reports'))).toEqual(['june.md']);
  });

  it('serves the page to this machine under its own name, with nothing but its own script', async () => {
    const cwd = makeWorkspace(join(folder, 'two'), { format: 'html' });
    const watching = startWatching(['report', '--watch'], cwd);
    const [, address] = /Preview (\S+)\n/u.exec(await watching.until(READY))!;
    const page = await (await fetch(address!)).text();
    expect(page).toMatch(/content="script-src 'sha256-[^']+'; connect-src 'self'; default-src &#39;none&#39;;/u);
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'reports/june.html'), 'utf8')).not.toMatch(/<script|connect-src/u);
    expect((await fetch(new URL('/tidemark.json', address))).status).toBe(404);
    await watching.stop();
  });

  it('says that a port is taken', async () => {
    const cwd = makeWorkspace(join(folder, 'three'), { format: 'json' });
    const watching = startWatching(['report', '--watch'], cwd);
    const [, port] = /:(\d+)\/\n/u.exec(await watching.until(READY))!;
    await expect(startWatching(['report', '--watch', '--port', port!], cwd).until(READY)).rejects.toThrow('is taken');
    await watching.stop();
  });
});

describe('tidemark check --watch', () => {
  it('begins and ends each round with what the background patterns of tasks.json know', async () => {
    const cwd = makeWorkspace(join(folder, 'four'));
    const { tasks } = JSON.parse(readFileSync(join(cwd, '.vscode/tasks.json'), 'utf8')) as {
      tasks: { args: string[]; problemMatcher: { background?: { beginsPattern: string; endsPattern: string } } }[];
    };
    const [task] = tasks;
    expect(task!.args).toEqual(['check', '--watch']);
    const { beginsPattern, endsPattern } = task!.problemMatcher.background!;
    const [begins, ends] = [new RegExp(beginsPattern, 'mu'), new RegExp(endsPattern, 'mu')];
    const watching = startWatching(task!.args, cwd);
    await watching.until(begins);
    expect(await watching.until(ends)).toContain('no problems');
    writeFileSync(join(cwd, 'narrative/sumary.md'), 'x');
    await watching.until(begins);
    expect(await watching.until(ends)).toContain('narrative/sumary.md:1:1: error: "sumary" is no section');
    expect(await watching.stop()).toBe('SIGINT');
    const preview = tasks[1]!.problemMatcher.background!;
    const making = startWatching(['report', '--watch'], cwd);
    await making.until(new RegExp(preview.beginsPattern, 'mu'));
    await making.until(new RegExp(preview.endsPattern, 'mu'));
    await making.stop();
  });
});
