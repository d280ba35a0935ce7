import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { useMemo } from "react";
import type { Hex } from "#layers/kit/symbology.ts";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import type { DrawingStyle, DrawnLook } from "./drawing.ts";
import type { Position } from "./geometry.ts";
import { labelFonts } from "./style/fonts.ts";
import { useDrawing } from "./use-drawing.ts";

/** A line that a feature draws over the city's map, with the letter of its kind as on paper. */
export type DrawnLine = {
  readonly id: string;
  readonly path: readonly Position[];
  readonly color: Hex;
  /** Of the letter, where the line's own colour would be hard to read. */
  readonly ink?: Hex;
  readonly letter: string;
  /** Pixels; left out: 5. */
  readonly width?: number;
  readonly look: DrawnLook;
};

/** Pixels beside the line's own width. */
const wide = (plain: number, lit: number, chosen: number): ExpressionSpecification => [
  "+",
  ["coalesce", ["get", "width"], 5],
  ["match", ["get", "look"], "lit", lit, "chosen", chosen, plain],
];

function layersOf(source: string, theme: ColorTheme, lettersFrom: number): LayerSpecification[] {
  const paper = colorIn(ground.casing, theme);
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  return [
    {
      id: `${source}-casing`,
      source,
      type: "line",
      layout,
      paint: {
        "line-color": ["match", ["get", "look"], "plain", paper, colorIn(ground.selection, theme)],
        "line-width": wide(3, 7, 9),
      },
    },
    {
      id: `${source}-line`,
      source,
      type: "line",
      layout,
      paint: { "line-color": ["get", "color"], "line-width": wide(0, 2, 3) },
    },
    {
      id: `${source}-letter`,
      source,
      type: "symbol",
      minzoom: lettersFrom,
      layout: {
        "symbol-placement": "line-center",
        "text-field": ["get", "letter"],
        "text-font": labelFonts.medium,
        "text-size": 13,
        "text-rotation-alignment": "viewport",
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": ["coalesce", ["get", "ink"], ["get", "color"]],
        "text-halo-color": paper,
        "text-halo-width": 3,
      },
    },
  ];
}

const featuresOf = (lines: readonly DrawnLine[]): GeoJSON.Feature[] =>
  lines.map(({ path, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: { type: "LineString", coordinates: path.map(([x, y]) => [x, y]) },
  }));

/**
 * Draws lines while the component is shown, their letters from a zoom on. Lines and `pick` must keep their identity while
 * they are the same.
 */
export function useDrawnLines(
  name: string,
  lines: readonly DrawnLine[],
  pick: (id: string) => void,
  lettersFrom = 0,
): void {
  const style = useMemo(
    (): DrawingStyle => ({
      kind: "line",
      layersOf: (source, theme) => layersOf(source, theme, lettersFrom),
    }),
    [lettersFrom],
  );
  useDrawing(
    name,
    style,
    useMemo(() => featuresOf(lines), [lines]),
    pick,
  );
}
