import { randomUUID } from "node:crypto";
import type { ImportSettings } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type CityIn, placeFault } from "./place.ts";
import { isNothing, type Names, readNumber, readValue } from "./read-value.ts";
import { readShape, type Shape } from "./shape.ts";

/** What is wrong with a row; told in the reader's language when it is shown (faults.ts). */
export type RowProblem = {
  readonly code: string;
  readonly field?: string;
  readonly value?: unknown;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type StagedRow = {
  readonly number: number;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly geometry: Shape | null;
  readonly problems: readonly RowProblem[] | null;
};

export type Rules = {
  readonly layer: Layer;
  readonly settings: ImportSettings;
  /** By reference field. */
  readonly names: ReadonlyMap<string, Names>;
  /** The city in the CRS of the file first, then in others that people use. */
  readonly city: readonly CityIn[];
  /** Held to this organisation's rows; null is everybody's. */
  readonly organisationId: string | null;
  /** For `valid_from`: written down, because the database's own default would be another day after a replay. */
  readonly today: string;
};
type Feature = { readonly properties: Readonly<Record<string, unknown>>; readonly geometry: Shape | null };

/** Filled from geometry and existing links after all rows are read. */
const madeLater = new Set(["from_node", "to_node", "on_link", "chainage_m"]);
const longestShown = 100;

/** Reads the rows of one file in order; it remembers the codes it has seen. */
export function rowReader(rules: Rules): (feature: Feature, number: number) => StagedRow {
  const seen = new Map<string, number>();
  return (feature, number) => {
    const problems: RowProblem[] = [];
    const row = readFields(rules, feature.properties, problems);
    const geometry = readPlace(rules, feature, problems);
    problems.push(...checkWhole(rules, row, problems));
    const first = firstWithCode(seen, row, number);
    if (first !== undefined) {
      problems.push({ code: "duplicate-in-file", field: "code", value: row["code"], params: { first } });
    }
    return { number, id: randomUUID(), row, geometry, problems: problems.length > 0 ? problems : null };
  };
}

export function isWanted({ where }: ImportSettings, properties: Readonly<Record<string, unknown>>): boolean {
  return where.every(({ column, values }) => {
    const value = properties[column];
    return !isNothing(value) && (values.length === 0 || values.includes(String(value)));
  });
}

function readFields(
  { layer, settings, names, today }: Rules,
  properties: Feature["properties"],
  problems: RowProblem[],
) {
  const row: Record<string, unknown> = { valid_from: today };
  const extra: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(settings.constants)) {
    const field = layer.fields[name];
    const reading = field && readValue(field, text, names.get(name));
    if (reading?.ok && reading.value !== null) row[name] = reading.value;
    else if (reading && !reading.ok) problems.push({ code: reading.code, field: name, value: shown(text) });
  }
  for (const [column, raw] of Object.entries(properties)) {
    const target = settings.columns[column] ?? "extra";
    if (isNothing(raw) || target === "ignore" || target === "easting" || target === "northing") continue;
    const field = target === "extra" ? undefined : layer.fields[target];
    if (!field) {
      Object.assign(extra, column === "extra" ? exported(raw) : { [column]: raw });
      continue;
    }
    const values = settings.values[target];
    const reading = readValue(field, values?.[String(raw)] ?? values?.["*"] ?? raw, names.get(target));
    if (!reading.ok) problems.push({ code: reading.code, field: target, value: shown(raw) });
    else if (reading.value !== null) row[target] = reading.value;
  }
  if (Object.keys(extra).length > 0) row["extra"] = extra;
  return row;
}

function readPlace({ layer, settings, city }: Rules, feature: Feature, problems: RowProblem[]): Shape | null {
  if (layer.geometry === "none") return null;
  const given = feature.geometry ?? pointOf(settings, feature.properties);
  const reading = readShape(layer.geometry, given, settings.swap_axes);
  if (!reading.ok) {
    problems.push({
      code: reading.code,
      field: "geom",
      params: { given: given?.type ?? "", wanted: layer.geometry },
    });
    return null;
  }
  const [wanted, ...others] = city;
  const [x = Number.NaN, y = Number.NaN] = reading.positions[0] ?? [];
  const fault = wanted && placeFault(x, y, wanted, others);
  if (!fault) return reading.shape;
  problems.push({
    code: fault.code,
    field: "geom",
    value: `${fault.params["x"]} ${fault.params["y"]}`,
    params: fault.params,
  });
  return null;
}

/** Of a table whose columns hold the coordinates. */
function pointOf({ columns }: ImportSettings, properties: Feature["properties"]): Shape | null {
  const read = (target: string): number | null => {
    const column = Object.keys(columns).find((name) => columns[name] === target);
    const raw = column === undefined ? undefined : properties[column];
    return isNothing(raw) ? null : readNumber(String(raw).trim());
  };
  const x = read("easting");
  const y = read("northing");
  return x === null || y === null ? null : { type: "Point", coordinates: [x, y] };
}

function checkWhole(
  { layer, organisationId }: Rules,
  row: Readonly<Record<string, unknown>>,
  known: readonly RowProblem[],
): RowProblem[] {
  const problems: RowProblem[] = [];
  const unread = known.map(({ field }) => field);
  for (const [name, field] of Object.entries(layer.fields)) {
    const needed = field.required && !field.defaulted && !field.system;
    if (
      needed &&
      row[name] === undefined &&
      !unread.includes(name) &&
      !(layer.network && madeLater.has(name))
    ) {
      problems.push({ code: "missing", field: name });
    }
  }
  const { valid_from: from, valid_to: to } = row;
  if (typeof from === "string" && typeof to === "string" && to <= from) {
    problems.push({ code: "ends-before-start", field: "valid_to", value: to });
  }
  const owners = [row["owner_id"], row["operator_id"]].filter((id) => id !== undefined);
  if (layer.network && organisationId !== null && owners.length > 0 && !owners.includes(organisationId)) {
    problems.push({ code: "not-your-organisation", field: "owner_id" });
  }
  return problems;
}

/** A code is unique among the rows in force, in each plan variant. */
function firstWithCode(
  seen: Map<string, number>,
  row: Readonly<Record<string, unknown>>,
  number: number,
): number | undefined {
  if (row["code"] === undefined || row["valid_to"] !== undefined) return undefined;
  const key = `${row["variant_id"] ?? ""} ${row["code"]}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, number);
  return first;
}

const shown = (raw: unknown): string =>
  (typeof raw === "object" ? JSON.stringify(raw) : String(raw)).slice(0, longestShown);

/** The `extra` of a row that was exported from here comes back as it was. */
function exported(raw: unknown): object {
  const reading = readValue({ kind: "json", label: { ky: "", ru: "", en: "" } }, raw);
  return reading.ok && typeof reading.value === "object" && reading.value !== null
    ? reading.value
    : { extra: raw };
}
