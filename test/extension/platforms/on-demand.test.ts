import { expect, it } from 'vitest';
import { platforms } from '../../../extension/platforms/index.ts';
import { recognised } from '../../../extension/platforms/on-demand/recognise.ts';

it('recognises every platform but the one for any page before its reader is there, in the same order', () => {
  expect(recognised.map(({ id }) => id)).toEqual(platforms.slice(0, -1).map(({ id }) => id));
  for (const { id, isHere } of recognised) expect(platforms.find((one) => one.id === id)!.recognises).toBe(isHere);
});
