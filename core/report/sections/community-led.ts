import { type CaseNumbers, withNumbers } from '#core/investment-case.ts';
import { Layer, Team } from '#core/model.ts';
import { cell, column, heading, paragraph, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Table } from '../document.ts';
import type { ReportSection } from '../section.ts';

/** Which layers and teams the evidence covers, what each gains, and the case for investing; nothing without evidence. */
export const communityLed: ReportSection = {
  id: 'community-led',
  editions: ['full'],
  blocks: (context) => {
    const { observations } = context.assessment;
    if (observations.length === 0) return [];
    const { say, language } = context.voice;
    const { layers, teams } = language.investment;
    const seenIn = (layer: Layer) => observations.filter((observation) => observation.layer === layer).length;
    const seenFor = (team: Team) => observations.filter((observation) => observation.teams.includes(team)).length;
    return [
      heading(2, say.communityLed('reaches')),
      gainsTable(say.communityLed('layers'), Layer.options, layers, seenIn, context),
      heading(2, say.communityLed('feeds')),
      gainsTable(say.communityLed('teams'), Team.options, teams, seenFor, context),
      ...uncovered(
        [
          ...Layer.options.filter((layer) => seenIn(layer) === 0).map((layer) => layers[layer].name),
          ...Team.options.filter((team) => seenFor(team) === 0).map((team) => teams[team].name),
        ],
        context,
      ),
      ...caseBlocks(context),
    ];
  },
};

function gainsTable<Name extends string>(
  caption: string,
  names: readonly Name[],
  gains: Readonly<Record<Name, { readonly name: string; readonly gains: string }>>,
  seen: (name: Name) => number,
  { voice: { say } }: ReportContext,
): Table {
  return {
    type: 'table',
    caption,
    columns: [rowHeader(caption), column(say.communityLed('gains')), column(say.communityLed('seen'), 'end')],
    rows: names.map((name) => [cell(gains[name].name), cell(gains[name].gains), cell(String(seen(name)))]),
  };
}

function uncovered(names: readonly string[], { voice: { say, list } }: ReportContext): readonly Block[] {
  return names.length === 0 ? [] : [paragraph(say.communityLed('uncovered', { names: list(names) }))];
}

function caseBlocks(context: ReportContext): readonly Block[] {
  const numbers = caseNumbers(context);
  const { title, steps, ask } = context.voice.language.investment.case;
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

function caseNumbers({ assessment: { observations, scorecard }, voice }: ReportContext): CaseNumbers {
  const { overall, health } = scorecard;
  const share = (id: string) => health.measures.find((measure) => measure.id === id)?.value ?? null;
  const answered = share('answered');
  const byMembers = share('answered-by-members');
  return {
    observations: String(observations.length),
    assessed: String(overall.assessed),
    of: String(overall.of),
    ...(answered !== null && { answeredShare: voice.percent(answered) }),
    ...(byMembers !== null && { membersAnswerShare: voice.percent(byMembers) }),
  };
}
