import { stripVTControlCharacters } from 'node:util';
import { UserError } from '#core/problem.ts';
import { html } from '#core/report/formats/html/html.ts';
import type { Command } from './command.ts';
import { servePreview, type Preview } from './preview-server.ts';
import { deliver, reportPaths } from './report-delivery.ts';
import { draftReport, renderReport } from './report-making.ts';
import { type Looked, repeatOnChange } from './repeat-on-change.ts';
import { planReport, type ReportPlan, type ReportValues } from './report-plan.ts';
import { sayHint } from './remarks.ts';
import { SETTINGS_FILE, settingsAbove } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Named = Pick<Command, 'id' | 'examples'>;
type Call = { readonly values: ReportValues; readonly operands: readonly string[] };

/** Makes a report whenever what it is made from changes, and shows it as a page that follows; ends with the process. */
export async function watchReport(command: Named, call: Call, terminal: Terminal): Promise<never> {
  const preview = await servePreview(portOf(call.values.port));
  terminal.say(`Preview ${preview.address}`);
  const first = [settingsAbove(process.cwd()) ?? SETTINGS_FILE, ...call.operands];
  let looked: Looked = { sources: first, written: [] };
  return repeatOnChange(
    async () => (looked = await remake({ command, call, looked }, preview, terminal)),
    {
      first,
      started: async () => {
        if (!call.values.open) return;
        const { openWithSystem } = await import('./open-with-system.ts');
        await openWithSystem(preview.address);
      },
    },
    terminal,
  );
}

/** Makes the report once more; what stands in the way is said, and the last good one stays. */
async function remake(
  { command, call, looked }: { readonly command: Named; readonly call: Call; readonly looked: Looked },
  preview: Preview,
  terminal: Terminal,
): Promise<Looked> {
  const said: string[] = [];
  const listening: Terminal = {
    ...terminal,
    say: (line) => {
      said.push(stripVTControlCharacters(line));
      terminal.say(line);
    },
  };
  terminal.say('Making the report...');
  let { sources } = looked;
  try {
    const plan = await planReport(command, call, listening);
    if (plan !== null) sources = [...plan.files, ...plan.sources];
    const written = plan === null ? null : await show(plan, preview, listening);
    if (written !== null) return { sources, written };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    listening.say(`${terminal.styleRemark('red', 'error:')} ${error.message}`);
    sayHint(error.hint, listening);
  }
  preview.complain(said.join('\n'));
  terminal.say('The last good report is kept; waiting for changes.');
  return { sources, written: looked.written };
}

/** Shows and writes the report of a plan, and gives the paths written; null where problems stand in the way. */
async function show(plan: ReportPlan, preview: Preview, terminal: Terminal): Promise<readonly string[] | null> {
  const began = performance.now();
  const paths = await reportPaths(plan);
  const draft = await draftReport(plan, terminal);
  if (draft === null) return null;
  const [page] = await renderReport({ ...draft, documents: draft.documents.slice(0, 1) }, plan, [html], terminal);
  // The page is there first: a PDF takes longer, and nobody looks at it while they write.
  if (page !== undefined) preview.show(new TextDecoder().decode(page.rendered.bytes));
  const written = await deliver(await renderReport(draft, plan, plan.formats, terminal), paths, plan, terminal);
  terminal.say(`Ready after ${String(Math.round(performance.now() - began))} ms; waiting for changes.`);
  return written;
}

function portOf(value: string | undefined): number {
  const port = Number(value ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 2 ** 16) return port;
  throw new UsageError(`--port "${value ?? ''}" is no port`, 'Give a number from 1 to 65535.');
}
