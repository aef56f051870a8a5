import { type PDFDict, PDFHexString, PDFName, type PDFPage, type PDFRef, PDFStream } from 'pdf-lib';
import { type Font, readFont } from './font.ts';
import { type Box, boxAround, IDENTITY, type Matrix, matrixOf, times } from './matrix.ts';
import { asDict, bytesOf, dictAt, looked, nameAt, numbersAt, numberAt, textAt } from './objects.ts';
import { isName, type Operand, type Operation, operationsOf } from './tokens.ts';

/** A marked-content sequence that is open; `owner` is the page, or the form XObject that its MCID belongs to. */
export type Mark = {
  readonly tag: string;
  readonly mcid: number | null;
  readonly owner: string;
  readonly actualText: string | undefined;
  readonly language: string | undefined;
};

/** Something that a page shows, and the marked content around it, outermost first. */
export type Drawn = {
  readonly page: number;
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  readonly marks: readonly Mark[];
  readonly box: Box;
  readonly text?: { readonly font: Font; readonly codes: readonly number[]; readonly size: number };
};

/** What one page draws, in its order, and what is wrong with the order of its operators. */
export type PageContent = {
  readonly drawn: readonly Drawn[];
  readonly marks: readonly { readonly mark: Mark; readonly around: readonly Mark[] }[];
  readonly faults: readonly string[];
  /** How often each form XObject was drawn, and whether it has MCIDs. */
  readonly forms: ReadonlyMap<PDFStream, { times: number; hasMarks: boolean }>;
};

/** Where text stands above and below its baseline, in parts of its size: ascenders and descenders of ordinary type. */
const ASCENT = 0.72;
const DESCENT = 0.22;

/** Runs a page's content. Fonts are shared between pages through `fonts`. */
export function readPageContent(page: PDFPage, number: number, fonts: Map<PDFDict, Font>): PageContent {
  const run = startRun(number, fonts);
  runStream(run, contentsOf(page), dictAt(page.node, 'Resources') ?? page.node.Resources(), ownerOfPage(page.ref));
  if (run.marks.length > 0) run.faults.push(`${String(run.marks.length)} marked-content sequences are not closed`);
  if (run.saved.length > 0) run.faults.push('q without Q');
  return { drawn: run.drawn, marks: run.seen, faults: run.faults, forms: run.forms };
}

/** What an MCID of a page's own content belongs to. */
export function ownerOfPage(ref: PDFRef): string {
  return `page ${ref.tag}`;
}

function contentsOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  if (contents === undefined) return new Uint8Array();
  const streams =
    contents instanceof PDFStream ? [contents] : looked(contents).filter((one) => one instanceof PDFStream);
  const parts = streams.map(bytesOf);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(32);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}

type State = {
  ctm: Matrix;
  font: Font | null;
  size: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
};

type Run = ReturnType<typeof startRun>;

function startRun(page: number, fonts: Map<PDFDict, Font>) {
  const state: State = {
    ctm: IDENTITY,
    font: null,
    size: 0,
    characterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  return {
    page,
    fonts,
    state,
    saved: [] as State[],
    text: IDENTITY,
    line: IDENTITY,
    isInText: false,
    path: [] as [number, number][],
    marks: [] as Mark[],
    drawn: [] as Drawn[],
    seen: [] as { mark: Mark; around: readonly Mark[] }[],
    faults: [] as string[],
    forms: new Map<PDFStream, { times: number; hasMarks: boolean }>(),
  };
}

function runStream(run: Run, bytes: Uint8Array, resources: PDFDict | undefined, owner: string): void {
  for (const operation of operationsOf(bytes)) runOperation(run, operation, resources, owner);
}

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const POINTS_OF: Readonly<Record<string, number>> = { m: 1, l: 1, c: 3, v: 2, y: 2 };

function runOperation(
  run: Run,
  { operator, operands }: Operation,
  resources: PDFDict | undefined,
  owner: string,
): void {
  const { state } = run;
  const numbers = operands.filter((one) => typeof one === 'number');
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  const points = POINTS_OF[operator];
  if (points !== undefined) {
    for (let at = 0; at < points; at += 1) run.path.push([numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);
  } else if (operator === 're') run.path.push([a, b], [a + c, b + d]);
  else if (PAINTS.has(operator)) paint(run);
  else if (operator === 'n') run.path = [];
  else if (operator === 'q') run.saved.push({ ...state });
  else if (operator === 'Q') restore(run);
  else if (operator === 'cm') state.ctm = times(matrixOf(numbers), state.ctm);
  else if (operator === 'BMC' || operator === 'BDC') openMark(run, operands, resources, owner);
  else if (operator === 'EMC') closeMark(run);
  else if (operator === 'Do') drawObject(run, operands[0], resources, owner);
  else if (operator === 'sh') show(run, 'shading', boxAround([[0, 0]], state.ctm));
  else if (operator === 'EI') show(run, 'image', boxAround(UNIT_SQUARE, state.ctm));
  else runTextOperation(run, operator, operands, numbers, resources);
}

function runTextOperation(
  run: Run,
  operator: string,
  operands: readonly Operand[],
  numbers: readonly number[],
  resources: PDFDict | undefined,
): void {
  const { state } = run;
  const [a = 0, b = 0] = numbers;
  if (operator === 'BT' || operator === 'ET') {
    if (run.isInText === (operator === 'BT')) run.faults.push(`${operator} out of order`);
    run.isInText = operator === 'BT';
    run.text = run.line = IDENTITY;
  } else if (operator === 'Tf') {
    const dict = dictAt(dictAt(resources, 'Font'), isName(operands[0]) ? operands[0].name : '');
    state.font = dict === undefined ? null : fontOf(run, dict);
    state.size = a;
  } else if (operator === 'Tc') state.characterSpace = a;
  else if (operator === 'Tw') state.wordSpace = a;
  else if (operator === 'Tz') state.scale = a / 100;
  else if (operator === 'TL') state.leading = a;
  else if (operator === 'Ts') state.rise = a;
  else if (operator === 'Td' || operator === 'TD') {
    if (operator === 'TD') state.leading = -b;
    nextLine(run, a, b);
  } else if (operator === 'Tm') run.text = run.line = matrixOf(numbers);
  else if (operator === 'T*') nextLine(run, 0, -state.leading);
  else if (operator === 'Tj') showText(run, operands);
  else if (operator === 'TJ') showText(run, Array.isArray(operands[0]) ? operands[0] : []);
  else if (operator === "'" || operator === '"') {
    nextLine(run, 0, -state.leading);
    showText(run, operands.slice(-1));
  }
}

function nextLine(run: Run, x: number, y: number): void {
  run.text = run.line = times([1, 0, 0, 1, x, y], run.line);
}

function restore(run: Run): void {
  const saved = run.saved.pop();
  if (saved === undefined) run.faults.push('Q without q');
  else run.state = saved;
}

function fontOf({ fonts }: Run, dict: PDFDict): Font {
  const known = fonts.get(dict);
  if (known !== undefined) return known;
  const font = readFont(dict);
  fonts.set(dict, font);
  return font;
}

/** Each string of a TJ is a run of its own, so that wide gaps between them are no part of the text's box. */
function showText(run: Run, parts: readonly Operand[]): void {
  const { state } = run;
  const { font, size, scale } = state;
  if (font === null) run.faults.push('text without a font');
  if (!run.isInText) run.faults.push('text outside of BT and ET');
  if (font === null) return;
  for (const part of parts) {
    if (typeof part === 'number') run.text = times([1, 0, 0, 1, (-part / 1000) * size * scale, 0], run.text);
    if (!(part instanceof Uint8Array) || part.length === 0) continue;
    const codes = font.codesOf(part);
    let width = 0;
    for (const code of codes) {
      font.used.add(code);
      const wordSpace = !font.isComposite && code === 32 ? state.wordSpace : 0;
      width += ((font.widthOf(code) / 1000) * size + state.characterSpace + wordSpace) * scale;
    }
    const [low, high] = [state.rise - DESCENT * size, state.rise + ASCENT * size];
    const box = boxAround(
      [
        [0, low],
        [width - state.characterSpace * scale, high],
      ],
      times(run.text, state.ctm),
    );
    show(run, 'text', box, { font, codes, size });
    run.text = times([1, 0, 0, 1, width, 0], run.text);
  }
}

function paint(run: Run): void {
  if (run.path.length > 0) show(run, 'path', boxAround(run.path, run.state.ctm));
  run.path = [];
}

function show(run: Run, kind: Drawn['kind'], box: Box, text?: Drawn['text']): void {
  const base = { page: run.page, kind, marks: [...run.marks], box };
  run.drawn.push(text === undefined ? base : { ...base, text });
}

const UNIT_SQUARE: readonly [number, number][] = [
  [0, 0],
  [1, 1],
];

function drawObject(run: Run, name: Operand | undefined, resources: PDFDict | undefined, owner: string): void {
  const found = dictAt(resources, 'XObject')?.lookup(PDFName.of(isName(name) ? name.name : ''));
  if (!(found instanceof PDFStream)) {
    run.faults.push('Do without an XObject');
    return;
  }
  if (nameAt(found.dict, 'Subtype') === 'Image') {
    show(run, 'image', boxAround(UNIT_SQUARE, run.state.ctm));
    return;
  }
  const form = run.forms.get(found) ?? { times: 0, hasMarks: false };
  run.forms.set(found, form);
  form.times += 1;
  run.saved.push({ ...run.state });
  run.state.ctm = times(matrixOf(numbersAt(found.dict, 'Matrix')), run.state.ctm);
  const structParents = numberAt(found.dict, 'StructParents');
  const inner = structParents === undefined ? owner : `form ${String(structParents)}`;
  const before = run.seen.length;
  runStream(run, bytesOf(found), dictAt(found.dict, 'Resources') ?? resources, inner);
  form.hasMarks ||= run.seen.slice(before).some(({ mark }) => mark.mcid !== null && mark.owner === inner);
  restore(run);
}

function openMark(
  run: Run,
  [tag, properties]: readonly Operand[],
  resources: PDFDict | undefined,
  owner: string,
): void {
  const mark = { tag: isName(tag) ? tag.name : '?', ...propertiesOf(properties, resources), owner };
  run.seen.push({ mark, around: [...run.marks] });
  run.marks.push(mark);
}

function closeMark(run: Run): void {
  if (run.marks.pop() === undefined) run.faults.push('EMC without BMC or BDC');
}

function propertiesOf(properties: Operand | undefined, resources: PDFDict | undefined): Omit<Mark, 'tag' | 'owner'> {
  if (isName(properties)) {
    const dict = asDict(dictAt(dictAt(resources, 'Properties'), properties.name));
    return {
      mcid: numberAt(dict, 'MCID') ?? null,
      actualText: textAt(dict, 'ActualText'),
      language: textAt(dict, 'Lang'),
    };
  }
  if (!(properties instanceof Map)) return { mcid: null, actualText: undefined, language: undefined };
  const map: ReadonlyMap<string, Operand> = properties;
  const mcid = map.get('MCID');
  return {
    mcid: typeof mcid === 'number' ? mcid : null,
    actualText: decoded(map.get('ActualText')),
    language: decoded(map.get('Lang')),
  };
}

function decoded(value: Operand | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  return PDFHexString.of(Buffer.from(value).toString('hex')).decodeText();
}
