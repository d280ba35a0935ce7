import type { PaperBox } from "#contract/paper.ts";
import { type PlaneGeometry, pathOf } from "#painter/drawing.ts";
import { type Frame, type PlaneBox, type PlanePoint, toPaper, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { paintMap } from "#painter/paint-map.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { drawnOf, type ReadLayer } from "#server/platform/paper/drawn-rows.ts";

/** Streets, houses and landmarks: what residents find their way by. Networks are not for everybody. */
export const residentLayers: readonly string[] = ["green_area", "building", "railway", "street", "facility"];

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

/** The ground that a map of this size shows: the area and the place of the fault, and streets around them. */
export function groundFor(
  { width, height }: Pick<PaperBox, "width" | "height">,
  { west, south, east, north }: PlaneBox,
): { centre: PlanePoint; scale: number } {
  const wide = Math.max(leastGroundM, (east - west) * air);
  const high = Math.max(leastGroundM * (height / width), (north - south) * air);
  const scale = Math.max((wide * 1000) / width, (high * 1000) / height);
  return {
    centre: [(west + east) / 2, (south + north) / 2],
    scale: Math.ceil(scale / roundScale) * roundScale,
  };
}

export const areaColor = "#b3261e";
const ink = ground.ink.light;

/** The streets, over them the area without supply, and the place of the fault. */
export function paintAreaMap(surface: Surface, box: PaperBox, map: AreaMap): void {
  const { centre, scale, latitude, place, area } = map;
  const frame: Frame = { ...box, centre, scale, zoom: zoomOfScale(scale, latitude) };
  const edge = rectangle(box.left, box.top, box.width, box.height);
  surface.fill(edge, { color: ground.paper.light });
  paintMap(surface, frame, drawnOf(map.layers), { language: "ky" });
  surface.clipped(edge, () => {
    if (area) {
      const path = pathOf(area, toPaper(frame));
      surface.fill(path, { color: areaColor, opacity: 0.16 });
      surface.stroke(path, areaPen);
    }
    paintPlace(surface, toPaper(frame)(place));
  });
  surface.stroke(edge, { color: ink, width: 0.4, cap: "butt" });
}

const areaPen = { color: areaColor, width: 0.8, dash: [3, 1.6] } as const;

/** A ring with a cross through it, which no layer's sign is. */
function paintPlace(surface: Surface, [x, y]: PaperPoint): void {
  const arm = 3.6;
  const ring = [{ centre: [x, y] as const, radius: 2.2 }];
  const cross = [...lineThrough([x - arm, y], [x + arm, y]), ...lineThrough([x, y - arm], [x, y + arm])];
  for (const path of [ring, cross]) surface.stroke(path, { color: "#ffffff", width: 1.5 });
  for (const path of [ring, cross]) surface.stroke(path, { color: ink, width: 0.6 });
}

/** What dash and ring mean, for whoever sees no colours. Answers the width that it took. */
export function paintAreaKey(
  surface: Surface,
  [left, middle]: PaperPoint,
  key: { readonly area: string | null; readonly place: string; readonly size: number },
): void {
  const lettering = { size: key.size, weight: "regular", color: ink } as const;
  let x = left;
  if (key.area !== null) {
    const swatch = rectangle(x, middle - key.size * 0.6, key.size * 2.4, key.size * 1.2);
    surface.fill(swatch, { color: areaColor, opacity: 0.16 });
    surface.stroke(swatch, { ...areaPen, width: 0.5, dash: [1.6, 0.9] });
    x += key.size * 2.4 + 1.5;
    surface.write(key.area, [x, middle], lettering);
    x += surface.textWidth(key.area, lettering) + 6;
  }
  paintPlace(surface, [x + 3.6, middle]);
  surface.write(key.place, [x + 9, middle], lettering);
}
