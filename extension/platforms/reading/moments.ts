const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/u;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*?(?:Z|[+-]\d{2}:?\d{2})$/iu;

/** Milliseconds since 1970, as pages carry them in an attribute, as ISO 8601 in UTC. */
export function momentFromMilliseconds(value: string | null | undefined): string | undefined {
  return /^\d{11,14}$/u.test(value ?? '') ? isoMoment(Number(value)) : undefined;
}

/** Seconds since 1970, as pages carry them in an attribute, as ISO 8601 in UTC. */
export function momentFromSeconds(value: string | null | undefined): string | undefined {
  return /^\d{9,10}$/u.test(value ?? '') ? isoMoment(Number(value) * 1000) : undefined;
}

/** A machine-readable date as ISO 8601 in UTC. Without an offset the hour is not known, and the date is left out. */
export function momentFromText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (DATE_ONLY.test(text)) return isoMoment(Date.parse(text));
  if (!WITH_OFFSET.test(text)) return undefined;
  const regular = text.replace(/\s+(?=[+-]\d{2}:?\d{2}$)/u, '').replace(/([+-]\d{2})(\d{2})$/u, '$1:$2');
  return isoMoment(Date.parse(regular.replace(' ', 'T')));
}

/** The earliest (or, by `order`, the latest) of some moments; all are in UTC, so their text sorts as time does. */
export function outermost(moments: readonly string[], order: 'first' | 'last'): string | undefined {
  return [...moments].sort().at(order === 'first' ? 0 : -1);
}

function isoMoment(milliseconds: number): string | undefined {
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
