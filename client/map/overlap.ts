import type { MapLibreMap } from "maplibre-gl";
import { coveredNow, type Edges } from "#client/ui/covered.ts";

const marginPx = 48;
/** Below this room a padding would leave nothing to look at. */
const leastRoomPx = 120;

/** The padding that keeps a place clear of what covers the map's edges. Where nothing would be left, the whole map is used. */
export function paddingFor(covered: Edges, width: number, height: number): Edges {
  const { left, right, top, bottom } = covered;
  const wide = width - left - right - 2 * marginPx >= leastRoomPx;
  const high = height - top - bottom - 2 * marginPx >= leastRoomPx;
  const side = (edge: number, roomy: boolean) => (roomy ? edge + marginPx : marginPx / 3);
  return {
    left: side(left, wide),
    right: side(right, wide),
    top: side(top, high),
    bottom: side(bottom, high),
  };
}

/** For this map, with the panels that lie over it now. */
export function paddingOf(map: MapLibreMap): Edges {
  const container = map.getContainer();
  return paddingFor(coveredNow(container), container.clientWidth, container.clientHeight);
}
