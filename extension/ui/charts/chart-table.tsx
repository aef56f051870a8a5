/** The numbers of a chart: the first column heads each row. */
export type TableOfNumbers = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly head: string; readonly cells: readonly string[] }[];
};

/** The table behind a chart; it scrolls sideways where there is too little room, by keyboard too. */
export function ChartTable({ table, title }: { readonly table: TableOfNumbers; readonly title: string }) {
  return (
    <div class="chart-table" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, head, cells }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
