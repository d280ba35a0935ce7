import faults from "../gis-data/kant/faults/golden.json" with { type: "json" };
import golden from "../gis-data/kant/golden.json" with { type: "json" };
import { layersOfTheme } from "../layers/index.ts";
import type { Layer } from "../layers/kit/define-layer.ts";
import { roles, roleTexts } from "../layers/kit/roles.ts";
import { themeIds, themes } from "../layers/kit/theme.ts";

const signs = { Point: "●", LineString: "▬", Polygon: "■", MultiPolygon: "■", none: "" } as const;
const rowCounts: Readonly<Record<string, number>> = { ...golden.rows, fault: faults.faults };

const readers = (layer: Layer): string => (layer.read.includes("public") ? "everybody" : "staff");

/** Administrators edit everything and are left out, as are layers that nobody edits row by row. */
function editors(layers: readonly Layer[]): string {
  const edited = layers.filter(({ keptBy }) => keptBy === undefined);
  const may = roles.filter((role) => role !== "admin" && edited.some(({ edit }) => edit.includes(role)));
  return may.map((role) => roleTexts[role].en).join(", ");
}

const titleOf = ({ title }: Layer): string => `${title.en.charAt(0).toLowerCase()}${title.en.slice(1)}`;

/** A row for each theme, from the ground up, as the README shows it. */
export function layerTable(): string {
  const rows = themeIds.map((theme) => {
    const layers = layersOfTheme(theme);
    const names = layers.map((layer) => `${signs[layer.geometry]} ${titleOf(layer)}`.trim());
    const count = layers.reduce((sum, { id }) => sum + (rowCounts[id] ?? 0), 0);
    return [
      `**${themes[theme].en}** ${themes[theme].ky}`,
      names.join(", "),
      String(count),
      [...new Set(layers.map(readers))].join(" / "),
      editors(layers),
    ];
  });
  const table = [
    ["Theme", "Layers", "Sample rows", "Read by", "Edited by"],
    ["---", "---", "--:", "---", "---"],
  ];
  return [...table, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
