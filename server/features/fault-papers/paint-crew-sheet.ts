import { borderBox, paperSize } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { flowLeft, PageFlow, type Pages } from "#server/platform/paper/page-flow.ts";
import { sampleColor, sampleMark } from "#server/platform/paper/sample-mark.ts";
import { paintTitleBlock } from "#server/platform/paper/title-block.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { paintCrewBack } from "./paint-crew-back.ts";
import { crewMapBox, paintCrewFacts, paintCrewKey, titleTop } from "./paint-crew-front.ts";
import { crewScale, paintCrewMap } from "./paint-crew-map.ts";

const ink = ground.ink.light;
const border = borderBox("A4", "portrait");

/** In front what and where, behind it the valves to tick: one sheet that a crew takes along. */
export function paintCrewSheet(pages: Pages, sheet: CrewSheet): void {
  const { surface } = pages;
  const { code, titleBlock, printed } = sheet;
  const languages = languagesOf(sheet.languages);
  pages.page(paperSize("A4", "portrait"));
  const heading = `${inWords(texts.title, languages)} ${code}`;
  surface.write(heading, [flowLeft, border.top + 8.5], { size: 6, weight: "bold", color: ink });
  if (sheet.sample)
    surface.write(sampleMark(), [border.left + border.width - 3, border.top + 2.8], {
      ...{ size: 2.4, weight: "bold", color: sampleColor, align: "end" },
    });
  paintCrewFacts(surface, sheet);
  paintCrewMap(surface, crewMapBox, sheet.map, languages[0] ?? "ky");
  paintCrewKey(surface, sheet, languages);
  const title = { ky: `${texts.title.ky} ${code}`, ru: `${texts.title.ru} ${code}` };
  paintTitleBlock(
    surface,
    { left: border.left, top: titleTop },
    {
      ...{ texts: { ...titleBlock, title }, languages, scale: `1:${crewScale}`, printed },
      ...{ sheet: 1, sheets: 1 + pagesBehind(surface, sheet, languages) },
    },
  );
  surface.stroke(rectangle(border.left, border.top, border.width, border.height), {
    ...{ color: ink, width: 0.7, cap: "butt" },
  });
  paintCrewBack(new PageFlow(pages, { heading }), sheet, languages);
}

/** How many pages the back takes: laid out once on nothing, because the front tells the number. */
function pagesBehind(surface: Surface, sheet: CrewSheet, languages: readonly Language[]): number {
  let count = 0;
  const nothing = (): void => undefined;
  const blank: Surface = {
    ...{ stroke: nothing, fill: nothing, write: nothing, clipped: (_, draw) => draw() },
    textWidth: (text, lettering) => surface.textWidth(text, lettering),
  };
  paintCrewBack(new PageFlow({ surface: blank, page: () => count++ }, { heading: "" }), sheet, languages);
  return count;
}
