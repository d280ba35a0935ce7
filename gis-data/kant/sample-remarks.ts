import type { Geometry, Position } from "geojson";
import { fromLonLat } from "./generate/frame.ts";
import { uuid } from "./generate/identity.ts";
import { interiorPoint } from "./generate/interior-point.ts";
import type { CityRow, CityTable } from "./generate/rows.ts";
import { sampleSource } from "./generate/rows.ts";
import { type Said, said } from "./said.ts";

/** Rows of a table that is no layer, by column. */
export type TableRows = { table: string; rows: readonly Readonly<Record<string, unknown>>[] };
export type SampleRemarks = { remarks: CityTable; beside: readonly TableRows[] };

const seed = 2014;
const dayMs = 86_400_000;
/** Lenin street keeps within 200 m of the middle of the plan; nothing invented stands on a real name. */
const farFromLeninM = 260;

const bishkekDay = (instant: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Bishkek", dateStyle: "short" }).format(instant);

const pointOf = (geometry: Geometry): Position | null => {
  switch (geometry.type) {
    case "Point":
      return geometry.coordinates;
    case "LineString":
      return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? null;
    case "Polygon":
      return interiorPoint(geometry.coordinates);
    case "MultiPolygon":
      return interiorPoint(geometry.coordinates[0] ?? []);
    default:
      return null;
  }
};

type Place = { row: CityRow["row"]; geometry: Geometry; point: Position };

/** The rows of the plan that a sample remark can be about, in the order of the city. */
function placesFor(tables: readonly CityTable[], { layer, category, draft }: Said["on"]): Place[] {
  const plan = tables
    .find((table) => table.layer === "plan_variant")
    ?.rows.find(({ row }) => row["state"] === "draft")?.row.id;
  const rows = tables.find((table) => table.layer === layer)?.rows ?? [];
  return rows.flatMap(({ row, geometry }) => {
    const fits =
      (category === undefined || row["category"] === category) && (!draft || row["variant_id"] === plan);
    const point = fits && geometry ? pointOf(geometry) : null;
    if (!geometry || !point) return [];
    const [longitude = 0, latitude = 0] = point;
    return Math.abs(fromLonLat([longitude, latitude])[1]) < farFromLeninM ? [] : [{ row, geometry, point }];
  });
}

/**
 * Remarks as they might stand in the town hall on the day when the city is loaded. They are dated by that day, so that some
 * are fresh and some late, and stand beside the city that is the same on every machine.
 */
export function sampleRemarks(tables: readonly CityTable[], now: Date): SampleRemarks {
  const last = new Map<number, number>();
  const remarks: CityRow[] = [];
  const anchors: Record<string, unknown>[] = [];
  const steps: Record<string, unknown>[] = [];
  const taken = new Set<string>();
  const oldestFirst = [...said].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const [index, each] of oldestFirst.entries()) {
    const places = placesFor(tables, each.on).filter(({ row }) => !taken.has(row.id));
    const place = places[Math.floor(places.length * each.on.share)];
    if (!place) throw new Error(`the sample city has no place for the remark ${index + 1}`);
    taken.add(place.row.id);
    const id = uuid(seed, "remark", index);
    const at = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * dayMs - index * 1_380_000);
    const made = at(each.daysAgo);
    const year = Number(bishkekDay(made).slice(0, 4));
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    const aboutRow = each.on.drawn !== true;
    const variant = each.on.draft ? place.row["variant_id"] : null;
    const dueOn = each.dueInDays === undefined ? null : bishkekDay(at(-each.dueInDays));
    remarks.push({
      row: {
        id,
        code: `Э-${number}/${year}`,
        kind: each.kind,
        state: each.steps.findLast(({ to }) => to !== undefined)?.to ?? "open",
        text: each.text,
        answer: each.steps.findLast(({ action }) => action === "answer" || action === "reject")?.text ?? null,
        author_name: each.by,
        assignee_name: each.assignee ?? null,
        due_on: dueOn,
        about: aboutRow ? String(place.row["name_ky"] ?? place.row["code"] ?? "") || null : null,
        plan_variant_id: variant ?? null,
        source: sampleSource,
        synthetic: true,
      },
      geometry: { type: "Point", coordinates: place.point },
    });
    anchors.push({
      remark_id: id,
      row_id: aboutRow ? place.row.id : null,
      layer: aboutRow ? each.on.layer : null,
      lineage_id: aboutRow && variant ? (place.row["lineage_id"] ?? place.row.id) : null,
      variant_id: aboutRow ? (variant ?? null) : null,
      geom: JSON.stringify(place.geometry),
    });
    let state: string | null = null;
    const first = { daysAgo: each.daysAgo, by: each.by, action: "create", to: "open", text: each.text };
    for (const [turn, step] of [first, ...each.steps].entries()) {
      const to: string | null = step.to ?? null;
      steps.push({
        id: turn === 0 ? id : uuid(seed, "remark_step", `${index}/${turn}`),
        remark_id: id,
        at: at(step.daysAgo).toISOString(),
        actor: "demo",
        actor_name: step.by,
        action: step.action,
        from_state: to === null ? null : state,
        to_state: to,
        text: step.text ?? null,
      });
      state = to ?? state;
    }
  }
  return {
    remarks: { layer: "remark", rows: remarks },
    beside: [
      { table: "remark_number", rows: [...last].map(([year, number]) => ({ year, last: number })) },
      { table: "remark_anchor", rows: anchors },
      { table: "remark_step", rows: steps },
    ],
  };
}
