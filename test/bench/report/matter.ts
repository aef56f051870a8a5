import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import type { FontName } from '#core/report/format.ts';
import { FONT_FILES } from '../../../report-cli/fonts.ts';
import { inventExport } from './invented-export.ts';
import type { Fonts, Matter } from './maker.ts';

/** The document of so many observations, and the fonts it is set in, read out of the packages of the repository. */
export function makeMatter(observations: number, repository: string): Matter {
  const assessment = assess(inventExport(observations), model);
  const require = createRequire(join(repository, 'package.json'));
  const fonts = Object.fromEntries(
    Object.entries(FONT_FILES).map(([name, file]) => {
      const path = require.resolve(file);
      return [name, { path, bytes: new Uint8Array(readFileSync(path)) }];
    }),
  ) as Record<FontName, Fonts[FontName]>;
  return { document: buildReport(assessment), assessment, fonts };
}
