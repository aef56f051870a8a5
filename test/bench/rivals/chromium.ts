import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html } from '#core/report/formats/html/html.ts';
import puppeteer from 'puppeteer-core';
import { requireTool } from '../../config/system-tools.ts';
import type { Fonts, MakeMaker, Matter } from '../report/maker.ts';

const FACES = [
  ['Source Sans 3', 400, 'normal', 'SourceSans3-Regular'],
  ['Source Sans 3', 600, 'normal', 'SourceSans3-SemiBold'],
  ['Source Sans 3', 400, 'italic', 'SourceSans3-Italic'],
  ['Source Serif 4', 400, 'normal', 'SourceSerif4-Regular'],
  ['Source Serif 4', 600, 'normal', 'SourceSerif4-SemiBold'],
] as const;

/** Chromium's print to PDF of our HTML, without tags. */
export const makeMaker: MakeMaker = (matter) => printInChromium(matter, false);

/** The browser is started once; a run makes the HTML, opens it and prints it. */
export async function printInChromium({ document, assessment, fonts }: Matter, tagged: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-bench-'));
  const path = join(folder, 'report.html');
  const browser = await puppeteer.launch({
    executablePath: requireTool('TIDEMARK_CHROMIUM'),
    pipe: true,
    protocolTimeout: 600_000,
    userDataDir: join(folder, 'profile'),
    // As root, as containers run it, it starts only without its sandbox; the page's fonts are files.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--allow-file-access-from-files',
    ],
  });
  const watch = watchMemory(browser.process()?.pid ?? 0);
  return {
    render: async () => {
      const { bytes } = await html.render(document, assessment, { font: (name) => Promise.resolve(fonts[name].bytes) });
      writeFileSync(path, withFonts(new TextDecoder().decode(bytes), fonts));
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path).href, { timeout: 0 });
      const pdf = await page.pdf({ format: 'A4', printBackground: true, tagged, timeout: 0 });
      await page.close();
      return pdf;
    },
    memoryElsewhere: () => watch.most,
    close: async () => {
      watch.stop();
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page's policy lets no font in; here they are those of all others. */
function withFonts(page: string, fonts: Fonts): string {
  const faces = FACES.map(
    ([family, weight, style, name]) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('${pathToFileURL(fonts[name].path).href}'); }`,
  );
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
    .replace('</head>', `<style>${faces.join('\n')}</style></head>`);
}

/** The most memory that a process and those it started had of their own at one time, looked at four times a second. */
function watchMemory(root: number) {
  let most = 0;
  const timer = setInterval(() => {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap(statusOf);
    const family = new Set([root]);
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    const total = processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
    most = Math.max(most, total);
  }, 250);
  timer.unref();
  return {
    get most() {
      return most;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

function statusOf(pid: string) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), bytes: (field('RssAnon') + field('RssShmem')) * 1024 }];
  } catch {
    return []; // It has ended meanwhile.
  }
}
