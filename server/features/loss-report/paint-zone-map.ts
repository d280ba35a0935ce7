import type { PaperBox } from "#contract/paper.ts";
import type { Hex } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { partsOf, pathOf } from "#painter/drawing.ts";
import { type Frame, toPaper, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { insideOf } from "#painter/inside-area.ts";
import { paintMap } from "#painter/paint-map.ts";
import { type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { drawnOf } from "#server/platform/paper/drawn-rows.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { percentIn } from "./figure-words.ts";
import type { ZoneMap } from "./loss-report.ts";
import type { ZoneLine } from "./zone-lines.ts";
import { zoneMapTexts as texts } from "./zone-map-texts.ts";

/** Percent of the water of a zone that nobody paid for: where the next class begins. */
const steps = [25, 50, 70, 80] as const;
/** The same as on the screen; each is darker than the one before. */
const colors = ["#fdeccb", "#fdc98a", "#f79a5b", "#dd5a3a", "#a32020"] as const satisfies readonly Hex[];
const unknown: Hex = "#b9c0c7";
const ink = ground.ink.light;
const keyWidth = 34;

const colorOf = (percent: number | null): Hex =>
  percent === null ? unknown : (colors[steps.filter((step) => percent >= step).length] ?? unknown);

/** Zones in the colours of what they lose, each with its place in the table. */
export function paintZoneMap(
  surface: Surface,
  box: PaperBox,
  map: ZoneMap,
  { lines, language }: { readonly lines: readonly ZoneLine[]; readonly language: Language },
): void {
  const { centre, scale, latitude } = map;
  const frame: Frame = { ...box, scale, centre, zoom: zoomOfScale(scale, latitude) };
  const edge = rectangle(box.left, box.top, box.width, box.height);
  const place = toPaper(frame);
  surface.fill(edge, { color: ground.paper.light });
  surface.clipped(edge, () => {
    for (const { zone, geometry } of map.zones) {
      const line = lines.find((each) => each.zone === zone);
      surface.fill(pathOf(geometry, place), { color: colorOf(line?.unpaidPercent ?? null) });
    }
  });
  paintMap(surface, frame, drawnOf(map.ground), { language });
  surface.clipped(edge, () => {
    for (const { geometry } of map.zones)
      surface.stroke(pathOf(geometry, place), { color: ink, width: 0.45 });
    for (const { zone, geometry } of map.zones) {
      const line = lines.find((each) => each.zone === zone);
      const places = partsOf(geometry, place).map((part) => insideOf(part));
      const [roomiest] = places.toSorted((one, other) => (other?.room ?? 0) - (one?.room ?? 0));
      if (line && roomiest) paintPlace(surface, roomiest.at, line, language);
    }
  });
  surface.stroke(edge, { color: ink, width: 0.4, cap: "butt" });
}

function paintPlace(
  surface: Surface,
  [x, y]: PaperPoint,
  { place, unpaidPercent }: ZoneLine,
  language: Language,
): void {
  const circle = [{ centre: [x, y - 2.4] as const, radius: 2.6 }];
  surface.fill(circle, { color: "#ffffff" });
  surface.stroke(circle, { color: ink, width: 0.3 });
  surface.write(String(place), [x, y - 2.4], { size: 3, weight: "bold", color: ink, align: "middle" });
  if (unpaidPercent === null) return;
  surface.write(`${percentIn(language, unpaidPercent)}\u00a0%`, [x, y + 2.6], {
    ...{ size: 3, weight: "bold", color: ink, align: "middle" },
    halo: { color: "#ffffff", width: 0.5 },
  });
}

/** What the colours mean, below each other. */
export function paintZoneKey(
  surface: Surface,
  { left, top }: Pick<PaperBox, "left" | "top">,
  language: Language,
) {
  const row = 5;
  const quiet = { size: 2.6, weight: "regular", color: ink } as const;
  surface.write(texts.key[language], [left, top + row / 2], { ...quiet, weight: "medium" });
  const bounds = ["0", ...steps.map(String), "100"];
  const entries = [
    ...colors.map((color, index) => ({ color, text: `${bounds[index]}–${bounds[index + 1]}\u00a0%` })),
    { color: unknown, text: texts.unknown[language] },
  ];
  for (const [index, { color, text }] of entries.entries()) {
    const middle = top + (index + 1.5) * row;
    const swatch = rectangle(left, middle - 1.6, 7, 3.2);
    surface.fill(swatch, { color });
    surface.stroke(swatch, { color: ink, width: 0.2 });
    surface.write(text, [left + 9, middle], quiet);
  }
  const below = { left, top: top + (entries.length + 2) * row, width: keyWidth, height: 4 * row };
  writeInBox(surface, texts.number[language], below, { weight: "regular", color: ink, sizes: [2.6] });
}
