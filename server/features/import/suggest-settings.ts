import { createHash } from "node:crypto";
import type { ImportSettings, SourceLayer } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { guessColumns } from "./guess-columns.ts";
import { osmAttribution, osmPresets } from "./osm-presets.ts";
import { type CityIn, type Extent, guessCrs } from "./place.ts";

export const defaultTolerance = { link: 0.5, fitting: 2 } as const;
const wgs84 = 4326;

/** Names the files of one source: the same office sends "трубы 2013.gpkg" after "трубы 2012.gpkg". */
export function sourceKey(fileName: string, columns: readonly string[]): string {
  const name = fileName.toLowerCase().replace(/\d+/g, "");
  return createHash("sha256")
    .update(JSON.stringify([name, [...columns].sort()]))
    .digest("hex");
}

type Wanted = {
  readonly fileName: string;
  readonly layer: Layer;
  readonly layers: readonly Layer[];
  readonly city: readonly CityIn[];
};

/** What a person would most likely choose, to be looked at and changed. */
export function suggestSettings(
  source: SourceLayer,
  { fileName, layer, layers, city }: Wanted,
): ImportSettings {
  const columns = source.columns.map(({ name }) => name);
  const preset = source.driver === "OSM" ? osmPresets[layer.id] : undefined;
  const usable = preset?.source === source.name ? preset : undefined;
  const { srid, swapped } = crsOf(source, city);
  return {
    source: { file: source.file, layer: source.name },
    where: usable?.where ?? [],
    layer: layer.id,
    srid,
    swap_axes: swapped,
    columns: usable
      ? Object.fromEntries(columns.map((name) => [name, targetIn(layer, usable.columns[name])]))
      : guessColumns(layer, columns, source.geometry !== null),
    values: usable?.values ?? {},
    constants: { source: source.driver === "OSM" ? osmAttribution : fileName.slice(0, 200) },
    node_layer: layer.network?.role === "link" ? nodeLayerFor(layer, layers) : null,
    tolerance_m: layer.network?.role === "fitting" ? defaultTolerance.fitting : defaultTolerance.link,
  };
}

const targetIn = (layer: Layer, field: string | undefined): string =>
  field !== undefined && Object.hasOwn(layer.fields, field) ? field : "extra";

function crsOf(source: SourceLayer, city: readonly CityIn[]): { srid: number; swapped: boolean } {
  const [west, south, east, north] = source.extent ?? [];
  const complete = [west, south, east, north].every((side) => side !== undefined);
  const extent: Extent | null = complete ? [west ?? 0, south ?? 0, east ?? 0, north ?? 0] : null;
  const known = source.srid;
  const inKnown = city.filter(({ srid }) => srid === known);
  // A file may name a CRS that its coordinates are not in; what lies in the city counts more.
  const guessed = extent && (guessCrs(extent, inKnown) ?? guessCrs(extent, city));
  return guessed ?? { srid: known ?? city[0]?.srid ?? wgs84, swapped: false };
}

/** Layers whose rows can be made from a place alone, plain junctions first. */
export function nodeLayersFor(link: Layer, layers: readonly Layer[]): Layer[] {
  const nodes = layers.filter(
    ({ network }) => network?.name === link.network?.name && network?.role === "node",
  );
  const plain = nodes.filter(({ fields }) =>
    Object.values(fields).every(({ required, defaulted, system }) => !required || defaulted || system),
  );
  return plain.sort((a, b) => rank(a) - rank(b));
}
const rank = ({ id }: Layer): number => (/junction|node$/.test(id) ? 0 : 1);

const nodeLayerFor = (layer: Layer, layers: readonly Layer[]): string | null =>
  nodeLayersFor(layer, layers)[0]?.id ?? null;
