import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "#client/api/request.ts";
import { nearestOnLine } from "#client/map/editing/chainage.ts";
import { isPlaneGeometry } from "#client/map/geometry.ts";
import { useMetric } from "#client/map/metric.ts";
import { pickedPlace } from "#client/map/use-pointer.ts";
import type { OfRow } from "#client/row/inspector-parts.ts";
import type { StoredRow } from "#contract/row.ts";
import styles from "./isolation.module.css";
import { Isolation } from "./isolation.tsx";
import { onPipeOf } from "./on-pipe.ts";

/** What if this pipe broke, where it was clicked or else at its middle: a tab of every pipe that valves can isolate. */
export default function RowIsolation({ layer, id }: OfRow) {
  const metric = useMetric();
  const [clicked] = useState(pickedPlace);
  const { data } = useQuery({
    queryKey: ["row", layer.id, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layer.id}/rows/${id}`, { signal }),
  });
  if (!data) return null;
  const { geom } = data;
  const line = isPlaneGeometry(geom) && geom.type === "LineString" ? geom.coordinates : null;
  const chainage_m = (clicked && line && nearestOnLine(metric, line, clicked)?.chainageM) ?? null;
  const place = onPipeOf({ layer: layer.id, id, chainage_m }, data);
  return (
    place && (
      <div className={styles.inTab}>
        <Isolation place={place} on={null} fault={null} />
      </div>
    )
  );
}
