import { paragraph, paragraphAs } from '../blocks.ts';
import type { ReportSection } from '../section.ts';

/** What the community's edition keeps back, and whose model it is. */
export const leftOut: ReportSection = {
  id: 'left-out',
  editions: ['community'],
  blocks: ({ assessment: { model }, voice: { say } }) => [
    paragraph(say.editions('community.left-out')),
    paragraphAs('aside', model.attribution),
  ],
};
