import { fill } from "#server/platform/http/problems.ts";
import { flowTable, heightTogether } from "#server/platform/paper/flow-table.ts";
import type { PageFlow } from "#server/platform/paper/page-flow.ts";
import { measureTexts } from "./advice-texts.ts";
import { cityOf, type LossReport, type Told } from "./loss-report.ts";
import { quietInk, sizes, writeHeading, writeItem, writeLine, writePicture } from "./page-look.ts";
import { storyTexts } from "./story-texts.ts";
import { texts } from "./texts.ts";
import { waterBands } from "./water-bands.ts";
import { waterParts } from "./water-parts.ts";
import { waterStory } from "./water-story.ts";
import { balanceTable, indicatorsTable } from "./water-tables.ts";
import { whatToMeasure } from "./what-to-measure.ts";

/** What became of the water: in sentences, as a picture, and in the table of the IWA. */
export function paintWater(flow: PageFlow, { year, city }: LossReport, { language, water }: Told): void {
  flow.write(city[language], { size: sizes.text, weight: "regular", color: quietInk });
  flow.write(fill(texts.title, { year })[language], { size: sizes.title, weight: "bold" });
  flow.take(1);
  writeHeading(flow, texts.water[language]);
  const balance = cityOf(water);
  const [lead, ...story] = waterStory(water, year, language);
  if (lead) writeLine(flow, lead);
  if (balance) {
    const parts = waterParts(balance);
    const picture = parts && waterBands(parts, language);
    writePicture(flow, picture, { otherwise: storyTexts.noPicture[language], language });
  }
  for (const line of story) writeLine(flow, line);
  if (!balance) return;
  const written = { languages: [language], numerals: language };
  const balances = balanceTable(balance, [language]);
  const noteHeight = 10;
  writeHeading(flow, texts.balance[language], noteHeight + heightTogether(flow, balances, written));
  flow.write(texts.balanceNote[language], { size: sizes.quiet, weight: "regular", color: quietInk });
  flow.take(1);
  flowTable(flow, balances, written);
  const indicators = indicatorsTable(balance, [language]);
  writeHeading(flow, texts.indicators[language], heightTogether(flow, indicators, written));
  flowTable(flow, indicators, written);
  writeHeading(flow, texts.measure[language]);
  const measures = whatToMeasure(balance, language);
  for (const [index, text] of measures.entries()) writeItem(flow, text, `${index + 1}.`);
  if (measures.length === 0) writeLine(flow, { kind: "text", text: measureTexts.unknown[language] });
  const { warnings } = balance.result;
  if (warnings.length === 0) return;
  writeHeading(flow, texts.warnings[language]);
  for (const { message } of warnings) writeItem(flow, message);
}
