import { planItem } from "#layers/council/plan-item.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { valueAt } from "#painter/channel.ts";
import type { DrawnLayer } from "#painter/drawing.ts";
import { type Frame, type PlanePoint, toPaper, zoomOfScale } from "#painter/frame.ts";
import { colorIn, ground } from "#painter/ground.ts";
import { paintMap } from "#painter/paint-map.ts";
import { type Lettering, lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { drawnOf } from "#server/platform/paper/drawn-rows.ts";
import { heightOfLines } from "#server/platform/paper/text-box.ts";
import { column, mapSize, sizes } from "./paper-layout.ts";
import type { YearMap } from "./year-paper.ts";

/** Thick enough to be seen on a map as wide as a hand. */
const bold: Layer = {
  ...planItem,
  ...(planItem.symbology && { symbology: { ...planItem.symbology, width: 16, opacity: 1 } }),
};
const mostNumbers = 60;
/** A zoom that no paper reaches. */
const never = 99;
const badge = { radius: 2.8, size: 3.1 } as const;
const ink = ground.ink.light;

/** The city with the streets of the year, in a frame with its upper left corner at `left`, `top`. */
export function paintYearMap(
  surface: Surface,
  map: YearMap,
  { left, top }: { readonly left: number; readonly top: number },
  language: Language,
): void {
  const { centre, scale, latitude, streets } = map;
  const frame: Frame = { left, top, ...mapSize, scale, centre, zoom: zoomOfScale(scale, latitude) };
  const edge = rectangle(left, top, mapSize.width, mapSize.height);
  surface.fill(edge, { color: ground.paper.light });
  paintMap(surface, frame, [...groundOf(map), { layer: bold, rows: streets }], { language });
  if (streets.length <= mostNumbers) surface.clipped(edge, () => paintNumbers(surface, map, frame));
  surface.stroke(edge, { color: ink, width: 0.4, cap: "butt" });
}

/** The streets of the plan have a number; their names would lie under their own lines. */
function groundOf({ ground: read, streets }: YearMap): DrawnLayer[] {
  const planned = new Set(streets.map(({ street }) => street));
  return drawnOf(read).flatMap(({ layer, rows }): DrawnLayer[] => {
    if (layer.id !== "street") return [{ layer, rows }];
    return [
      { layer: { ...layer, labelMinZoom: never }, rows: rows.filter(({ id }) => planned.has(id)) },
      { layer, rows: rows.filter(({ id }) => !planned.has(id)) },
    ];
  });
}

/** Numbers that would lie on one another move along their streets. */
function paintNumbers(surface: Surface, { streets }: YearMap, frame: Frame): void {
  const place = toPaper(frame);
  const taken: PaperPoint[] = [];
  for (const { number, geometry } of streets) {
    if (geometry.type !== "LineString") continue;
    const line = geometry.coordinates;
    const places = [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => place(pointAt(line, share)));
    const free = (at: PaperPoint): boolean =>
      taken.every((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) > 2 * badge.radius);
    const at = places.find(free) ?? places[0];
    if (!at) continue;
    taken.push(at);
    const circle = [{ centre: at, radius: badge.radius }];
    surface.fill(circle, { color: "#ffffff" });
    surface.stroke(circle, { color: ink, width: 0.35 });
    surface.write(String(number), at, {
      ...{ size: badge.size, weight: "bold", color: ink, align: "middle" },
    });
  }
}

const pointAt = (line: readonly PlanePoint[], share: number): PlanePoint =>
  line[Math.round(share * (line.length - 1))] ?? [0, 0];

const isWork = (work: unknown): work is StreetWork => typeof work === "string" && work in streetWorks;

/** Colours of the works that are on the map, in lines of as many as fit; answers their height. */
export function layKey(
  surface: Pick<Surface, "textWidth">,
  { streets }: YearMap,
  language: Language,
): { readonly height: number; readonly entries: readonly KeyEntry[] } {
  const shown = new Set(streets.map(({ row }) => row["main_work"]));
  const works = Object.keys(streetWorks)
    .filter((work) => shown.has(work))
    .filter(isWork);
  const { quiet: size } = sizes;
  const row = heightOfLines(1, size) + 1;
  let [x, y] = [0, 0];
  const entries = works.map((work): KeyEntry => {
    const text = streetWorks[work][language];
    const width = swatch + 2 + surface.textWidth(text, { size, weight: "regular" }) + 6;
    if (x > 0 && x + width > column.width) [x, y] = [0, y + row];
    const entry = { work, text, x, y: y + row / 2 };
    x += width;
    return entry;
  });
  return { entries, height: y + row };
}
type KeyEntry = { readonly work: StreetWork; readonly text: string; readonly x: number; readonly y: number };
const swatch = 9;

export function paintKey(
  surface: Surface,
  entries: readonly KeyEntry[],
  { left, top }: { readonly left: number; readonly top: number },
): void {
  for (const { work, text, x, y } of entries) {
    const at = [left + x, top + y] as const;
    surface.stroke(lineThrough(at, [at[0] + swatch, at[1]]), {
      color: colorOf(work),
      width: 1.9,
      cap: "butt",
    });
    surface.write(text, [at[0] + swatch + 2, at[1]], { size: sizes.quiet, weight: "regular", color: ink });
  }
}

const colorOf = (work: StreetWork): Lettering["color"] =>
  planItem.symbology ? colorIn(valueAt(planItem.symbology.color, { main_work: work }), "light") : ink;
