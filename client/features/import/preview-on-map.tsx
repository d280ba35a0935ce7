import { useQuery } from "@tanstack/react-query";
import { GeoJSONSource, type LayerSpecification } from "maplibre-gl";
import { useEffect } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useMap } from "#client/map/map-context.ts";
import { sketchPrefix } from "#client/map/sketch.ts";
import { expression } from "#client/map/style/expression.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { useTheme } from "#client/state/theme.ts";
import { useView } from "#client/state/view-store.ts";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import { importQuery, previewQuery } from "./queries.ts";
import { useWizard } from "./wizard-store.ts";

const id = `${sketchPrefix}import`;
const danger = { light: "#b3261e", dark: "#ff8f85" } as const;

function previewLayers(theme: ColorTheme): LayerSpecification[] {
  const paper = colorIn(ground.casing, theme);
  const color = expression(
    "case",
    ["boolean", ["get", "bad"], false],
    colorIn(danger, theme),
    colorIn(ground.selection, theme),
  );
  const of = (kind: string, ...types: string[]) =>
    expression("all", ["==", ["get", "kind"], kind], ["in", ["geometry-type"], ["literal", types]]);
  const areas = ["Polygon", "MultiPolygon"];
  const lines = ["LineString", "MultiLineString"];
  const nodes = expression("in", ["get", "kind"], ["literal", ["node", "new_node"]]);
  const base = { source: id };
  return [
    {
      ...base,
      id: `${id}-area`,
      type: "fill",
      filter: of("row", ...areas),
      paint: { "fill-color": color, "fill-opacity": 0.25 },
    },
    {
      ...base,
      id: `${id}-casing`,
      type: "line",
      filter: of("row", ...lines),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": paper, "line-width": 5 },
    },
    {
      ...base,
      id: `${id}-line`,
      type: "line",
      filter: of("row", ...areas, ...lines),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": color, "line-width": 2.5 },
    },
    {
      ...base,
      id: `${id}-point`,
      type: "circle",
      filter: of("row", "Point"),
      paint: {
        "circle-radius": 5.5,
        "circle-color": color,
        "circle-stroke-color": paper,
        "circle-stroke-width": 1.5,
      },
    },
    {
      ...base,
      id: `${id}-node`,
      type: "circle",
      filter: nodes,
      paint: {
        "circle-radius": 4.5,
        "circle-color": expression(
          "match",
          ["get", "kind"],
          "new_node",
          colorIn(ground.selection, theme),
          paper,
        ),
        "circle-stroke-color": expression(
          "match",
          ["get", "kind"],
          "new_node",
          paper,
          colorIn(ground.selection, theme),
        ),
        "circle-stroke-width": 1.5,
      },
    },
  ];
}

/** The rows of the open import over the city, until they are saved or left. */
export function ImportPreview() {
  const { importId } = useWizard();
  const inData = useView(({ workspace }) => workspace === "data");
  const { data: state } = useQuery({
    ...importQuery(importId ?? "", useLanguage()),
    enabled: importId !== null && inData,
  });
  const shown = importId !== null && inData && (state?.state === "checked" || state?.state === "saving");
  if (!shown || !state.summary?.bbox) return null;
  return <PreviewOverlay importId={importId} check={state.job_id} bbox={state.summary.bbox} />;
}

type Bbox = readonly [number, number, number, number];

function PreviewOverlay({ importId, check, bbox }: { importId: string; check: string | null; bbox: Bbox }) {
  const map = useMap();
  const theme = useTheme();
  const { data } = useQuery(previewQuery(importId, check));
  useEffect(() => {
    const layers = previewLayers(theme);
    map.addSource(id, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
    for (const layer of layers) map.addLayer(layer);
    return () => {
      // A map that is being taken down has no style any more.
      if (!map.getStyle()) return;
      for (const layer of layers) if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      if (map.getSource(id)) map.removeSource(id);
    };
  }, [map, theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has a new, empty source
  useEffect(() => {
    const source = map.getSource(id);
    if (data && source instanceof GeoJSONSource) void source.setData(JSON.parse(JSON.stringify(data)));
  }, [map, data, theme]);
  const [west, south, east, north] = bbox;
  useEffect(() => flyTo([west, south, east, north]), [west, south, east, north]);
  return null;
}
