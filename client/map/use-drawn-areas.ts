import { useEffect, useState } from "react";
import { useTheme } from "#client/state/theme.ts";
import { type AreaListener, createDrawnAreas, type DrawnArea, type DrawnAreas } from "./drawn-areas.ts";
import { useMap } from "./map-context.ts";

/** Draws areas while the component is shown. Areas and listener must keep their identity while they are the same. */
export function useDrawnAreas(name: string, areas: readonly DrawnArea[], listener: AreaListener): void {
  const map = useMap();
  const theme = useTheme();
  const [drawn, setDrawn] = useState<DrawnAreas | null>(null);
  useEffect(() => {
    const made = createDrawnAreas(map, name, theme, listener);
    setDrawn(made);
    return () => {
      setDrawn(null);
      made.remove();
    };
  }, [map, name, theme, listener]);
  useEffect(() => drawn?.show(areas), [drawn, areas]);
}
