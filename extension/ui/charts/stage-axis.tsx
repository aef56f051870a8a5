import { say } from '../../words/charts.ts';

/** The names of the stages below a scale, each under its place; only their numbers where there is little room. */
export function StageAxis({ stages }: { readonly stages: readonly string[] }) {
  const between = stages.length - 2;
  const columns = between > 0 ? `1fr repeat(${String(between)}, 2fr) 1fr` : '1fr 1fr';
  return (
    <div class="stage-axis" style={{ gridTemplateColumns: columns }} aria-hidden="true">
      {stages.map((name, at) => (
        <span key={at}>
          <span class="stage-axis-full">{say('stage', { number: at + 1, name })}</span>
          <span class="stage-axis-number">{at + 1}</span>
        </span>
      ))}
    </div>
  );
}
