import { useEffect, useState } from "react";
import { useTheme } from "#client/state/theme.ts";
import { useMap } from "./map-context.ts";
import { createSketch, type Sketch, type SketchPart } from "./sketch.ts";

/** Shows drawings of a tool while the component is shown. Parts must keep their identity while they are the same. */
export function useSketch(name: string, parts: readonly SketchPart[]): void {
  const map = useMap();
  const theme = useTheme();
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    const made = createSketch(map, name, theme);
    setSketch(made);
    return () => {
      setSketch(null);
      made.remove();
    };
  }, [map, name, theme]);
  useEffect(() => sketch?.show(parts), [sketch, parts]);
}
