import type { z } from "zod";
import { request } from "#client/api/request.ts";
import type { featureCollection } from "#contract/ogc.ts";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Bounds, isPlaneGeometry, type PlaneGeometry } from "../geometry.ts";
import type { Attached } from "./network.ts";
import type { SnapFeature } from "./snap.ts";

type StoredFeature = {
  readonly id: string;
  readonly geometry: PlaneGeometry;
  readonly properties: Readonly<Record<string, unknown>>;
};
/** More rows than this are in view only when the view is too wide to draw in. */
const mostRows = 5000;

async function items(
  layer: Layer,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<StoredFeature[]> {
  const search = new URLSearchParams({ ...query, limit: String(mostRows), f: "json" });
  const { features } = await request<z.output<typeof featureCollection>>(
    `/ogc/collections/${layer.id}/items?${search}`,
    {
      signal,
    },
  );
  return features.flatMap(({ id, geometry, properties }) =>
    isPlaneGeometry(geometry) ? [{ id, geometry, properties }] : [],
  );
}

/** What a drawing in a layer may hold on to: its network, or the layer itself and its neighbours on the ground. */
export function snapLayers(layer: Layer): readonly Layer[] {
  const { network } = layer;
  if (network)
    return layers.filter((other) => other.network?.name === network.name && other.network.role !== "fitting");
  return layers.filter(
    (other) =>
      other.id === layer.id ||
      (other.theme === layer.theme &&
        other.geometry !== "Point" &&
        other.geometry !== "none" &&
        !other.network),
  );
}

const roleOf = (layer: Layer): SnapFeature["role"] =>
  layer.network?.role === "node" || layer.network?.role === "link" ? layer.network.role : "other";

/** The exact rows around, not their rounded copies in the tiles. A layer that the reader may not see has none. */
export async function fetchAround(
  layer: Layer,
  [west, south, east, north]: Bounds,
  variant: string | null,
  signal: AbortSignal,
): Promise<readonly SnapFeature[]> {
  const bbox = [west, south, east, north].map((value) => value.toFixed(7)).join(",");
  const found = await Promise.all(
    snapLayers(layer).map(async (other) => {
      const query = { bbox, ...(other.variants && variant !== null && { variant_id: variant }) };
      try {
        const rows = await items(other, query, signal);
        return rows.map(
          ({ id, geometry }): SnapFeature => ({ layer: other.id, id, role: roleOf(other), geometry }),
        );
      } catch (error) {
        if (signal.aborted) throw error;
        return [];
      }
    }),
  );
  return found.flat();
}

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);

function pathOf(geometry: PlaneGeometry) {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "LineString" ? geometry.coordinates : [];
}

/** What must move when a row of a network moves. Fails where the server does not say it completely. */
export async function fetchAttached(layer: Layer, id: string, signal: AbortSignal): Promise<Attached> {
  const { network } = layer;
  const ofRole = (role: "link" | "fitting"): readonly Layer[] =>
    layers.filter((other) => network && other.network?.name === network.name && other.network.role === role);
  const links =
    network?.role === "node"
      ? await Promise.all(
          ofRole("link").flatMap((other) =>
            (["from_node", "to_node"] as const).map(async (end) => {
              const rows = await items(other, { [end]: id }, signal);
              return rows.map(({ id: link, geometry, properties }) => ({
                layer: other.id,
                id: link,
                version: numberIn(properties["version"]),
                line: pathOf(geometry),
                from: end === "from_node",
                to: end === "to_node",
              }));
            }),
          ),
        ).then((found) => found.flat())
      : [];
  const carriers = network?.role === "link" ? [id] : links.map((link) => link.id);
  const fittings = await Promise.all(
    ofRole("fitting").flatMap((other) =>
      carriers.map(async (onLink) => {
        const rows = await items(other, { on_link: onLink }, signal);
        return rows.map((row) => ({
          layer: other.id,
          id: row.id,
          version: numberIn(row.properties["version"]),
          onLink,
          chainageM: numberIn(row.properties["chainage_m"]),
          path: pathOf(row.geometry),
        }));
      }),
    ),
  );
  return { links, fittings: fittings.flat() };
}
