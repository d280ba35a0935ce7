import { useEffect, useState } from "react";
import { pointAt } from "#client/state/pointed.ts";
import { useTheme } from "#client/state/theme.ts";
import { createDrawing, type Drawing, type DrawingStyle } from "./drawing.ts";
import { useMap } from "./map-context.ts";

/** Draws while the component is shown. Everything given must keep its identity while it is the same. */
export function useDrawing(
  name: string,
  style: DrawingStyle,
  features: readonly GeoJSON.Feature[],
  pick: (id: string) => void,
): void {
  const map = useMap();
  const theme = useTheme();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    const made = createDrawing(map, style, { name, theme, pick });
    setDrawing(made);
    return () => {
      setDrawing(null);
      // What is gone can be left by no pointer any more.
      pointAt(null);
      made.remove();
    };
  }, [map, style, name, theme, pick]);
  useEffect(() => drawing?.show(features), [drawing, features]);
}
