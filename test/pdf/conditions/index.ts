import type { Pdf } from '../reading/pdf.ts';
import { ABSENT } from './absent.ts';
import { annotations } from './annotations.ts';
import type { Condition, Finding } from './condition.ts';
import { embeddedFiles } from './embedded-files.ts';
import { figures } from './figures.ts';
import { fonts } from './fonts.ts';
import { headings } from './headings.ts';
import { language } from './language.ts';
import { metadata } from './metadata.ts';
import { nesting } from './nesting.ts';
import { notes } from './notes.ts';
import { realContent } from './real-content.ts';
import { roleMapping } from './role-mapping.ts';
import { structureTree } from './structure-tree.ts';
import { tables } from './tables.ts';
import { unicode } from './unicode.ts';
import { xObjects } from './x-objects.ts';

/** Every condition that is looked for; those of `absent.ts` are proven by the absence of what they are about. */
export const CONDITIONS: readonly Condition[] = [
  ...structureTree,
  ...realContent,
  ...roleMapping,
  ...metadata,
  ...nesting,
  ...unicode,
  ...language,
  ...figures,
  ...headings,
  ...tables,
  ...notes,
  ...embeddedFiles,
  ...annotations,
  ...xObjects,
  ...fonts,
  ...ABSENT,
];

/** Everything that is wrong with a PDF. */
export function findingsIn(pdf: Pdf): readonly Finding[] {
  return CONDITIONS.flatMap(({ id, says, check }) => check(pdf).map((where) => ({ id, says, where })));
}
