import type { Language } from "#layers/kit/text.ts";
import { flowLeft, flowWidth, mostRowHeight, type PageFlow } from "./page-flow.ts";
import type { Table } from "./report.ts";
import { cutToFit, layTable, paintRow } from "./table.ts";

/** A higher table would leave most of a page empty. Millimetres. */
const mostTogether = 130;

type Written = { readonly languages: readonly Language[]; readonly numerals?: Language };

/** How high a table is that shall stand on one page with its heading; of one that cannot, its heads and first row. */
export function heightTogether({ surface }: PageFlow, table: Table, written: Written): number {
  const { head, rows } = layTable(surface, table, { width: flowWidth, ...written });
  const whole = rows.reduce((sum, { height }) => sum + height, head.height);
  return whole <= mostTogether ? whole : head.height + (rows[0]?.height ?? 0);
}

/** A table among other things of a page; its heads are repeated where it goes on. */
export function flowTable(flow: PageFlow, table: Table, written: Written): void {
  const { widths, head, rows } = layTable(flow.surface, table, { width: flowWidth, ...written });
  const look = { columns: table.columns, widths };
  let page = -1;
  for (const row of rows.flatMap((each) => cutToFit(each, mostRowHeight - head.height))) {
    if (page !== flow.count || !flow.has(row.height)) {
      const top = flow.take(head.height, head.height + row.height);
      paintRow(flow.surface, look, head, [flowLeft, top]);
      page = flow.count;
    }
    paintRow(flow.surface, look, row, [flowLeft, flow.take(row.height)]);
  }
}
