import type { CompetencyChange, Reason } from '#core/change.ts';
import type { Evidence } from '#core/evidence.ts';
import { say } from '../words/dashboard-change.ts';
import { partWords } from './number-words.ts';
import type { OpenCommunity } from './open-community.ts';
import { TracedNumber } from './trace/traced-number.tsx';

const REASONS = ['ageing', 'checks', 'observations', 'settings', 'model'] as const satisfies readonly Reason[];

/** Less than this is no reason. */
const NOTHING = 0.005;

/** Why a level moved, each reason with its part, and the records that are new. */
export function ChangeReasons({
  open,
  name,
  change: { parts, checks = [], observations = [] },
}: {
  readonly open: OpenCommunity;
  /** What moved. */
  readonly name: string;
  readonly change: Pick<CompetencyChange, 'parts'> & Partial<Pick<CompetencyChange, 'checks' | 'observations'>>;
}) {
  if (parts === null) return null;
  const told = REASONS.filter((reason) => Math.abs(parts[reason]) >= NOTHING);
  const idsOf = (reason: Reason) => (reason === 'checks' ? checks : reason === 'observations' ? observations : []);
  if (told.length === 0) return <p class="muted">{say('reason.none')}</p>;
  return (
    <ul class="reasons" aria-label={say('reasons')}>
      {told.map((reason) => (
        <li key={reason}>
          <span class="number">{partWords(parts[reason])}</span> <span>{say(`reason.${reason}`)}</span>{' '}
          <NewRecords open={open} name={name} ids={idsOf(reason)} />
        </li>
      ))}
    </ul>
  );
}

function NewRecords({
  open,
  name,
  ids,
}: {
  readonly open: OpenCommunity;
  readonly name: string;
  readonly ids: readonly string[];
}) {
  if (ids.length === 0) return null;
  const title = say('reason.records-of', { name });
  return (
    <TracedNumber
      open={open}
      name={title}
      trace={() => ({ title, explanation: say('reason.records-explanation'), evidence: evidenceOf(open, ids) })}
    >
      {say('reason.records', { count: ids.length })}
    </TracedNumber>
  );
}

function evidenceOf({ scoring }: OpenCommunity, ids: readonly string[]): readonly Evidence[] {
  const wanted = new Set(ids);
  return scoring.scores.flatMap(({ evidence }) => evidence.filter(({ origin }) => wanted.has(origin.id)));
}
