import { spawnSync } from 'node:child_process';
import type { ReportDocument } from '#core/report/document.ts';
import { requireTool } from '../../config/system-tools.ts';
import { plainPieces, type Words } from './plain.ts';

/** What a PDF holds: the share of the document's words (0..1), its pages, its links, and whether it is tagged. */
export type Content = {
  readonly share: number;
  readonly pages: number;
  readonly links: number;
  readonly isTagged: boolean;
};

/** Reads a PDF back, to see that nothing of the document was left out. */
export function readContent(document: ReportDocument, path: string): Content {
  const pdftotext = requireTool('TIDEMARK_PDFTOTEXT');
  const wanted = wordsOf(document);
  const found = new Map<string, number>();
  for (const word of wordsIn(read(pdftotext, ['-nopgbrk', path, '-']))) found.set(word, (found.get(word) ?? 0) + 1);
  let there = 0;
  for (const word of wanted) {
    const left = found.get(word) ?? 0;
    if (left > 0) there += 1;
    found.set(word, left - 1);
  }
  // pdfinfo comes with pdftotext.
  const pdfinfo = pdftotext.replace(/pdftotext(?=[^/\\]*$)/u, 'pdfinfo');
  const info = read(pdfinfo, [path]);
  return {
    share: there / wanted.length,
    pages: Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1] ?? 0),
    links: read(pdfinfo, ['-url', path]).trimEnd().split('\n').length - 1,
    isTagged: /^Tagged:\s+yes/mu.test(info),
  };
}

function wordsOf(document: ReportDocument): readonly string[] {
  const said = (words: readonly Words[]) => words.map(({ text }) => text).join('');
  return plainPieces(document)
    .flatMap((piece) => {
      switch (piece.type) {
        case 'paragraph':
          return [said(piece.words)];
        case 'table':
          return [...piece.columns.map(({ title }) => title), ...piece.rows.flat().map(({ words }) => said(words))];
        case 'chart':
          return piece.chart.marks.flatMap((mark) => (mark.type === 'words' ? [mark.text] : []));
      }
    })
    .flatMap(wordsIn);
}

/** Letters and digits: what stands between them is each maker's own. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function read(program: string, parameters: readonly string[]): string {
  return spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
}
