import { useEffect, useMemo, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { setConsider } from "#client/state/editing.ts";
import { useView } from "#client/state/view-store.ts";
import { layerOf, layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Bounds } from "../geometry.ts";
import { useMap } from "../map-context.ts";
import { type Metric, useMetric } from "../metric.ts";
import { type Attached, type NetworkAround, networkConsequences } from "./network.ts";
import { networkProblems } from "./network-problems.ts";
import { type SnapFeature, SnapIndex } from "./snap.ts";
import { fetchAround, fetchAttached } from "./stored-rows.ts";
import { useLand } from "./use-land.ts";

/** From here on a view is small enough to ask for all its rows. */
const leastZoom = 14.5;

const grown = ([west, south, east, north]: Bounds): Bounds => {
  const [x, y] = [(east - west) / 4, (north - south) / 4];
  return [west - x, south - y, east + x, north + y];
};
const holds = (outer: Bounds, inner: Bounds): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** The rows in view that a drawing may hold on to, asked for again when the view leaves them. */
function useFeaturesAround(layer: Layer | null): readonly SnapFeature[] {
  const map = useMap();
  const variant = useView((view) => view.variant);
  const [features, setFeatures] = useState<readonly SnapFeature[]>([]);
  useEffect(() => {
    setFeatures([]);
    if (!layer) return;
    let asking = new AbortController();
    let have: Bounds | null = null;
    const look = (): void => {
      const bounds = map.getBounds();
      const view: Bounds = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
      if (map.getZoom() < leastZoom || (have && holds(have, view))) return;
      const wanted = grown(view);
      have = wanted;
      asking.abort();
      asking = new AbortController();
      fetchAround(layer, wanted, variant, asking.signal).then(setFeatures, () => undefined);
    };
    look();
    map.on("moveend", look);
    return () => {
      asking.abort();
      map.off("moveend", look);
    };
  }, [map, layer, variant]);
  return features;
}

type AttachedState = { readonly attached: Attached | null; readonly failed: boolean };
const asking: AttachedState = { attached: null, failed: false };

/** What hangs on a stored row of a network; asked once, when its change begins. */
function useAttached(layer: Layer | null, id: string | null): AttachedState {
  const [state, setState] = useState(asking);
  useEffect(() => {
    setState(asking);
    if (!layer?.network || layer.network.role === "fitting" || id === null) return;
    const controller = new AbortController();
    fetchAttached(layer, id, controller.signal).then(
      (attached) => setState({ attached, failed: false }),
      () => {
        if (!controller.signal.aborted) setState({ attached: null, failed: true });
      },
    );
    return () => controller.abort();
  }, [layer, id]);
  return state;
}

/** A node that can stand without any further fact: the lowest in drawing order, which is the plain junction. */
const plainNode = (layer: Layer): string | null =>
  layers.find((other) => other.network?.role === "node" && other.network.name === layer.network?.name)?.id ??
  null;

function aroundOf(
  features: readonly SnapFeature[],
  layer: Layer,
  attached: Attached | null,
  ids: readonly [string, string],
): NetworkAround {
  return {
    nodes: features.flatMap((feature) =>
      feature.role === "node" && feature.geometry.type === "Point"
        ? [{ layer: feature.layer, id: feature.id, at: feature.geometry.coordinates }]
        : [],
    ),
    links: features.flatMap((feature) =>
      feature.role === "link" && feature.geometry.type === "LineString"
        ? [{ layer: feature.layer, id: feature.id, line: feature.geometry.coordinates }]
        : [],
    ),
    attached,
    newNodes: { layer: plainNode(layer), from: ids[0], to: ids[1] },
  };
}

function useConsequences(
  layer: Layer | null,
  id: string | null,
  features: readonly SnapFeature[],
  metric: Metric,
): void {
  const { attached, failed } = useAttached(layer, id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each drawing gets nodes of its own.
  const ids = useMemo((): readonly [string, string] => [newId(), newId()], [layer, id]);
  useEffect(() => {
    if (!layer?.network) return;
    const around = aroundOf(features, layer, attached, ids);
    setConsider((work) => {
      const found = networkConsequences(layer, work, around, metric);
      const waits = found.problems.some(({ text }) => text === networkProblems.asking);
      return failed && waits
        ? { ...found, problems: [{ text: networkProblems.unknownAttached, place: null }] }
        : found;
    });
    return () => setConsider(null);
  }, [layer, features, attached, failed, ids, metric]);
}

/** What a drawing holds on to, and what follows from where it lies. */
export function useAround(layerId: string | null, id: string | null, variant: string | null): SnapIndex {
  const layer = (layerId !== null && layerOf(layerId)) || null;
  const metric = useMetric();
  const features = useFeaturesAround(layer);
  useConsequences(layer, id, features, metric);
  useLand({ layer, id, variant }, metric);
  return useMemo(() => new SnapIndex(features, metric), [features, metric]);
}
