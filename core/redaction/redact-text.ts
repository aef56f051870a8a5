import type { TextForm, TraceFinder } from './personal-text.ts';
import type { Trace } from './personal-patterns.ts';
import { type LabelledKind, type Labels, labelText } from './redaction-label.ts';

/** Puts labels in place of what tells of a person, until nothing is left that does. */
export type TextRedactor = {
  readonly text: (text: string, form: TextForm, onTaken: OnTaken) => string;
  /** The same for texts that follow one another on a page: what runs over an end goes whole. */
  readonly quote: (parts: QuoteParts, onTaken: OnTaken) => QuoteParts;
};
export type OnTaken = (kind: LabelledKind, words: string) => void;
export type QuoteParts = { readonly prefix: string; readonly exact: string; readonly suffix: string };

/** A redactor that draws its labels from the given numbers. */
export function textRedactor(find: TraceFinder, labels: Labels): TextRedactor {
  const labelOf = ({ kind, thing }: Trace) => labelText(kind, labels(kind, thing));

  const redactText: TextRedactor['text'] = (text, form, onTaken) => {
    let redacted = text;
    for (let traces = find(text, form); traces.length > 0; traces = find(redacted, form)) {
      for (const { kind, start, end } of traces) onTaken(kind, redacted.slice(start, end));
      redacted = replaced(redacted, 0, traces, labelOf);
    }
    return redacted;
  };

  const redactQuote: TextRedactor['quote'] = ({ prefix, exact, suffix }, onTaken) => {
    const whole = `${prefix}${exact}${suffix}`;
    const traces = find(whole, 'quote');
    if (traces.length === 0) return { prefix, exact, suffix };
    for (const { kind, start, end } of traces) onTaken(kind, whole.slice(start, end));
    const from = prefix.length;
    const to = from + exact.length;
    // What runs over an end is named in the quote itself, so that the quote is never left empty.
    const inExact = (trace: Trace) => trace.end > from && trace.start < to;
    const outside = (trace: Trace) => (inExact(trace) ? '' : labelOf(trace));
    const parts = {
      prefix: replaced(prefix, 0, traces, outside),
      exact: replaced(exact, from, traces.filter(inExact), labelOf),
      suffix: replaced(suffix, to, traces, outside),
    };
    return redactQuote(parts, onTaken);
  };

  return { text: redactText, quote: redactQuote };
}

/** A text that begins at an offset of the one the traces were found in, with those that reach into it replaced. */
function replaced(text: string, offset: number, traces: readonly Trace[], labelOf: (trace: Trace) => string): string {
  let result = '';
  let end = 0;
  for (const trace of traces) {
    const from = Math.max(0, trace.start - offset);
    const to = Math.min(text.length, trace.end - offset);
    if (from >= to) continue;
    result += text.slice(end, from) + labelOf(trace);
    end = to;
  }
  return result + text.slice(end);
}
