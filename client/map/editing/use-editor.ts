import { useEffect, useMemo, useRef, useState } from "react";
import { type Draft, getDraft, useDraft } from "#client/state/editing.ts";
import { setMapTool } from "#client/state/map-tool.ts";
import { layerOf } from "#layers/index.ts";
import { useMap } from "../map-context.ts";
import { metresPerPixel } from "../metres-per-pixel.ts";
import { useMetric } from "../metric.ts";
import { useSketch } from "../use-sketch.ts";
import { draftSketch } from "./draft-sketch.ts";
import { type Aim, type Interaction, idleAim, startInteraction } from "./interaction.ts";
import { straighten } from "./straighten.ts";
import { useAround } from "./use-around.ts";

/** Pixels within which something catches the pointer. */
const snapPixels = 12;

export type Editor = {
  readonly draft: Draft | null;
  readonly aim: Aim;
  /** Null until the map listens. */
  readonly interaction: Interaction | null;
};

/** Drawing and reshaping on the map. Used once, by the toolbar that stands on the map. */
export function useEditor(): Editor {
  const map = useMap();
  const metric = useMetric();
  const draft = useDraft();
  const layerId = draft?.layer ?? null;
  const id = draft?.id ?? null;
  const index = useAround(layerId, id, draft?.variant ?? null);
  const [aim, setAim] = useState<Aim>(idleAim);
  const [interaction, setInteraction] = useState<Interaction | null>(null);
  const latestIndex = useRef(index);
  useEffect(() => {
    latestIndex.current = index;
  }, [index]);

  useEffect(() => {
    if (layerId === null) return;
    setMapTool(null);
    const linksOnly = layerOf(layerId)?.network?.role === "fitting";
    const started = startInteraction(map, {
      catch: (at) =>
        latestIndex.current.snap(at, {
          reachM: snapPixels * metresPerPixel(at[1], map.getZoom()),
          linksOnly,
          except: id,
          exceptLayer: getDraft()?.drawing === false && getDraft()?.shape.others ? layerId : null,
        }),
      straighten: (from, before, to) => straighten(metric, from, before, to),
      onAim: setAim,
    });
    setInteraction(started);
    return () => {
      setInteraction(null);
      started.stop();
    };
  }, [map, metric, layerId, id]);

  const parts = useMemo(() => (draft ? draftSketch(draft, aim) : []), [draft, aim]);
  useSketch("draft", parts);
  return { draft, aim, interaction };
}
