import { type MapLibreMap, type StyleSpecification, VectorTileSource } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useNarrowed } from "#client/state/narrowed.ts";
import { useTheme } from "#client/state/theme.ts";
import { useViewState } from "#client/state/view-store.ts";
import { lastDayOf, useShownYear } from "./map-date.ts";
import { sketchPrefix } from "./sketch.ts";
import { narrow } from "./style/narrow.ts";
import { shownIn, styleOfView } from "./style-of-view.ts";
import { useTilesets } from "./tilesets.ts";

/** The style of what the reader has chosen to see, of one plan variant, and whether the server has told what there is. */
export function useMapStyle(variant: string | null): {
  readonly style: StyleSpecification;
  readonly date: string;
  readonly complete: boolean;
} {
  const theme = useTheme();
  const language = useLanguage();
  const latitude = useCity().centre[1];
  const tilesets = useTilesets();
  const view = useViewState();
  const { palette } = view;
  const date = lastDayOf(useShownYear());
  // A style of another day would be another style; the year slider changes one number of the map instead.
  const [firstDate] = useState(date);
  const shown = shownIn(view);
  const style = useMemo(
    () =>
      styleOfView({
        theme,
        language,
        palette,
        latitude,
        tilesets: tilesets ?? [],
        variant,
        shown,
        date: firstDate,
      }),
    [theme, language, palette, latitude, tilesets, variant, shown, firstDate],
  );
  const narrowed = useNarrowed();
  const shownStyle = useMemo(() => narrow(style, narrowed), [style, narrowed]);
  return { style: shownStyle, date, complete: tilesets !== null };
}

/** New tiles of a source replace the old ones one by one; taken through the style, the whole source would vanish first. */
function renewTiles(map: MapLibreMap, style: StyleSpecification): void {
  for (const [id, next] of Object.entries(style.sources)) {
    const source = map.getSource(id);
    if (next.type !== "vector" || !next.tiles || !(source instanceof VectorTileSource)) continue;
    // `source.tiles` is not there before the source has loaded; what it was made from is.
    if (source.serialize().tiles?.join() !== next.tiles.join()) source.setTiles(next.tiles);
  }
}

/** Drawings of tools are no part of the city's style and outlive its changes. */
function keepSketches(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const sketches = Object.entries(before?.sources ?? {}).filter(([id]) => id.startsWith(sketchPrefix));
  const drawn = before?.layers.filter((layer) => layer.id.startsWith(sketchPrefix)) ?? [];
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sketches) },
    layers: [...next.layers, ...drawn],
  };
}

/** Brings the map to the style and the day by the shortest way. */
export function useApplyStyle(map: MapLibreMap | null, style: StyleSpecification | null, date: string): void {
  useEffect(() => {
    if (!map || !style) return;
    renewTiles(map, style);
    map.setStyle(style, { diff: true, transformStyle: keepSketches });
  }, [map, style]);
  useEffect(() => {
    map?.setGlobalStateProperty("date", date);
  }, [map, date]);
}
