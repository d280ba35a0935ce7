import type { Layer } from "#layers/kit/define-layer.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { staff } from "#layers/kit/roles.ts";
import type { DrawnLayer, PlaneGeometry } from "#painter/drawing.ts";

/* Records that only papers draw: so the painter lays them under its labels. */

const red = { light: "#b3261e", dark: "#b3261e" } as const;
const brown = { light: "#8a5a00", dark: "#8a5a00" } as const;
const kept = { theme: "operations", fields: {}, minZoom: 0, read: staff, edit: [], label: "" } as const;

export const cutArea = defineLayer({
  ...kept,
  id: "cut_area",
  title: { ky: "Өчүрүү аймагы", ru: "Зона отключения", en: "Area without supply" },
  geometry: "MultiPolygon",
  symbology: { color: red, opacity: 0.16, outline: red, width: 3.2, dash: [3.8, 2] },
});

export const isolatedPart = defineLayer({
  ...kept,
  id: "isolated_part",
  title: { ky: "Жабыла турган бөлүк", ru: "Отключаемый участок", en: "Isolated part" },
  geometry: "LineString",
  symbology: { color: red, opacity: 0.4, width: 11 },
});

/** The same two as they stand in a key. */
export const isolatedPen = { color: "#b3261e", width: 2.4, opacity: 0.4, cap: "butt" } as const;
export const unfedPen = { color: "#8a5a00", width: 2, opacity: 0.7, dash: [2.8, 1.8] } as const;

export const unfedPart = defineLayer({
  ...kept,
  id: "unfed_part",
  title: { ky: "Берүүсүз калган бөлүк", ru: "Участок без подачи", en: "Part left unfed" },
  geometry: "LineString",
  symbology: { color: brown, opacity: 0.7, width: 9, dash: [1.4, 0.9] },
});

const row = (geometry: PlaneGeometry) => ({ id: "cut", row: { status: "in_service" }, geometry });

/** Puts what is cut off over the ground and under whatever stands on it. */
export function withCut(
  drawn: readonly DrawnLayer[],
  isGround: (layer: Layer) => boolean,
  cut: readonly { readonly layer: Layer; readonly geometry: PlaneGeometry | null }[],
): readonly DrawnLayer[] {
  const above = drawn.findIndex(({ layer }) => !isGround(layer));
  const at = above < 0 ? drawn.length : above;
  const parts = cut.flatMap(({ layer, geometry }) => (geometry ? [{ layer, rows: [row(geometry)] }] : []));
  return [...drawn.slice(0, at), ...parts, ...drawn.slice(at)];
}
