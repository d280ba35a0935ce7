import { Suspense } from "react";
import { CityMap } from "#client/map/city-map.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const ToolsOnMap = lazyPart(() => import("./map-tools.tsx"));

/** The map and, once it has been drawn, its tools. */
export default function CityMapWithTools() {
  return (
    <CityMap>
      <Suspense>
        <ToolsOnMap />
      </Suspense>
    </CityMap>
  );
}
