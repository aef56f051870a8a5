import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

type FormFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What is wrong with a text, in words; null where it can be kept. */
  readonly check?: (text: string) => string | null;
  /** Told the text once the field is left or Enter is pressed, where it differs and can be kept. */
  readonly keep: (text: string) => void;
  readonly hint?: string;
  readonly kind?: 'text' | 'number' | 'date';
  /** So many lines instead of one. */
  readonly rows?: number;
  readonly placeholder?: string;
};

/** A labelled field that keeps what is typed at once when it is left, and says what is wrong with it beside it. */
export function FormField({ label, value, check, keep, hint, kind = 'text', rows, placeholder = '' }: FormFieldProps) {
  const id = useId();
  const typed = useSignal(value);
  const problem = useSignal<string | null>(null);
  // What was handed on comes back as the value, by when more may have been typed: that stays.
  const handedOn = useRef(value);
  useEffect(() => {
    if (value === handedOn.current) return;
    handedOn.current = value;
    typed.value = value;
    problem.value = null;
  }, [value]);
  const shared = {
    id,
    class: 'field',
    value: typed.value,
    'aria-invalid': problem.value !== null,
    'aria-describedby': hint === undefined ? `${id}-problem` : `${id}-hint ${id}-problem`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      typed.value = event.currentTarget.value;
    },
    onChange: () => {
      problem.value = check?.(typed.value) ?? null;
      if (problem.value !== null || typed.value === value) return;
      handedOn.current = typed.value;
      keep(typed.value);
    },
  };
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {rows !== undefined && <textarea {...shared} rows={rows} />}
      {rows === undefined && kind === 'date' && <input type="date" {...shared} />}
      {rows === undefined && kind !== 'date' && (
        <input
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          {...shared}
        />
      )}
      {hint !== undefined && (
        <p class="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="small field-problem" id={`${id}-problem`} role="alert">
        {problem.value}
      </p>
    </div>
  );
}
