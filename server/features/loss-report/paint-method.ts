import { flowTable, heightTogether } from "#server/platform/paper/flow-table.ts";
import type { PageFlow } from "#server/platform/paper/page-flow.ts";
import { seasonTable } from "./heat-tables.ts";
import { heatMethod } from "./heat-texts.ts";
import { inputsTable } from "./inputs-table.ts";
import { cityOf, type LossReport, type Told } from "./loss-report.ts";
import { waterMethod } from "./method-texts.ts";
import { writeHeading, writeItem } from "./page-look.ts";
import { texts } from "./texts.ts";

/** By which formulas, from which figures, and where those come from. */
export function paintMethod(flow: PageFlow, _: LossReport, { language, water, heat }: Told): void {
  const balance = cityOf(water);
  writeHeading(flow, texts.method[language]);
  const methods = [...(balance ? waterMethod : []), ...(heat.result ? heatMethod : [])];
  for (const text of methods) writeItem(flow, text[language]);
  const written = { languages: [language], numerals: language };
  const tables = [
    ...(balance
      ? [{ title: texts.inputs, table: inputsTable(balance, [language], { remarks: false }) }]
      : []),
    ...(heat.result ? [{ title: texts.seasonInputs, table: seasonTable(heat, [language]) }] : []),
  ];
  for (const { title, table } of tables) {
    writeHeading(flow, title[language], heightTogether(flow, table, written));
    flowTable(flow, table, written);
  }
}
