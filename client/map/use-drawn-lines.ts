import { useEffect, useState } from "react";
import { useTheme } from "#client/state/theme.ts";
import { createDrawnLines, type DrawnLine, type DrawnLines, type LineListener } from "./drawn-lines.ts";
import { useMap } from "./map-context.ts";

/** Draws lines while the component is shown. Lines and listener must keep their identity while they are the same. */
export function useDrawnLines(
  name: string,
  lines: readonly DrawnLine[],
  listener: LineListener,
  lettersFrom = 0,
): void {
  const map = useMap();
  const theme = useTheme();
  const [drawn, setDrawn] = useState<DrawnLines | null>(null);
  useEffect(() => {
    const made = createDrawnLines(map, name, theme, listener, lettersFrom);
    setDrawn(made);
    return () => {
      setDrawn(null);
      made.remove();
    };
  }, [map, name, theme, listener, lettersFrom]);
  useEffect(() => drawn?.show(lines), [drawn, lines]);
}
