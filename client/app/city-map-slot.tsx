import { type ComponentType, useEffect, useState } from "react";

// The largest chunk is on its way before the shell knows who is there.
const chunk = import("./city-map.tsx");
chunk.catch(() => undefined);

/**
 * The map as soon as it has loaded. Not React.lazy: React shows what was suspended a third of a second late, so that
 * screens do not flicker, and the map would start that much later.
 */
export function CityMapSlot() {
  const [loaded, setLoaded] = useState<{ readonly CityMap: ComponentType } | null>(null);
  useEffect(() => {
    let wanted = true;
    chunk.then(
      (module) => wanted && setLoaded({ CityMap: module.default }),
      (error: unknown) =>
        setLoaded(() => {
          // Thrown while rendering, so that the shell says it in the map's place.
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return loaded && <loaded.CityMap />;
}
