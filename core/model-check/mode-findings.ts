import type { Placed } from '../json-input.ts';
import type { Mode } from '../model.ts';
import { formatPath, type JsonPath } from '../problem.ts';
import type { Finding } from '../schema-finding.ts';

/** Where modes leave a hole in the scale from 1 to `last`, lie over each other, or hold nothing. */
export function findModeFindings(modes: readonly Placed<Mode>[], last: number): readonly Finding[] {
  return modes.flatMap(({ record, path }, at) => {
    const isLast = at === modes.length - 1;
    return [
      ...beginFindings(record.from, [...path, 'from'], modes[at - 1]),
      ...(isEmpty(record, isLast, last) ? [emptyFinding(record, path)] : []),
      ...(isLast && record.to !== last ? [endFinding(record.to, [...path, 'to'], last)] : []),
    ];
  });
}

/** Each begins where the one before it ends, the first at the beginning of the scale. */
function beginFindings(from: number, path: JsonPath, before: Placed<Mode> | undefined): readonly Finding[] {
  const begin = before?.record.to ?? 1;
  if (from === begin) return [];
  const where = before === undefined ? 'where the scale begins' : `where ${formatPath(before.path)} ends`;
  return [
    {
      path,
      code: from > begin ? 'mode-hole' : 'mode-overlap',
      message: `${formatPath(path)} must be ${String(begin)}, ${where}, not ${String(from)}`,
      hint: HINT,
    },
  ];
}

/** The last mode may be the end of the scale alone. */
function isEmpty({ from, to }: Mode, isLast: boolean, last: number): boolean {
  return isLast && from === last ? to < from : to <= from;
}

function emptyFinding({ from, to }: Mode, mode: JsonPath): Finding {
  const path = [...mode, 'to'];
  return {
    path,
    code: 'mode-empty',
    message: `${formatPath(path)} must be more than ${String(from)}, where the mode begins, not ${String(to)}`,
    hint: HINT,
  };
}

function endFinding(to: number, path: JsonPath, last: number): Finding {
  return {
    path,
    code: to < last ? 'mode-hole' : 'mode-range',
    message: `${formatPath(path)} must be ${String(last)}, where the scale ends, not ${String(to)}`,
    hint: HINT,
  };
}

const HINT = 'Let the modes cover the scale in order, each from where the one before it ends.';
