import type { PaperBox } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { type PlaneGeometry, pathOf } from "#painter/drawing.ts";
import { type Frame, toPaper, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { paintMap } from "#painter/paint-map.ts";
import { lineThrough, type PaperPoint, rectangle, type Stroke, type Surface } from "#painter/surface.ts";
import { drawnOf } from "#server/platform/paper/drawn-rows.ts";
import type { CrewMap, ValveMark } from "./crew-sheet.ts";

export const crewScale = 1000;

const ink = ground.ink.light;
const white = "#ffffff";
export const isolatedPen = { color: "#b3261e", width: 2.2, opacity: 0.45 } as const satisfies Stroke;
export const unfedPen = {
  color: "#8a5a00",
  width: 1.8,
  dash: [2.4, 1.6],
  opacity: 0.75,
} as const satisfies Stroke;
const badge = 2.7;
/** A badge stands beside its valve, so that the valve is seen. */
const aside = 5;

/** The ground around the fault with its network, what is cut off, and the valves by their numbers. */
export function paintCrewMap(surface: Surface, box: PaperBox, map: CrewMap, language: Language): void {
  const { latitude, place: centre } = map;
  const frame: Frame = { ...box, centre, scale: crewScale, zoom: zoomOfScale(crewScale, latitude) };
  const place = toPaper(frame);
  const edge = rectangle(box.left, box.top, box.width, box.height);
  const line = (geometry: PlaneGeometry | null, pen: Stroke): void => {
    if (geometry) surface.stroke(pathOf(geometry, place), pen);
  };
  paintMap(surface, frame, drawnOf(map.layers), { language });
  surface.clipped(edge, () => {
    line(map.isolated, isolatedPen);
    line(map.unfed, unfedPen);
    paintFault(surface, place(centre));
  });
  for (const { mark, turn, at } of map.marks) paintValve(surface, box, { mark, turn, at: place(at) });
  surface.stroke(edge, { color: ink, width: 0.35, cap: "butt" });
}

function paintFault(surface: Surface, [x, y]: PaperPoint): void {
  const arm = 3.4;
  const cross = [
    ...lineThrough([x - arm, y - arm], [x + arm, y + arm]),
    ...lineThrough([x - arm, y + arm], [x + arm, y - arm]),
  ];
  surface.stroke(cross, { color: white, width: 2 });
  surface.stroke(cross, { color: ink, width: 0.9 });
}

type Placed = Omit<ValveMark, "at"> & { readonly at: PaperPoint };

/** A valve beyond the paper stands at its edge with an arrow and how far it is from there. */
function paintValve(surface: Surface, box: PaperBox, { mark, turn, at }: Placed): void {
  const [x, y] = at;
  const [west, north] = [box.left + badge + 1, box.top + badge + 1];
  const [east, south] = [box.left + box.width - badge - 1, box.top + box.height - badge - 1];
  if (x >= west && x <= east && y >= north && y <= south) {
    const upwards = y - aside >= north ? -1 : 1;
    const stand: PaperPoint = [x, y + upwards * aside];
    surface.stroke(lineThrough(at, stand), { color: ink, width: 0.3 });
    paintBadge(surface, mark, turn, stand);
    return;
  }
  const middle: PaperPoint = [box.left + box.width / 2, box.top + box.height / 2];
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const share = Math.min(
    dx === 0 ? 1 : (dx > 0 ? east - middle[0] : west - middle[0]) / dx,
    dy === 0 ? 1 : (dy > 0 ? south - middle[1] : north - middle[1]) / dy,
  );
  const stand: PaperPoint = [middle[0] + dx * share, middle[1] + dy * share];
  const length = Math.hypot(dx, dy);
  const [u, v] = [dx / length, dy / length];
  const metres = Math.round((Math.hypot(x - stand[0], y - stand[1]) * crewScale) / 1000);
  surface.fill(
    [
      {
        points: [
          [stand[0] + u * (badge + 1.6), stand[1] + v * (badge + 1.6)],
          [stand[0] + u * badge - v * 1.4, stand[1] + v * badge + u * 1.4],
          [stand[0] + u * badge + v * 1.4, stand[1] + v * badge - u * 1.4],
        ],
        closed: true,
      },
    ],
    { color: ink },
  );
  paintBadge(surface, mark, turn, stand);
  surface.write(`${metres} м`, [stand[0] - u * 6.5, stand[1] - v * 4.6], {
    ...{ size: 2.2, weight: "medium", color: ink, align: "middle", halo: { color: white, width: 0.5 } },
  });
}

/** Round to close, square to open: told apart without colour. */
export function paintBadge(surface: Surface, mark: string, turn: ValveMark["turn"], at: PaperPoint): void {
  const [x, y] = at;
  const shape =
    turn === "close"
      ? [{ centre: at, radius: badge }]
      : rectangle(x - badge, y - badge, 2 * badge, 2 * badge);
  surface.fill(shape, { color: turn === "close" ? ink : white });
  surface.stroke(shape, { color: turn === "close" ? white : ink, width: 0.4 });
  surface.write(mark, at, {
    ...{ size: mark.length > 1 ? 2.9 : 3.3, weight: "bold", align: "middle" },
    color: turn === "close" ? white : ink,
  });
}
