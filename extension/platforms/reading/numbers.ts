const GROUPED = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/u;
const DIGIT_RUN = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:\s?[kKmM]\b)?/gu;

/** The whole number a text is, or nothing: "1,234" and "1.234" are 1234; "1.2k" is rounded by the page, and so not known. */
export function exactCount(text: string | null | undefined): number | undefined {
  const trimmed = (text ?? '').trim();
  if (/^\d+$/u.test(trimmed)) return Number(trimmed);
  return GROUPED.test(trimmed) ? Number(trimmed.replace(/\D/gu, '')) : undefined;
}

/** Every whole number named in a text, in order ("3 / 15" gives 3 and 15, in any language). */
export function countsIn(text: string | null | undefined): readonly number[] {
  const runs = (text ?? '').match(DIGIT_RUN) ?? [];
  return runs.map(exactCount).filter((count) => count !== undefined);
}

/** The single whole number named in a text; nothing where there are none or several. */
export function onlyCount(text: string | null | undefined): number | undefined {
  const runs = (text ?? '').match(DIGIT_RUN) ?? [];
  return runs.length === 1 ? exactCount(runs[0]) : undefined;
}
