import { useSignal } from '@preact/signals';
import type { MoveRule } from '#core/move-rule.ts';
import { type MovePreview, previewPageMoves } from '#core/page-moves.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { FormField } from '../parts/form-field.tsx';

/** As many show that the rules do what was meant. */
const MOST_SHOWN = 8;

const NO_RULE: MoveRule = { from: '', to: '' };

type SectionProps = { readonly state: DashboardState; readonly open: OpenCommunity };

/** Moves notes after a platform has given its pages other addresses: by rules, after a look at what would change. */
export function MovesSection({ state, open }: SectionProps) {
  const rules = useSignal<readonly MoveRule[]>([NO_RULE]);
  const preview = useSignal<MovePreview | null>(null);
  const look = () =>
    state.news.attempt(() => {
      preview.value = previewPageMoves(open.records.observations, rules.value);
      return Promise.resolve();
    });
  const move = async (seen: MovePreview) => {
    if (await moveNotes(state, open.community.id, seen)) preview.value = null;
  };
  return (
    <section class="panel" aria-labelledby="moves">
      <h2 id="moves">{say('moves')}</h2>
      <p class="muted">{say('moves.about')}</p>
      <p class="small muted">{say('moves.hint')}</p>
      <Rules
        rules={rules.value}
        change={(changed) => {
          rules.value = changed;
          preview.value = null;
        }}
      />
      <div class="row">
        <button class="button" type="button" onClick={() => void look()}>
          {say('moves.look')}
        </button>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            rules.value = [...rules.value, NO_RULE];
          }}
        >
          {say('moves.more')}
        </button>
      </div>
      <div aria-live="polite">
        {preview.value !== null && <Moves preview={preview.value} move={(seen) => void move(seen)} />}
      </div>
    </section>
  );
}

/** True where the notes could be moved. */
async function moveNotes({ news }: DashboardState, community: string, { moves }: MovePreview): Promise<boolean> {
  const moveTo = (end: 'from' | 'to') =>
    news.attempt(() => ask('move-notes', { community, moves: moves.map((one) => ({ id: one.id, url: one[end] })) }));
  if ((await moveTo('to')) === null) return false;
  const undo = async () => {
    await moveTo('from');
  };
  news.say({ words: say('moves.done', { count: moves.length }), undo });
  return true;
}

type RulesProps = { readonly rules: readonly MoveRule[]; readonly change: (rules: readonly MoveRule[]) => void };

function Rules({ rules, change }: RulesProps) {
  const set = (at: number, part: Partial<MoveRule>) => {
    change(rules.map((rule, place) => (place === at ? { ...rule, ...part } : rule)));
  };
  return (
    <>
      {rules.map((rule, at) => (
        <div class="fields move-rule" key={at}>
          <FormField
            label={say('moves.from')}
            value={rule.from}
            placeholder="https://old.example/t/*"
            keep={(from) => {
              set(at, { from: from.trim() });
            }}
          />
          <FormField
            label={say('moves.to')}
            value={rule.to}
            placeholder="https://new.example/topic/$1"
            keep={(to) => {
              set(at, { to: to.trim() });
            }}
          />
          {rules.length > 1 && (
            <button
              class="button quiet"
              type="button"
              onClick={() => {
                change(rules.filter((_, place) => place !== at));
              }}
            >
              {say('moves.drop')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

function Moves({ preview, move }: { readonly preview: MovePreview; readonly move: (preview: MovePreview) => void }) {
  const { moves, idle, unending, unusable, collisions } = preview;
  const remarks = [
    ...idle.map((rule) => say('moves.idle', { rule: rule + 1 })),
    ...unending.map((rule) => say('moves.unending', { rule: rule + 1 })),
    ...(unusable.length === 0 ? [] : [say('moves.unusable', { count: unusable.length })]),
    ...(collisions.length === 0 ? [] : [say('moves.collisions', { count: collisions.length })]),
  ];
  const more = moves.length - MOST_SHOWN;
  return (
    <div class="card">
      <h3>{moves.length === 0 ? say('moves.none') : say('moves.count', { count: moves.length })}</h3>
      {remarks.map((remark) => (
        <p key={remark} class="muted">
          {remark}
        </p>
      ))}
      {moves.length > 0 && (
        <>
          <dl class="move-list small">
            {moves.slice(0, MOST_SHOWN).map(({ id, from, to }) => (
              <div key={id}>
                <dt class="visually-hidden">{say('moves.was')}</dt>
                <dd class="muted">{from}</dd>
                <dt class="visually-hidden">{say('moves.becomes')}</dt>
                <dd>{to}</dd>
              </div>
            ))}
          </dl>
          {more > 0 && <p class="small muted">{say('moves.more-notes', { count: more })}</p>}
          <div class="row">
            <button
              class="button primary"
              type="button"
              onClick={() => {
                move(preview);
              }}
            >
              {say('moves.do', { count: moves.length })}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
