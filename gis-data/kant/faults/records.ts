import { toLonLat } from "../generate/frame.ts";
import { uuid } from "../generate/identity.ts";
import type { CityRow } from "../generate/rows.ts";
import { sampleSource } from "../generate/rows.ts";
import { type Course, dayMs, times } from "./course.ts";
import type { Failing } from "./failing.ts";
import type { House } from "./houses.ts";
import { callerOf, dispatcher, engineer } from "./words.ts";

const seed = 2013;
export type Network = "water" | "sewer" | "heat";
const letters: Readonly<Record<Network, string>> = { water: "В", sewer: "К", heat: "Т" };

export type Told = {
  /** What it is among the sample faults: its ids follow from it. */
  readonly key: string;
  readonly network: Network;
  readonly kind: string;
  readonly state: string;
  readonly urgency: "emergency" | "normal";
  readonly what: string;
  readonly house: House;
  readonly failing: Failing;
  readonly course: Course;
  readonly cause: string | null;
  readonly detection: "reported" | "found";
  readonly crew: { readonly id: string | null; readonly name: string } | null;
  readonly dueAt: number | null;
  readonly caller: number | null;
  readonly connections: number | null;
  readonly residents: number | null;
  readonly comment?: string;
  /** When it was found that it was not mended, and how it had gone until then. */
  readonly reopened: { readonly at: number; readonly former: Course } | null;
};
type Row = Readonly<Record<string, unknown>>;
export type Records = {
  readonly faults: readonly CityRow[];
  readonly numbers: readonly Row[];
  readonly callers: readonly Row[];
  readonly steps: readonly Row[];
};

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
const bishkekDay = (at: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Bishkek", dateStyle: "short" }).format(at);

/** Rows as the tables hold them, numbered in the order in which people became aware of them. */
export function recordsOf(told: readonly Told[]): Records {
  const last = new Map<string, number>();
  const inOrder = [...told].sort((a, b) => a.course.aware - b.course.aware || (a.key < b.key ? -1 : 1));
  const faults: CityRow[] = [];
  const callers: Row[] = [];
  const steps: Row[] = [];
  for (const each of inOrder) {
    const book = `${each.network}/${bishkekDay(each.course.aware).slice(0, 4)}`;
    const number = (last.get(book) ?? 0) + 1;
    last.set(book, number);
    const row = rowOf(each, `${letters[each.network]}-${number}/${book.split("/")[1]}`);
    faults.push({ row, geometry: { type: "Point", coordinates: toLonLat(each.failing.point) } });
    if (each.caller !== null) callers.push({ fault_id: row.id, ...callerOf(each.caller) });
    steps.push(...stepsOf(each, row.id));
  }
  const numbers = [...last].map(([book, most]) => {
    const [network, year] = book.split("/");
    return { network, year: Number(year), last: most };
  });
  return { faults, numbers, callers, steps };
}

function rowOf(told: Told, code: string): CityRow["row"] {
  const { asset, chainageM } = told.failing;
  const { course } = told;
  const built = asset.row["built_year"];
  const year = Number(bishkekDay(course.aware).slice(0, 4));
  return {
    id: uuid(seed, "fault", told.key),
    code,
    network: told.network,
    kind: told.kind,
    state: told.state,
    urgency: told.urgency,
    what: told.what,
    address: told.house.address,
    street_id: told.house.streetId,
    detection: told.detection,
    cause: told.cause,
    ...Object.fromEntries(
      times.flatMap((time) => [
        [`${time}_at`, iso(course[time])],
        [`${time}_approximate`, course[time] === null ? null : course.approximate.has(time)],
      ]),
    ),
    due_at: iso(told.dueAt),
    crew_id: told.crew?.id ?? null,
    crew_name: told.crew?.name ?? null,
    asset_layer: asset.layer,
    asset_id: asset.row.id,
    asset_code: asset.row["code"],
    chainage_m: chainageM,
    asset_material: asset.row["material"] ?? null,
    asset_diameter_mm: asset.row["diameter_mm"] ?? null,
    asset_age_years: typeof built === "number" && year >= built ? year - built : null,
    connections_cut: told.connections,
    residents_cut: told.residents,
    logged_on: bishkekDay(course.aware),
    source: sampleSource,
    synthetic: true,
  };
}

const stages = [
  { time: "located", action: "arrive", to: null },
  { time: "isolated", action: "isolate", to: "isolated" },
  { time: "repaired", action: "repair", to: "repaired" },
  { time: "restored", action: "restore", to: "restored" },
] as const;
/** How many of the stages lie behind a fault in each state. */
const passed: Readonly<Record<string, number>> = { isolated: 2, repaired: 3, reopened: 4, verified: 4 };

/** The steps that the times and the state tell of, each written down when it happened. */
function stepsOf(told: Told, faultId: string): Row[] {
  const steps: Row[] = [];
  let state: string | null = null;
  let latest = told.course.aware;
  const add = (action: string, by: string, at: number, more: Row = {}): void => {
    latest = at;
    const to = typeof more["to_state"] === "string" ? more["to_state"] : null;
    steps.push({
      id: steps.length === 0 ? faultId : uuid(seed, "fault_step", `${told.key}/${steps.length}`),
      fault_id: faultId,
      version: 1,
      at: iso(at),
      happened_at: iso(at),
      approximate: false,
      actor: "demo",
      actor_name: by,
      action,
      from_state: to === null ? null : state,
      to_state: null,
      text: null,
      before: null,
      after: null,
      ...more,
    });
    state = to ?? state;
  };
  const { course, crew } = told;
  add("create", dispatcher, course.aware, {
    to_state: "new",
    text: told.what,
    approximate: course.approximate.has("aware"),
  });
  if (crew) add("assign", dispatcher, latest, { to_state: "assigned", after: crew.name });
  const lived = told.reopened?.former ?? course;
  stages.forEach(({ time, action, to }, index) => {
    const at = lived[time];
    const isPassed = index < (passed[told.state] ?? 0) && (time !== "isolated" || told.network !== "sewer");
    if (at === null && !isPassed) return;
    const by = time === "restored" ? dispatcher : (crew?.name ?? dispatcher);
    // A stage whose time nobody wrote down was passed all the same.
    const when = at === null ? { happened_at: null } : { approximate: lived.approximate.has(time) };
    add(action, by, at ?? latest, { to_state: to, ...when });
  });
  const { reopened, comment } = told;
  if (told.state === "verified") add("verify", engineer, latest + dayMs, { to_state: "verified" });
  else if (reopened) add("reopen", dispatcher, reopened.at, { to_state: "reopened", text: comment ?? null });
  else if (comment !== undefined)
    add("comment", crew?.name ?? dispatcher, latest, { text: comment, happened_at: null });
  return steps;
}
