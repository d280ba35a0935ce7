import { useEffect, useMemo, useState } from "react";
import { useTheme } from "#client/state/theme.ts";
import { useComparedMap } from "./compared-map.ts";
import { useMap } from "./map-context.ts";
import { createSketch, type Sketch, type SketchPart } from "./sketch.ts";

/** Shows drawings of a tool while the component is shown, on each map. Parts must keep their identity while they are the same. */
export function useSketch(name: string, parts: readonly SketchPart[]): void {
  const map = useMap();
  const compared = useComparedMap();
  const maps = useMemo(() => (compared ? [map, compared] : [map]), [map, compared]);
  const theme = useTheme();
  const [sketches, setSketches] = useState<readonly Sketch[]>([]);
  useEffect(() => {
    const made = maps.map((shown) => createSketch(shown, name, theme));
    setSketches(made);
    return () => {
      setSketches([]);
      for (const sketch of made) sketch.remove();
    };
  }, [maps, name, theme]);
  useEffect(() => {
    for (const sketch of sketches) sketch.show(parts);
  }, [sketches, parts]);
}
