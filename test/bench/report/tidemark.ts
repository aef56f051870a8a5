import { pdf } from '#core/report/formats/pdf/pdf.ts';
import type { MakeMaker } from './maker.ts';

/** The report as the command line makes it. */
export const makeMaker: MakeMaker = ({ document, assessment, fonts }) => ({
  render: async () => {
    const font = (name: keyof typeof fonts) => Promise.resolve(fonts[name].bytes);
    const { bytes } = await pdf.render(document, assessment, { font });
    return bytes;
  },
});
