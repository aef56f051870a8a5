/** A column of text in a terminal. */
export type Column = { readonly title: string; readonly align?: 'start' | 'end' };

/** Lines of aligned columns, the titles first. */
export function columnsText(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => lengthOf(row[at] ?? ''))));
  return all.map((row) =>
    columns
      .map(({ align }, at) => {
        const words = row[at] ?? '';
        const space = ' '.repeat((widths[at] ?? 0) - lengthOf(words));
        return align === 'end' ? `${space}${words}` : `${words}${space}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

function lengthOf(words: string): number {
  return Array.from(words).length;
}
