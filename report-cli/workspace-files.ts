import { jsonSchema, SCHEMA_IDS } from './schemas.ts';

/** What a line of `tidemark check` is, for VS Code (code.visualstudio.com/docs/debugtest/tasks, "problem matchers"). */
const PROBLEM = '^(.+?):(\\d+):(\\d+): (error|warning): (.+) \\[([a-z-]+)\\]$';

const MATCHER = {
  owner: 'tidemark',
  fileLocation: ['autoDetect', '${workspaceFolder}'],
  pattern: { regexp: PROBLEM, file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 },
};

const inBackground = (beginsPattern: string, endsPattern: string) => ({
  ...MATCHER,
  background: { activeOnStart: true, beginsPattern, endsPattern },
});

const task = (label: string, args: readonly string[], more: object) => ({
  label: `tidemark: ${label}`,
  type: 'shell',
  command: 'tidemark',
  args,
  ...more,
});

const TASKS = {
  version: '2.0.0',
  tasks: [
    task('check in the background', ['check', '--watch'], {
      isBackground: true,
      runOptions: { runOn: 'folderOpen' },
      problemMatcher: inBackground('^Checking\\.\\.\\.$', '^\\d+ files?, (no|\\d+) problems?'),
    }),
    task('watch and preview', ['report', '--watch', '--open'], {
      isBackground: true,
      problemMatcher: inBackground('^Making the report\\.\\.\\.$', 'waiting for changes\\.$'),
    }),
    task('report', ['report'], { group: { kind: 'build', isDefault: true }, problemMatcher: MATCHER }),
  ],
};

const schemaFile = (id: string) => `.tidemark/${id}.schema.json`;

const EDITOR_SETTINGS = {
  'json.schemas': [
    { fileMatch: ['/tidemark.json'], url: `./${schemaFile('settings')}` },
    { fileMatch: ['*.tidemark.json', '/exports/*.json'], url: `./${schemaFile('export')}` },
    { fileMatch: ['/models/*.json'], url: `./${schemaFile('model')}` },
    { fileMatch: ['/brand/brand.json'], url: `./${schemaFile('brand')}` },
  ],
};

const EXTENSIONS = {
  recommendations: ['usernamehw.errorlens', 'streetsidesoftware.code-spell-checker', 'tomoki1207.pdf'],
};

const SETTINGS = {
  $schema: `./${schemaFile('settings')}`,
  exports: 'exports',
  format: ['pdf', 'html'],
  edition: ['full'],
  narrative: 'narrative',
  brand: 'brand/brand.json',
  output: 'reports',
  assert: { 'oldest-evidence': ['warn', { days: 180 }], 'no-contradiction': 'warn' },
};

const SUMMARY = `<!-- What you write here opens the summary of the report, in Markdown: what this report is about, for whom,
and what you ask of them. Comments such as this one are not printed. A file named after another section, such as
context.md or roadmap.md, opens that one. -->
`;

const EXPORTS = `Put the files that the Tidemark extension exports here: one a person, or one a month. They are merged.
`;

/** The files of a new folder for reports, with what stands in them. */
export function workspaceFiles(): readonly { readonly path: string; readonly text: string }[] {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  return [
    { path: 'tidemark.json', text: json(SETTINGS) },
    { path: 'exports/README.md', text: EXPORTS },
    { path: 'narrative/summary.md', text: SUMMARY },
    { path: 'brand/brand.json', text: json({ $schema: `../${schemaFile('brand')}` }) },
    { path: '.vscode/settings.json', text: json(EDITOR_SETTINGS) },
    { path: '.vscode/tasks.json', text: json(TASKS) },
    { path: '.vscode/extensions.json', text: json(EXTENSIONS) },
    ...SCHEMA_IDS.map((id) => ({ path: schemaFile(id), text: jsonSchema(id) })),
  ];
}
