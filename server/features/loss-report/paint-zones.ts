import { fill } from "#server/platform/http/problems.ts";
import { flowTable } from "#server/platform/paper/flow-table.ts";
import { flowLeft, type PageFlow } from "#server/platform/paper/page-flow.ts";
import { percentIn } from "./figure-words.ts";
import { type LossReport, type Told, zonesOf } from "./loss-report.ts";
import { zoneMapSize } from "./map-size.ts";
import { sizes, writeHeading } from "./page-look.ts";
import { paintZoneKey, paintZoneMap } from "./paint-zone-map.ts";
import { storyTexts } from "./story-texts.ts";
import { texts } from "./texts.ts";
import { zonesTable } from "./water-tables.ts";
import { zoneLines } from "./zone-lines.ts";

/** The metering zones on the map and in a table, the one that loses most first. */
export function paintZones(flow: PageFlow, { map }: LossReport, { language, water }: Told): void {
  const zones = zonesOf(water);
  if (zones.length === 0) return;
  const lines = zoneLines(zones);
  const [worst] = lines;
  writeHeading(flow, texts.zones[language], map ? zoneMapSize.height + 10 : 20);
  if (worst && worst.unpaidPercent !== null) {
    const percent = percentIn(language, worst.unpaidPercent);
    const text = fill(storyTexts.worstZone, { zone: worst.name, percent })[language];
    flow.write(text, { size: sizes.text, weight: "medium" });
    flow.take(2);
  }
  if (map) {
    const top = flow.take(zoneMapSize.height + 3);
    const box = { left: flowLeft, top, ...zoneMapSize };
    paintZoneMap(flow.surface, box, map, { lines, language });
    paintZoneKey(flow.surface, { left: flowLeft + zoneMapSize.width + 5, top }, language);
  }
  flowTable(flow, zonesTable(zones, [language]), { languages: [language], numerals: language });
}
