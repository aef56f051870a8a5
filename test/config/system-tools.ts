import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that tests drive and that npm cannot bring: where they are usually found, and Debian's package of them. */
const TOOLS = {
  TIDEMARK_CHROMIUM: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
  },
  TIDEMARK_FIREFOX: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
  TIDEMARK_PDFTOTEXT: { names: ['pdftotext'], places: ['/opt/homebrew/bin/pdftotext'], debian: 'poppler-utils' },
  TIDEMARK_PDFINFO: { names: ['pdfinfo'], places: ['/opt/homebrew/bin/pdfinfo'], debian: 'poppler-utils' },
  TIDEMARK_QPDF: { names: ['qpdf'], places: ['/opt/homebrew/bin/qpdf'], debian: 'qpdf' },
  TIDEMARK_PARALLEL: { names: ['parallel'], places: ['/opt/homebrew/bin/parallel'], debian: 'parallel' },
} as const;
export type Tool = keyof typeof TOOLS;

/** The path of a program: from its environment variable, from PATH, or from its usual place. */
export function findTool(tool: Tool): string | undefined {
  const named = process.env[tool];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = TOOLS[tool].names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...TOOLS[tool].places].find((path) => existsSync(path));
}

/** The path of a program that must be there; the error says how to get it. */
export function requireTool(tool: Tool): string {
  const path = findTool(tool);
  if (path === undefined) throw new Error(`${TOOLS[tool].names[0]} is not here. ${howToInstall([tool])}`);
  return path;
}

/** The programs that are not here. */
export function missingTools(): readonly Tool[] {
  return (Object.keys(TOOLS) as Tool[]).filter((tool) => findTool(tool) === undefined);
}

/** Debian's packages of some programs. */
export function debianPackages(tools: readonly Tool[]): readonly string[] {
  return [...new Set(tools.map((tool) => TOOLS[tool].debian))];
}

/** What to do about programs that are not here. */
export function howToInstall(tools: readonly Tool[]): string {
  const names = tools.map((tool) => TOOLS[tool].names[0]).join(', ');
  return `Install ${names} (on Debian: apt-get install ${debianPackages(tools).join(' ')}), or set ${tools.join(', ')} to where they are.`;
}
