type TickFieldProps = {
  readonly label: string;
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  readonly tick: (isTicked: boolean) => void;
};

/** A checkbox with its label. */
export function TickField({ label, isTicked, isDisabled, tick }: TickFieldProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled === true}
        onChange={(event) => {
          tick(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
