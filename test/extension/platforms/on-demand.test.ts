import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { platforms } from '../../../extension/platforms/index.ts';
import { recognised } from '../../../extension/platforms/on-demand/recognise.ts';

const ENTRYPOINTS = join(import.meta.dirname, '../../../extension/entrypoints');

it('recognises every platform but the one for any page before its reader is there, in the same order', () => {
  expect(recognised.map(({ id }) => id)).toEqual(platforms.slice(0, -1).map(({ id }) => id));
  for (const { id, isHere } of recognised) expect(platforms.find((one) => one.id === id)!.recognises).toBe(isHere);
});

it.each(recognised.map(({ id }) => id))('has a script that brings the reader of %s', (id) => {
  expect(existsSync(join(ENTRYPOINTS, `platform-${id}.ts`))).toBe(true);
});
