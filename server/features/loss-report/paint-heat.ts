import { flowTable, heightTogether } from "#server/platform/paper/flow-table.ts";
import type { PageFlow } from "#server/platform/paper/page-flow.ts";
import { heatBands } from "./heat-bands.ts";
import { heatStory } from "./heat-story.ts";
import { heatTable, sectionsTable, worstFirst } from "./heat-tables.ts";
import { heatTexts } from "./heat-texts.ts";
import type { LossReport, Told } from "./loss-report.ts";
import { sizes, writeHeading, writeItem, writeLine, writePicture } from "./page-look.ts";
import { texts } from "./texts.ts";

/** More are in the spreadsheet. */
const mostSections = 12;

/** What became of the heat: in sentences, as a picture, in a table, and where the network should be mended first. */
export function paintHeat(flow: PageFlow, { year }: LossReport, { language, heat }: Told): void {
  writeHeading(flow, texts.heat[language], 30);
  const [lead, ...story] = heatStory(heat, year, language);
  if (lead) writeLine(flow, lead);
  const { result, sections } = heat;
  if (!result) return;
  writePicture(flow, heatBands(heat, language), { otherwise: heatTexts.noPicture[language], language });
  for (const line of story) writeLine(flow, line);
  const written = { languages: [language], numerals: language };
  flow.take(2);
  flowTable(flow, heatTable(heat, [language]), written);
  const worst = sectionsTable(worstFirst(sections).slice(0, mostSections), heat, [language]);
  if (worst.rows.length > 0) {
    flow.take(3);
    flow.write(
      heatTexts.worst[language],
      { size: sizes.lead, weight: "medium" },
      sizes.lead * 2 + heightTogether(flow, worst, written),
    );
    flow.take(1);
    flowTable(flow, worst, written);
  }
  if (result.warnings.length === 0) return;
  writeHeading(flow, texts.warnings[language]);
  for (const { message } of result.warnings) writeItem(flow, message);
}
