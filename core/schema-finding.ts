import type { z } from 'zod';
import type { MaturityModel } from './model.ts';
import { formatPath, type JsonPath, type Problem } from './problem.ts';

/** A problem whose place in the text is still to be found. */
export type Finding = Pick<Problem, 'path' | 'code' | 'message' | 'hint'>;

/** What must be true of a stage on a scale that ends with `last`: "must be 1, 2, 3 or 4". */
export function stageRange(last: number, first = 1): string {
  const ids = Array.from({ length: last - first }, (_, at) => String(first + at));
  return `must be ${ids.join(', ')} or ${String(last)}`;
}

/**
 * Says a schema's complaint in a reader's words: which field, what it must be, and what it is instead. Several unknown
 * fields of one object are one complaint, and a finding each.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  base: JsonPath,
  input: unknown,
  model?: MaturityModel,
): readonly Finding[] {
  const within = issue.code === 'invalid_union' ? meantChoice(issue, input) : undefined;
  if (within !== undefined) {
    const value = pathOf(issue).reduce<unknown>(childOf, input);
    return within.flatMap((inner) => describeIssue(inner, [...base, ...pathOf(issue)], value));
  }
  if (issue.code !== 'unrecognized_keys') return [describeField(issue, base, input, model)];
  return issue.keys.map((key) => {
    const path = [...base, ...pathOf(issue), key];
    return {
      path,
      code: 'unknown-field',
      message: `${formatPath(path)} is not a known field`,
      hint: 'Remove it, or check its spelling.',
    };
  });
}

/** Of several forms a value may have, what is wrong with the one that it has; undefined where it has none of them. */
function meantChoice(issue: z.core.$ZodIssueInvalidUnion, input: unknown): readonly z.core.$ZodIssue[] | undefined {
  const value = pathOf(issue).reduce<unknown>(childOf, input);
  if (typeof value !== 'object' || value === null) return undefined;
  const isWithin = ({ path, code }: z.core.$ZodIssue) =>
    path.length > 0 || code === 'unrecognized_keys' || (Array.isArray(value) && code.startsWith('too_'));
  return issue.errors.find((choice) => choice.every(isWithin));
}

function describeField(issue: z.core.$ZodIssue, base: JsonPath, input: unknown, model?: MaturityModel): Finding {
  const inner = pathOf(issue);
  const path = [...base, ...inner];
  const name = path.length === 0 ? 'the file' : formatPath(path);
  const value = inner.reduce<unknown>(childOf, input);
  if (model !== undefined && inner.length === 1 && inner[0] === 'stage' && value !== undefined) {
    return {
      path,
      code: 'stage-range',
      message: `${name} ${stageRange(model.stages.length)}, not ${show(value)}`,
      hint: 'Give one of the stages of the model.',
    };
  }
  if (value === undefined) {
    return {
      path,
      code: 'missing-field',
      message: `${name} is missing; it must be ${expected(issue)}`,
      hint: 'Add the field.',
    };
  }
  const isWrongLength = (issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value);
  return {
    path,
    code: issue.code === 'invalid_type' ? 'field-type' : 'field-value',
    message: isWrongLength
      ? `${name} must have ${expected(issue)} ${isOne(issue) ? 'entry' : 'entries'}, not ${String(value.length)}`
      : `${name} must be ${expected(issue)}, not ${show(value)}`,
    hint: 'Mend the value, or make the file again.',
  };
}

function isOne(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): boolean {
  return (issue.code === 'too_small' ? issue.minimum : issue.maximum) === 1;
}

function pathOf(issue: z.core.$ZodIssue): JsonPath {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? 'text that is not empty'
        : `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((choice) => choice.map(expected)))].join(' or ');
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  tuple: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'a UUID of version 7',
  date: 'a date such as 2026-11-22',
  datetime: 'a date and time with an offset, such as 2026-11-22T09:30:00+01:00',
  url: 'an address that begins with http:// or https://',
};

function childOf(parent: unknown, key: string | number): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined;
  return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined;
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) || 'nothing';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
