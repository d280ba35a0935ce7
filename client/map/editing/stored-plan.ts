import { queryOptions, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { request } from "#client/api/request.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import type { featureCollection } from "#contract/ogc.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Area } from "#geometry/plane.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { planVariant } from "#layers/registers/plan-variant.ts";
import { isPlaneGeometry } from "../geometry.ts";
import type { PlanZone, StoredPlan } from "./land.ts";
import { shapeOf } from "./shape.ts";

export type PlanWithBoundary = StoredPlan & { readonly boundary: Area };

/** A plan has some hundred zones; this many would be another kind of plan. */
const mostZones = 5000;

function areaOf(geometry: unknown): Area {
  return isPlaneGeometry(geometry) ? shapeOf(geometry).parts : [];
}

async function fetchPlan(layer: Layer, variant: string, signal: AbortSignal): Promise<PlanWithBoundary> {
  const search = new URLSearchParams({ variant_id: variant, limit: String(mostZones), f: "json" });
  const [{ features }, stored] = await Promise.all([
    request<z.output<typeof featureCollection>>(`/ogc/collections/${layer.id}/items?${search}`, { signal }),
    request<StoredRow>(`/api/layers/${planVariant.id}/rows/${variant}`, { signal }),
  ]);
  const boundary = await request<StoredRow>(
    `/api/layers/city_boundary/rows/${String(stored.row["boundary_id"])}`,
    { signal },
  );
  const today = todayInBishkek();
  const inForce = features.filter(
    ({ properties: { valid_to } }) => typeof valid_to !== "string" || valid_to > today,
  );
  return {
    variant,
    boundary: areaOf(boundary.geom),
    tiling: new Map(inForce.map(({ id, geometry }) => [id, areaOf(geometry)])),
    zones: new Map(
      inForce.map(({ id, properties }): [string, PlanZone] => [
        id,
        {
          id,
          version: Number(properties["version"]),
          category: String(properties["category"] ?? ""),
          code: String(properties["code"] ?? ""),
        },
      ]),
    ),
  };
}

/** Begins with `rows` and the layer, so that it is stale once somebody has changed a zone. */
export const planQuery = (layer: Layer, variant: string) =>
  queryOptions({
    queryKey: ["rows", layer.id, "plan", variant],
    queryFn: ({ signal }) => fetchPlan(layer, variant, signal),
  });

export const useStoredPlan = (layer: Layer | null, variant: string | null) =>
  useQuery({
    ...planQuery(layer ?? planVariant, variant ?? ""),
    enabled: layer !== null && variant !== null,
  });
