import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useMemo } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { mapUnder } from "#client/map/compared-map.ts";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { hitsAt } from "#client/map/use-pointer.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useMapTool } from "#client/state/map-tool.ts";
import { notify } from "#client/ui/notices.ts";
import { chainageOf, partOf } from "./chainage.ts";
import { formMessages } from "./form-messages.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { getMarking, patchDraft, setMarking, useDraft } from "./plan-draft-store.ts";
import { chooseStreet } from "./street-field.tsx";
import { useDraggedEnds } from "./use-dragged-ends.ts";
import { partIn, useWholeStreet } from "./use-street.ts";

/** The street that is being planned, its part with ends to drag, and the click that chooses a street or moves an end. */
export function PartOnMap() {
  const tool = useMapTool();
  const draft = useDraft();
  if (tool !== "plan-street" || !draft) return null;
  return <Part draft={draft} />;
}

function Part({ draft }: { draft: PlanDraft }) {
  const whole = useWholeStreet(draft.street_id);
  const metric = useMetric();
  const line = whole?.line;
  const part = partIn(draft);
  const [from, to] = [part?.from, part?.to];
  const shown = useMemo(
    () =>
      line && from !== undefined && to !== undefined ? partOf(line, from, to, metric.toPlane) : (line ?? []),
    [line, from, to, metric],
  );
  const parts = useMemo((): readonly SketchPart[] => {
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return [];
    const ends: readonly Position[] = from === undefined ? [] : [first, last];
    return [
      ...(line ? [{ role: "guide", geometry: { type: "LineString", coordinates: line } } as const] : []),
      { role: "line", geometry: { type: "LineString", coordinates: shown } },
      ...ends.map((at) => ({ role: "chosen", geometry: { type: "Point", coordinates: at } }) as const),
    ];
  }, [line, shown, from]);
  useSketch("plan-street", parts);
  useClick(draft.part === "part" ? line : undefined);
  useDraggedEnds(line, draft, metric.toPlane);
  return null;
}

/** With a `line`, a click moves the end that is being marked; without one it chooses a street. */
function useClick(line: readonly Position[] | undefined): void {
  const map = useMap();
  const metric = useMetric();
  const t = useText();
  useEffect(() => {
    const canvas = map.getCanvas();
    const mark = (at: Position): void => {
      if (!line) return;
      const chainage = Math.round(chainageOf(line, at, metric.toPlane));
      patchDraft(getMarking() === "to" ? { to_m: chainage } : { from_m: chainage });
      setMarking(getMarking() === "to" ? "from" : "to");
    };
    const click = ({ point, lngLat }: MapMouseEvent): void => {
      if (line) {
        mark([lngLat.lng, lngLat.lat]);
        return;
      }
      const hit = hitsAt(mapUnder(map, point), point).find(({ layer }) => layer.id === "street");
      if (hit) chooseStreet(hit.id);
      else notify({ kind: "info", text: t(formMessages.noStreetThere) });
    };
    canvas.style.cursor = "crosshair";
    map.on("click", click);
    return () => {
      canvas.style.cursor = "";
      map.off("click", click);
    };
  }, [map, line, metric, t]);
}
