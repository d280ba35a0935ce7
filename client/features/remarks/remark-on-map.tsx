import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { isPlaneGeometry, pathsOf } from "#client/map/geometry.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useView } from "#client/state/view-store.ts";
import { remark } from "#layers/general-plan/remark.ts";
import { threadQuery } from "./queries.ts";

/** The shape of the open remark as it was when it was made. */
export function RemarkOnMap() {
  const id = useView(({ selection }) => (selection?.layer === remark.id ? (selection.ids[0] ?? null) : null));
  return id === null ? null : <Shape id={id} />;
}

function Shape({ id }: { id: string }) {
  const { data } = useQuery(threadQuery(id));
  const geometry = data?.geometry;
  const parts = useMemo((): readonly SketchPart[] => {
    if (!isPlaneGeometry(geometry) || geometry.type === "Point") return [];
    const outlines = pathsOf(geometry).map(
      (coordinates): SketchPart => ({ role: "related", geometry: { type: "LineString", coordinates } }),
    );
    return geometry.type === "LineString" ? outlines : [{ role: "area", geometry }, ...outlines];
  }, [geometry]);
  useSketch("remark", parts);
  return null;
}
