import { type CaseNumbers, layerGains, teamGains, underInvestmentCase, withNumbers } from '#core/investment-case.ts';
import { Layer, Team } from '#core/model.ts';
import type { Assessment } from '../assessment.ts';
import { cell, column, heading, paragraph, rowHeader } from '../blocks.ts';
import type { Block, Table } from '../document.ts';
import type { ReportSection } from '../section.ts';
import { percentWords } from '../words.ts';

/** Which layers and teams the evidence covers, what each gains, and the case for investing; nothing without evidence. */
export const communityLed: ReportSection = {
  id: 'community-led',
  title: 'What the organisation gains',
  blocks: (assessment) => {
    const { observations } = assessment;
    if (observations.length === 0) return [];
    const seenIn = (layer: Layer) => observations.filter((observation) => observation.layer === layer).length;
    const seenFor = (team: Team) => observations.filter(({ teams }) => teams.includes(team)).length;
    return [
      heading(2, 'Whom the community reaches'),
      gainsTable('Layers', Layer.options, layerGains, seenIn),
      heading(2, 'Whom the community feeds'),
      gainsTable('Teams', Team.options, teamGains, seenFor),
      ...caseBlocks(assessment),
    ];
  },
};

function gainsTable<Name extends string>(
  caption: string,
  names: readonly Name[],
  gains: Readonly<Record<Name, { readonly name: string; readonly gains: string }>>,
  seen: (name: Name) => number,
): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(caption), column('What it gains'), column('Seen', 'end')],
    rows: names.map((name) => [cell(gains[name].name), cell(gains[name].gains), cell(String(seen(name)))]),
  };
}

function caseBlocks(assessment: Assessment): readonly Block[] {
  const numbers = caseNumbers(assessment);
  const { title, steps, ask } = underInvestmentCase;
  return [
    heading(2, title),
    {
      type: 'list',
      start: 1,
      items: steps.map((step) => [paragraph(withNumbers(step, numbers))]),
    },
    paragraph(withNumbers(ask, numbers)),
  ];
}

function caseNumbers({ observations, scorecard: { overall, health } }: Assessment): CaseNumbers {
  const share = (id: string) => health.measures.find((measure) => measure.id === id)?.value ?? null;
  const answered = share('answered');
  const byMembers = share('answered-by-members');
  return {
    observations: String(observations.length),
    assessed: String(overall.assessed),
    of: String(overall.of),
    ...(answered !== null && { answeredShare: percentWords(answered) }),
    ...(byMembers !== null && { membersAnswerShare: percentWords(byMembers) }),
  };
}
