import type { TakenKind } from '#core/redaction/redaction-label.ts';
import type { LeftField } from '#core/redaction/redaction-left.ts';
import { say } from '../../words/dashboard-data.ts';
import type { ExportPart } from './export-part.ts';

/** What would leave with a file and what would not, field by field, with a few examples of each. */
export function Leaving({ part }: { readonly part: ExportPart }) {
  const { exportFile, left, taken, staysBehind, withoutBacking } = part;
  const { observations, checks, answers } = exportFile;
  return (
    <div class="leaving" role="group" aria-label={say('leaving')}>
      <div>
        <h3>{say('leaving')}</h3>
        <p>
          {[
            say('count.notes', { count: observations.length }),
            say('count.ticks', { count: checks.length }),
            say('count.answers', { count: answers.length }),
          ].join(', ')}
        </p>
        <ul class="kinds">
          {left.map(({ field, count, different, examples }) => (
            <Kind
              key={field}
              words={say(leftId(field), { count })}
              examples={examples}
              isMore={different > examples.length}
            />
          ))}
        </ul>
      </div>
      {(taken.length > 0 || staysBehind > 0) && (
        <div>
          <h3>{say('staying')}</h3>
          {staysBehind > 0 && <p>{say('staying.period', { count: staysBehind })}</p>}
          {withoutBacking > 0 && <p class="muted">{say('staying.backing', { count: withoutBacking })}</p>}
          <ul class="kinds">
            {taken.map(({ kind, count, examples }) => (
              <Kind
                key={kind}
                words={say(takenId(kind), { count })}
                examples={examples}
                isMore={count > examples.length}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type KindProps = { readonly words: string; readonly examples: readonly string[]; readonly isMore: boolean };

function Kind({ words, examples, isMore }: KindProps) {
  if (examples.length === 0) return <li>{words}</li>;
  return (
    <li>
      <details>
        <summary>{words}</summary>
        <ul class="examples small muted">
          {examples.map((example) => (
            <li key={example} dir="auto">
              {example}
            </li>
          ))}
          {isMore && <li aria-hidden="true">…</li>}
        </ul>
      </details>
    </li>
  );
}

function leftId(field: LeftField): `left.${LeftField}` {
  return `left.${field}`;
}

function takenId(kind: TakenKind): `taken.${TakenKind}` {
  return `taken.${kind}`;
}
