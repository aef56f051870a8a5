import type { ComponentChildren } from 'preact';
import type { MaturityModel } from '#core/model.ts';
import { models as builtIn } from '#core/models/index.ts';
import { say } from '../../words/dashboard-models.ts';

const COUNTED = ['stages', 'competencies', 'indicators', 'prompts', 'checklists', 'worksheets'] as const;

type ModelCardProps = {
  readonly model: MaturityModel;
  readonly isInUse: boolean;
  readonly children: ComponentChildren;
};

/** A model: what is in it, whose it is, and what can be done with it. */
export function ModelCard({ model, isInUse, children }: ModelCardProps) {
  const { id, title, revision, attribution, license, competencies } = model;
  const isBuiltIn = builtIn.some((one) => one.id === id);
  return (
    <article class="card" aria-labelledby={`model-${id}`}>
      <h2 id={`model-${id}`} dir="auto">
        {title}
      </h2>
      <p class="row small muted">
        {isInUse && <span class="chip">{say('in-use')}</span>}
        {isBuiltIn && <span class="chip">{say('built-in')}</span>}
        <span>{say('revision', { revision })}</span>
      </p>
      <details>
        <summary>{say('contents')}</summary>
        <ul class="bullets">
          {COUNTED.map((list) => (
            <li key={list}>{say(list, { count: model[list].length })}</li>
          ))}
        </ul>
        <ul class="competency-list small" dir="auto">
          {competencies.map((competency) => (
            <li key={competency.id}>
              <strong>{competency.name}</strong> <span class="muted">{competency.question}</span>
            </li>
          ))}
        </ul>
      </details>
      <p class="small muted">
        {attribution} ({license})
      </p>
      <div class="row">{children}</div>
    </article>
  );
}
