import { lazy, Suspense } from "react";
import { CityMap } from "#client/map/city-map.tsx";

const ToolsOnMap = lazy(() => import("./map-tools.tsx"));

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
