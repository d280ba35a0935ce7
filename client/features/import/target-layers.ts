import type { SourceLayer } from "#contract/import.ts";
import { rolesMayEdit } from "#contract/rights.ts";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { fold } from "#layers/kit/fold.ts";
import type { Role } from "#layers/kit/roles.ts";
import { languages } from "#layers/kit/text.ts";

/** "MultiPolygon", "3D Line String" and "LineString" as a layer of ours says it. */
export function plainGeometry(geometry: string | null): string | null {
  if (geometry === null) return null;
  const word = geometry.replace(/^3D |^Multi| |Multi|25D|Z$|M$/g, "");
  return ["Point", "LineString", "Polygon"].includes(word) ? word : "Geometry";
}

/** A table may be a register, or give points in two columns. */
export function fits({ geometry }: Pick<Layer, "geometry">, source: Pick<SourceLayer, "geometry">): boolean {
  const given = plainGeometry(source.geometry);
  if (given === null) return geometry === "Point" || geometry === "none";
  if (geometry === "none") return false;
  return given === "Geometry" || plainGeometry(geometry) === given;
}

export const editableLayers = (roles: readonly Role[]): readonly Layer[] =>
  layers.filter((layer) => rolesMayEdit(roles, layer));

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The layer whose name stands in the name of the file or of its layer. */
export function guessTarget(
  fileName: string,
  source: SourceLayer,
  candidates: readonly Layer[],
): Layer | undefined {
  const said = `${bare(source.name)} ${bare(fileName)}`;
  const names = ({ id, title }: Layer): string[] =>
    [id, ...languages.map((language) => title[language])].map(bare);
  return candidates
    .flatMap((layer) => names(layer).map((name) => ({ layer, name })))
    .filter(({ name }) => said.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0]?.layer;
}

/** Layers that new nodes can go to: their rows can be made from a place alone. */
export const nodeLayersOf = (link: Layer): readonly Layer[] =>
  layers.filter(
    ({ network, fields }) =>
      network?.name === link.network?.name &&
      network?.role === "node" &&
      Object.values(fields).every(({ required, defaulted, system }) => !required || defaulted || system),
  );
