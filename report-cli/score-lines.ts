import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseExport } from '#core/export-file.ts';
import { completeScorecard } from '#core/full-scorecard.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { scorecardJson } from '#core/report/formats/json.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { sayProblems } from './remarks.ts';

/** How each line is judged. */
export type LineWishes = {
  readonly asOf: string | undefined;
  readonly judge: MaturityModel | undefined;
  readonly leaveOut: boolean;
};

/**
 * Reads one export a line and prints one scorecard a line, in their order, with one in memory at a time. A line that
 * cannot be used is told on stderr by its number, and the others go on. The exit code says whether there was any.
 */
export async function scoreLines(
  input: NodeJS.ReadableStream,
  wishes: LineWishes,
  terminal: Terminal,
): Promise<number> {
  let number = 0;
  let isWhole = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const scored = scoreLine(line, number, wishes, terminal);
    if (scored === null) isWhole = false;
    // A reader that is slower than we are is waited for: otherwise all that it has not read would pile up here.
    else if (!terminal.print(`${scored}\n`)) await once(process.stdout, 'drain');
  }
  return isWhole ? EXIT.done : EXIT.problems;
}

function scoreLine(line: string, number: number, wishes: LineWishes, terminal: Terminal): string | null {
  const { exportFile, model, problems } = parseExport(line, '-', models, { judge: wishes.judge });
  // The whole of it stands in one line of the input.
  sayProblems(
    problems.map((problem) => ({ ...problem, line: number })),
    terminal,
  );
  if (exportFile === null || model === null || (problems.length > 0 && !wishes.leaveOut)) return null;
  const scoring = scoreRecords(exportFile, exportFile.community, model, wishes.asOf ?? exportFile.exportedAt, problems);
  return scorecardJson(completeScorecard(scoring, exportFile, exportFile.community, model));
}
