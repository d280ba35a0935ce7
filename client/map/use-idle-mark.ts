import type { MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";

/** Says on a map's element whether it has come to rest and what it looks at, for tests and benchmarks. */
export function useIdleMark(
  map: MapLibreMap | null,
  mark: "mapIdle" | "comparedIdle",
  complete: boolean,
): void {
  useEffect(() => {
    if (!map) return;
    const container = map.getContainer();
    const busy = (): void => {
      container.dataset[mark] = "false";
    };
    const idle = (): void => {
      const { lng, lat } = map.getCenter();
      container.dataset["mapAt"] = `${map.getZoom()}/${lat}/${lng}`;
      container.dataset[mark] = String(complete);
    };
    busy();
    map.on("movestart", busy);
    map.on("dataloading", busy);
    map.on("idle", idle);
    map.triggerRepaint();
    return () => {
      map.off("movestart", busy);
      map.off("dataloading", busy);
      map.off("idle", idle);
    };
  }, [map, mark, complete]);
}
