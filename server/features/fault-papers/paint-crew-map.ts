import type { PaperBox } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { type Frame, toPaper, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { paintMap } from "#painter/paint-map.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { drawnOf } from "#server/platform/paper/drawn-rows.ts";
import type { CrewMap } from "./crew-sheet.ts";
import { isolatedPart, unfedPart, withCut } from "./cut-layers.ts";
import { Badges } from "./paint-badges.ts";

export const crewScale = 1000;
const ink = ground.ink.light;

/** The ground around the fault with its network, what is cut off, and the valves by their numbers. */
export function paintCrewMap(surface: Surface, box: PaperBox, map: CrewMap, language: Language): void {
  const { latitude, place: centre } = map;
  const frame: Frame = { ...box, centre, scale: crewScale, zoom: zoomOfScale(crewScale, latitude) };
  const place = toPaper(frame);
  const edge = rectangle(box.left, box.top, box.width, box.height);
  const cut = [
    { layer: unfedPart, geometry: map.unfed },
    { layer: isolatedPart, geometry: map.isolated },
  ];
  paintMap(
    surface,
    frame,
    withCut(drawnOf(map.layers), ({ network }) => !network, cut),
    { language },
  );
  surface.clipped(edge, () => paintFault(surface, place(centre)));
  const badges = map.marks.map(({ mark, turn, at }) => ({ mark, turn, at: place(at) }));
  new Badges(surface, box, crewScale / 1000).paintAll(badges);
  surface.stroke(edge, { color: ink, width: 0.35, cap: "butt" });
}

function paintFault(surface: Surface, [x, y]: PaperPoint): void {
  const arm = 3.4;
  const cross = [
    ...lineThrough([x - arm, y - arm], [x + arm, y + arm]),
    ...lineThrough([x - arm, y + arm], [x + arm, y - arm]),
  ];
  surface.stroke(cross, { color: "#ffffff", width: 2 });
  surface.stroke(cross, { color: ink, width: 0.9 });
}
