import { useMemo } from 'preact/hooks';
import { measureHealth } from '#core/health.ts';
import { type CaseNumbers, layerGains, teamGains, underInvestmentCase, withNumbers } from '#core/investment-case.ts';
import { Layer, Team } from '#core/model.ts';
import { type Observation, standsAt } from '#core/observation.ts';
import { Coverage, type CoverageRow } from '../../ui/charts/coverage.tsx';
import { say } from '../../words/dashboard-overview.ts';
import { searchFor } from '../../ui/notes/searching.ts';
import { addressOf } from '../address.ts';
import { percentWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { useReckoned } from '../reckoning.ts';

/** Which layers and teams the notes speak of, what each gains, and the case for investing. */
export function Reach({ open }: { readonly open: OpenCommunity }) {
  const standing = useMemo(() => {
    const moment = Date.parse(open.asOf);
    return open.records.observations.filter((observation) => standsAt(observation, moment));
  }, [open]);
  const rowOf = (
    operator: 'layer' | 'team',
    id: string,
    name: string,
    isOf: (one: Observation) => boolean,
  ): CoverageRow => {
    const own = standing.filter(isOf);
    const count = (verdict: Observation['verdict']) => own.filter((one) => one.verdict === verdict).length;
    return {
      ...{ id, name, strengths: count('strength'), gaps: count('gap'), notes: count('note') },
      ...(own.length > 0 && { href: addressOf('evidence', `?${searchFor(operator, id)}`) }),
    };
  };
  return (
    <section class="card">
      <h2>{say('reach')}</h2>
      <div class="columns">
        <Coverage
          title={say('layers')}
          rows={Layer.options.map((layer) =>
            rowOf('layer', layer, layerGains[layer].name, (one) => one.layer === layer),
          )}
        />
        <Coverage
          title={say('teams')}
          rows={Team.options.map((team) =>
            rowOf('team', team, teamGains[team].name, ({ teams }) => teams.includes(team)),
          )}
        />
      </div>
      <details>
        <summary>{say('reach.gains')}</summary>
        <dl class="practice-words">
          {[...Layer.options.map((layer) => layerGains[layer]), ...Team.options.map((team) => teamGains[team])].map(
            ({ name, gains }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{gains}</dd>
              </div>
            ),
          )}
        </dl>
      </details>
      <details>
        <summary>{say('case')}</summary>
        <InvestmentCase open={open} observations={standing} />
      </details>
    </section>
  );
}

function InvestmentCase({
  open,
  observations,
}: {
  readonly open: OpenCommunity;
  readonly observations: readonly Observation[];
}) {
  const { made: numbers } = useReckoned(
    function* () {
      yield;
      return caseNumbers(open, observations);
    },
    [open],
  );
  const { title, steps, ask } = underInvestmentCase;
  return (
    <div class="stack" aria-busy={numbers === null}>
      <h3>{title}</h3>
      <ol class="bullets numbered">
        {steps.map((step) => (
          <li key={step}>{withNumbers(step, numbers ?? {})}</li>
        ))}
      </ol>
      <p>{withNumbers(ask, numbers ?? {})}</p>
    </div>
  );
}

function caseNumbers({ scoring, asOf }: OpenCommunity, observations: readonly Observation[]): CaseNumbers {
  const { assessed, of } = scoring.scorecard.overall;
  const { measures } = measureHealth(observations, asOf);
  const share = (id: string) => measures.find((measure) => measure.id === id)?.value ?? null;
  const [answered, byMembers] = [share('answered'), share('answered-by-members')];
  return {
    observations: String(observations.length),
    assessed: String(assessed),
    of: String(of),
    ...(answered !== null && { answeredShare: percentWords(answered) }),
    ...(byMembers !== null && { membersAnswerShare: percentWords(byMembers) }),
  };
}
