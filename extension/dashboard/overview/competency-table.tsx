import type { CompetencyScore } from '#core/competency-score.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import type { LevelRow } from '../../ui/charts/level-row.ts';
import { LevelScale } from '../../ui/charts/level-scale.tsx';
import { Radar } from '../../ui/charts/radar.tsx';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard-overview.ts';
import { say as shared } from '../../words/shared.ts';
import { addressOf } from '../address.ts';
import { targetWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { TracedNumber } from '../trace/traced-number.tsx';

/** All competencies as one shape, and as a table whose numbers open their records. */
export function CompetencyTable({ open }: { readonly open: OpenCommunity }) {
  const { model, scoring } = open;
  const rows = scoring.scorecard.competencies.flatMap((row) => {
    const score = scoring.scores.find(({ competency }) => competency.id === row.id);
    return score === undefined ? [] : [{ row, score, drawn: drawnRow(row, score) }];
  });
  return (
    <section class="card competencies">
      <h2>{say('competencies')}</h2>
      <Radar title={say('radar')} stages={model.stages.map(({ name }) => name)} rows={rows.map(({ drawn }) => drawn)} />
      <table class="stacks">
        <caption class="visually-hidden">{say('competencies')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('competency')}</th>
            <th scope="col">{say('scale')}</th>
            <th scope="col">{say('level')}</th>
            <th scope="col">{say('target')}</th>
            <th scope="col">{say('confidence')}</th>
            <th scope="col">{say('answered')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, score, drawn }) => (
            <CompetencyLine key={row.id} open={open} row={row} score={score} drawn={drawn} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CompetencyLine({
  open,
  row: { id, level, interval, target, confidence, coverage },
  score: { competency, evidence },
  drawn,
}: {
  readonly open: OpenCommunity;
  readonly row: ScorecardRow;
  readonly score: CompetencyScore;
  readonly drawn: LevelRow;
}) {
  const { name } = competency;
  const traced = (title: string, explanation: string, words: string, isTicks = false) => (
    <TracedNumber
      open={open}
      name={title}
      trace={() => ({
        title,
        explanation,
        evidence: isTicks ? evidence.filter(({ origin }) => origin.type === 'check') : evidence,
      })}
    >
      {words}
    </TracedNumber>
  );
  return (
    <tr>
      <th scope="row">
        <a href={addressOf('competency', id)}>{name}</a>
      </th>
      <td class="scale-cell">
        <LevelScale row={drawn} stages={open.model.stages.length} />
      </td>
      <td class="number" data-label={say('level')}>
        {level === null || interval === null ? (
          <span class="muted">{say('not-assessed')}</span>
        ) : (
          traced(say('level.of', { name }), say('level.explanation'), levelWords({ level, interval }))
        )}
      </td>
      <td class="number" data-label={say('target')}>
        {target !== null && targetWords(target)}
      </td>
      <td data-label={say('confidence')}>{level !== null && shared(`confidence.${confidence}`)}</td>
      <td class="number" data-label={say('answered')}>
        {traced(say('answered.of', { name }), say('answered.explanation'), say('answered.value', coverage), true)}
      </td>
    </tr>
  );
}

function drawnRow({ id, level, interval, target }: ScorecardRow, { competency: { name } }: CompetencyScore): LevelRow {
  return { id, name, level, interval, target, href: addressOf('competency', id) };
}
