import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import { openZone } from "./shown.ts";

/** Opens a zone's balance, and the map goes there. */
export function showZone(answer: WaterBalances, zone: string | null): void {
  openZone(zone);
  const area = answer.areas.find((one) => one.zone === zone);
  if (area) flyTo(boundsOfGeometry({ type: "MultiPolygon", coordinates: area.coordinates }));
}
