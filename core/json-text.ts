import { visit, type JSONPath } from 'jsonc-parser';
import type { JsonPath } from './problem.ts';

/** A place in a text; both count from 1. */
export type Position = { readonly line: number; readonly column: number };

const START: Position = { line: 1, column: 1 };
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Where each of the paths stands in a JSON text; a path that is not there gets its nearest parent's place. */
export function positionsOf(text: string, paths: readonly JsonPath[]): readonly Position[] {
  const wanted = new Set(paths.flatMap(withParents).map(keyOf));
  const found = new Map<string, Position>([[keyOf([]), START]]);
  const note = (path: JSONPath, line: number, character: number) => {
    const key = keyOf(path);
    if (wanted.has(key) && !found.has(key)) found.set(key, { line: line + 1, column: character + 1 });
  };
  visitSafely(text, {
    onObjectProperty: (name, _offset, _length, line, character, pathOf) => {
      note([...pathOf(), name], line, character);
    },
    onObjectBegin: (_offset, _length, line, character, pathOf) => {
      note(pathOf(), line, character);
    },
    onArrayBegin: (_offset, _length, line, character, pathOf) => {
      note(pathOf(), line, character);
    },
    onLiteralValue: (_value, _offset, _length, line, character, pathOf) => {
      note(pathOf(), line, character);
    },
  });
  return paths.map((path) => {
    const nearest = withParents(path).findLast((parent) => found.has(keyOf(parent)));
    return found.get(keyOf(nearest ?? [])) ?? START;
  });
}

/** Where a text stops being JSON, and whether it stops because its end is missing. */
export function syntaxErrorOf(text: string): Position & { readonly isCutOff: boolean } {
  const end = text.trimEnd().length;
  let first: (Position & { readonly isCutOff: boolean }) | undefined;
  visitSafely(text, {
    onError: (_error, offset, length, line, character) => {
      first ??= { line: line + 1, column: character + 1, isCutOff: offset + length >= end };
    },
  });
  return first ?? { ...START, isCutOff: false };
}

/** Depth is not limited by JSON, but the visitor recurses: beyond the stack what was found so far has to do. */
function visitSafely(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, STRICT);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

function withParents(path: JsonPath): readonly JsonPath[] {
  return Array.from({ length: path.length + 1 }, (_, length) => path.slice(0, length));
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}
