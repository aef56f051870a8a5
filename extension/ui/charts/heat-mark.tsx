import { percent, within } from './scale.ts';

/** The hatching that the strips of one heat map share. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <svg class="chart-definitions" aria-hidden="true">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch-line" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A strip filled as far as a share goes, hatched for the rest; only an outline where the share is not known. */
export function HeatCellMark({ share, hatching }: { readonly share: number | null; readonly hatching: string }) {
  return (
    <svg class="heat-mark" aria-hidden="true">
      {share === null ? (
        <rect class="heat-open" x="0.5" y="0.5" width="100%" height="6" />
      ) : (
        <>
          <rect class="heat-rest" width="100%" height="7" fill={`url(#${hatching})`} />
          <rect class="heat-fill" width={percent(within(share))} height="7" />
          <rect class="heat-edge" width="100%" height="7" />
        </>
      )}
    </svg>
  );
}
