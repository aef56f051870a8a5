/** A name of a content stream or a CMap, without its slash. */
export type Name = { readonly name: string };
export type Operand = number | boolean | null | Name | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;
export type Operation = { readonly operator: string; readonly operands: readonly Operand[] };

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set(Array.from('()<>[]{}/%', (one) => one.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads a content stream, or a CMap, as operations in their order (ISO 32000-1, 7.8.2 and 7.2). */
export function operationsOf(bytes: Uint8Array): readonly Operation[] {
  const reader = { bytes, at: 0 };
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (;;) {
    const token = readToken(reader);
    if (token === END) break;
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token.operator === 'ID') skipInlineImage(reader);
    operations.push({ operator: token.operator, operands });
    operands = [];
  }
  if (operands.length > 0) operations.push({ operator: '(nothing)', operands });
  return operations;
}

export function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'object' && operand !== null && 'name' in operand;
}

type Reader = { readonly bytes: Uint8Array; at: number };
type Operator = { readonly operator: string };
const END = Symbol('end');
const CLOSE_ARRAY: Operator = { operator: ']' };
const CLOSE_DICT: Operator = { operator: '>>' };

function isOperator(token: Operand | Operator): token is Operator {
  return typeof token === 'object' && token !== null && 'operator' in token;
}

function readToken(reader: Reader): Operand | Operator | typeof END {
  skipSpace(reader);
  const { bytes } = reader;
  if (reader.at >= bytes.length) return END;
  const [first, second] = [charAt(reader, 0), charAt(reader, 1)];
  if (first === '/') return readName(reader);
  if (first === '(') return readString(reader);
  if (first === '<' && second === '<') return readDict(reader);
  if (first === '<') return readHex(reader);
  if (first === '[') return readArray(reader);
  if (first === '>' && second === '>') return advance(reader, 2, CLOSE_DICT);
  if (first === ']') return advance(reader, 1, CLOSE_ARRAY);
  if (first === '{' || first === '}') return advance(reader, 1, { operator: first });
  return wordOf(readRegular(reader));
}

function wordOf(word: string): Operand | Operator {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { operator: word };
}

function skipSpace(reader: Reader): void {
  const { bytes } = reader;
  while (reader.at < bytes.length) {
    if (SPACE.has(bytes[reader.at]!)) reader.at += 1;
    else if (charAt(reader, 0) === '%')
      while (reader.at < bytes.length && ![10, 13].includes(bytes[reader.at]!)) reader.at += 1;
    else return;
  }
}

function readRegular(reader: Reader): string {
  const { bytes, at: start } = reader;
  while (reader.at < bytes.length && !SPACE.has(bytes[reader.at]!) && !DELIMITER.has(bytes[reader.at]!)) reader.at += 1;
  if (reader.at === start) reader.at += 1;
  return String.fromCharCode(...bytes.subarray(start, reader.at));
}

function readName(reader: Reader): Name {
  reader.at += 1;
  if (SPACE.has(reader.bytes[reader.at] ?? 0)) return { name: '' };
  const raw = readRegular(reader);
  return {
    name: raw.replace(/#([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  };
}

function readString(reader: Reader): Uint8Array {
  const out: number[] = [];
  reader.at += 1;
  for (let depth = 1; reader.at < reader.bytes.length; reader.at += 1) {
    const char = charAt(reader, 0);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) break;
    if (char === '\\') readEscape(reader, out);
    else out.push(reader.bytes[reader.at]!);
  }
  reader.at += 1;
  return Uint8Array.from(out);
}

function readEscape(reader: Reader, out: number[]): void {
  reader.at += 1;
  const char = charAt(reader, 0);
  const octal = /^[0-7]{1,3}/u.exec(String.fromCharCode(...reader.bytes.subarray(reader.at, reader.at + 3)))?.[0];
  if (octal !== undefined) {
    out.push(Number.parseInt(octal, 8) % 256);
    reader.at += octal.length - 1;
  } else if (char === '\r' && charAt(reader, 1) === '\n') reader.at += 1;
  else if (char !== '\n' && char !== '\r') out.push(ESCAPES[char] ?? char.charCodeAt(0));
}

function readHex(reader: Reader): Uint8Array {
  reader.at += 1;
  let digits = '';
  for (; reader.at < reader.bytes.length && charAt(reader, 0) !== '>'; reader.at += 1) {
    if (!SPACE.has(reader.bytes[reader.at]!)) digits += charAt(reader, 0);
  }
  reader.at += 1;
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2).padEnd(2, '0'), 16),
  );
}

function readArray(reader: Reader): readonly Operand[] {
  reader.at += 1;
  const items: Operand[] = [];
  for (let token = readToken(reader); token !== END && token !== CLOSE_ARRAY; token = readToken(reader)) {
    if (!isOperator(token)) items.push(token);
  }
  return items;
}

function readDict(reader: Reader): ReadonlyMap<string, Operand> {
  reader.at += 2;
  const entries = new Map<string, Operand>();
  for (let key = readToken(reader); key !== END && key !== CLOSE_DICT; key = readToken(reader)) {
    const value = readToken(reader);
    if (value === END || value === CLOSE_DICT) break;
    if (!isOperator(key) && isName(key) && !isOperator(value)) entries.set(key.name, value);
  }
  return entries;
}

function skipInlineImage(reader: Reader): void {
  const rest = String.fromCharCode(...reader.bytes.subarray(reader.at));
  const end = /\sEI\s/u.exec(rest);
  reader.at += end === null ? rest.length : end.index;
}

function charAt({ bytes, at }: Reader, ahead: number): string {
  const code = bytes[at + ahead];
  return code === undefined ? '' : String.fromCharCode(code);
}

function advance<T>(reader: Reader, by: number, token: T): T {
  reader.at += by;
  return token;
}
