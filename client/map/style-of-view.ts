import type { StyleSpecification } from "maplibre-gl";
import { getTheme } from "#client/state/theme.ts";
import type { ViewState } from "#client/state/view-state.ts";
import { getView } from "#client/state/view-store.ts";
import { layerOpacity, layerShown } from "#client/state/workspace.ts";
import type { City } from "#contract/session.ts";
import type { Tileset } from "#contract/tiles.ts";
import { layers } from "#layers/index.ts";
import { lastDayOf, yearShown } from "./map-date.ts";
import { metresPerPixel } from "./metres-per-pixel.ts";
import type { Look } from "./style/look.ts";
import { mapStyle } from "./style/map-style.ts";
import { tileSource } from "./tilesets.ts";

/** Which layers a view shows and how strongly, as one text: it changes only when they do. */
export const shownIn = (view: ViewState): string =>
  layers
    .filter((layer) => layer.symbology && layerShown(view, layer))
    .map((layer) => `${layer.id}:${layerOpacity(view, layer.id)}`)
    .join();

type Wanted = Omit<Look, "metresPerPixel"> & {
  readonly latitude: number;
  readonly tilesets: readonly Tileset[];
  readonly variant: string | null;
  readonly shown: string;
  readonly date: string;
};

export function styleOfView(wanted: Wanted): StyleSpecification {
  const { theme, language, palette, latitude, tilesets, variant, shown, date } = wanted;
  const opacities = shown.split(",").map((entry): [string, number] => {
    const [id = "", opacity] = entry.split(":");
    return [id, Number(opacity)];
  });
  return mapStyle(
    { theme, language, palette, metresPerPixel: metresPerPixel(latitude) },
    { sources: tilesets.map((tileset) => tileSource(tileset, variant)), shown: new Map(opacities), date },
  );
}

/** What the address asks for, before any component has run. */
export function firstStyle(city: City, tilesets: readonly Tileset[]): StyleSpecification {
  const view = getView();
  return styleOfView({
    theme: getTheme(),
    language: view.language ?? "ky",
    palette: view.palette,
    latitude: city.centre[1],
    tilesets,
    variant: view.variant,
    shown: shownIn(view),
    date: lastDayOf(yearShown(view.year, city)),
  });
}
