import type { PaperBox } from "#contract/paper.ts";
import type { PlaneGeometry } from "#painter/drawing.ts";
import { type Frame, type PlaneBox, type PlanePoint, toPaper, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { paintMap } from "#painter/paint-map.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { drawnOf, type ReadLayer } from "#server/platform/paper/drawn-rows.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { cutArea, withCut } from "./cut-layers.ts";
import { magnified, shrunkBox } from "./magnified.ts";
import { noticeTexts as texts } from "./notice-texts.ts";

/** Streets, houses and landmarks: what residents find their way by. Networks are not for everybody. */
export const residentLayers: readonly string[] = ["street", "building", "railway", "facility", "green_area"];

/** What a map for residents is drawn from; the thread that draws asks nobody. */
export type AreaMap = {
  readonly layers: readonly ReadLayer[];
  readonly centre: PlanePoint;
  readonly scale: number;
  readonly latitude: number;
  readonly place: PlanePoint;
  readonly area: PlaneGeometry | null;
};

/** Less of the city than this shows no street that a resident could know it by. */
const leastGroundM = 260;
const air = 1.2;
const roundScale = 100;

/** Shares of the map by which a mere place stands off its middle, where the name of its street is written. */
const off = { east: 0.13, north: 0.12 } as const;

/** The ground that a map of this size shows: the area and the place of the fault, and streets around them. */
export function groundFor(
  { width, height }: Pick<PaperBox, "width" | "height">,
  { west, south, east, north }: PlaneBox,
): { centre: PlanePoint; scale: number } {
  const wide = Math.max(leastGroundM, (east - west) * air);
  const high = Math.max(leastGroundM * (height / width), (north - south) * air);
  const scale = Math.max((wide * 1000) / width, (high * 1000) / height);
  const isPlace = west === east && south === north;
  return {
    centre: [
      (west + east) / 2 + (isPlace ? wide * off.east : 0),
      (south + north) / 2 - (isPlace ? high * off.north : 0),
    ],
    scale: Math.ceil(scale / roundScale) * roundScale,
  };
}

const ink = ground.ink.light;
const white = "#ffffff";
const both = ["ky", "ru"] as const;

/** The streets, over them the area without supply, and the place of the fault; signs and names `by` times as large. */
export function paintAreaMap(surface: Surface, box: PaperBox, map: AreaMap, by = 1): void {
  const { centre, latitude, place, area } = map;
  const scale = map.scale * by;
  const frame: Frame = { ...shrunkBox(box, by), centre, scale, zoom: zoomOfScale(scale, latitude) };
  const edge = rectangle(box.left, box.top, box.width, box.height);
  const isGround = ({ geometry }: { geometry: string }): boolean => geometry !== "Point";
  const drawn = withCut(drawnOf(map.layers), isGround, [{ layer: cutArea, geometry: area }]);
  const large = magnified(surface, by);
  surface.fill(edge, { color: ground.paper.light });
  paintMap(large, frame, drawn, { language: "ky" });
  surface.clipped(edge, () => paintPlace(large, toPaper(frame)(place)));
  surface.stroke(edge, { color: ink, width: 0.4, cap: "butt" });
}

/** A ring with a cross through it, which no layer's sign is. */
function paintPlace(surface: Surface, [x, y]: PaperPoint, size = 1): void {
  const arm = 3.6 * size;
  const ring = [{ centre: [x, y] as const, radius: 2.2 * size }];
  const cross = [...lineThrough([x - arm, y], [x + arm, y]), ...lineThrough([x, y - arm], [x, y + arm])];
  for (const path of [ring, cross]) surface.stroke(path, { color: white, width: 1.5 });
  for (const path of [ring, cross]) surface.stroke(path, { color: ink, width: 0.6 * size });
}

/** What dash and ring mean, for whoever sees no colours; on one line in the middle of the box. */
export function paintAreaKey(surface: Surface, { area }: AreaMap, box: PaperBox): void {
  const middle = box.top + box.height / 2;
  const words = { area: area ? inWords(texts.area, both) : null, here: inWords(texts.here, both) };
  const signs = (words.area === null ? 0 : 11 + 5) + 8;
  const whole = surface.textWidth(`${words.area ?? ""}${words.here}`, { size: 1, weight: "regular" });
  const size = Math.min(box.height * 0.6, (box.width - signs) / whole);
  const lettering = { size, weight: "regular", color: ink } as const;
  let x = box.left;
  if (words.area !== null) {
    const swatch = rectangle(x, middle - box.height * 0.35, 9, box.height * 0.7);
    surface.fill(swatch, { color: "#b3261e", opacity: 0.16 });
    surface.stroke(swatch, { color: "#b3261e", width: 0.6, dash: [1.8, 1] });
    surface.write(words.area, [x + 11, middle], lettering);
    x += 11 + surface.textWidth(words.area, lettering) + 5;
  }
  paintPlace(surface, [x + 3, middle], 0.7);
  surface.write(words.here, [x + 8, middle], lettering);
}
