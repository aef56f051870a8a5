import { deflateSync } from 'node:zlib';
import type { MakeMaker } from '../report/maker.ts';
import { compressAgain } from './floor.ts';

/** The floor with Node's own zlib, in C: what tidemark may not use, for its bytes differ from platform to platform. */
export const makeMaker: MakeMaker = (matter) => compressAgain(matter, deflateSync);
