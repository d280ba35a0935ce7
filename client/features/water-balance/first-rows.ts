import { newId } from "#client/api/new-id.ts";
import type { Operation } from "#contract/changes.ts";
import type { RowsPage } from "#contract/rows.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { type FirstDraft, intakeOf, limitsOf } from "./first-draft.ts";

/** A row that the city has entered for the same year. */
export type CityRow = {
  readonly id: string;
  readonly version: number;
  readonly component: string;
  readonly month: number | null;
};

/** Of the whole city: those of zones stay as they are. */
export function cityRowsOf({ columns, rows }: RowsPage): readonly CityRow[] {
  const at = (name: string): number => columns.indexOf(name);
  return rows
    .filter((row) => (row[at("zone_id")] ?? null) === null)
    .map((row) => ({
      id: String(row[at("id")]),
      version: Number(row[at("version")]),
      component: String(row[at("component")]),
      month: typeof row[at("month")] === "number" ? Number(row[at("month")]) : null,
    }));
}

type Volume = { readonly component: string; readonly row: Readonly<Record<string, unknown>> };

function volumesOf(draft: FirstDraft): readonly Volume[] {
  const { method, pump_hours, pump_capacity_m3_h, billed_m3, paid_m3 } = draft;
  const tenth = (m3: number): number => Math.round(m3 * 10) / 10;
  const intake = intakeOf(draft);
  const byPumps = method === "pump_hours";
  return [
    ...(intake === null
      ? []
      : [
          {
            component: "system_input_volume",
            row: {
              volume_m3: tenth(intake),
              method,
              pump_hours: byPumps ? pump_hours : null,
              pump_capacity_m3_h: byPumps ? pump_capacity_m3_h : null,
              ci95_percent: limitsOf(draft),
            },
          },
        ]),
    ...(billed_m3 === null ? [] : [{ component: "billed", row: { volume_m3: tenth(billed_m3) } }]),
    ...(paid_m3 === null ? [] : [{ component: "paid_volume", row: { volume_m3: tenth(paid_m3) } }]),
  ];
}

/** The rows of a first answer; what the city has entered for the same period before is changed instead. */
export function rowsOf(draft: FirstDraft, year: number, there: readonly CityRow[]): Operation[] {
  const { month } = draft;
  return volumesOf(draft).map(({ component, row }): Operation => {
    const before = there.find((one) => one.component === component && one.month === month);
    if (before) return { op: "patch", layer: waterVolume.id, id: before.id, version: before.version, row };
    return {
      op: "create",
      layer: waterVolume.id,
      id: newId(),
      row: { year, ...(month !== null && { month }), component, mark: "city", ...row },
    };
  });
}
