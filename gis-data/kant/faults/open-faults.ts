import { random } from "../generate/random.ts";
import type { CityTable } from "../generate/rows.ts";
import { type Course, hourMs, minuteMs, type Time } from "./course.ts";
import { failing, failingPoint, pipesOf } from "./failing.ts";
import { leninOf } from "./faults-of-2013.ts";
import { housesOf, nearestHouse } from "./houses.ts";
import type { Network, Told } from "./records.ts";
import { crews, what } from "./words.ts";

type Standing = {
  readonly network: Network;
  readonly kind: string;
  readonly state: "new" | "assigned" | "isolated" | "repaired" | "reopened";
  readonly urgency?: "emergency";
  /** Hours before the load: of the call, the place found, the section closed, the repair. */
  readonly ago: readonly [aware: number, located?: number, isolated?: number | undefined, repaired?: number];
  /** Of a fault that was thought mended: the section closed, the repair, the supply back, and the call after it. */
  readonly mended?: readonly [
    isolated: number | undefined,
    repaired: number,
    restored: number,
    again: number,
  ];
  /** Hours from the load; below 0 it is overdue. */
  readonly dueIn?: number;
  /** The demo's own crew sees it on its telephone. */
  readonly ours?: true;
  readonly comment?: string;
};

const standing: readonly Standing[] = [
  { network: "water", kind: "burst", state: "new", urgency: "emergency", ago: [0.4] },
  { network: "water", kind: "no_supply", state: "new", ago: [0.9] },
  { network: "sewer", kind: "blockage", state: "new", ago: [1.5] },
  { network: "water", kind: "service_leak", state: "new", ago: [3.2] },
  { network: "heat", kind: "low_temperature", state: "new", ago: [5] },
  { network: "sewer", kind: "missing_cover", state: "new", urgency: "emergency", ago: [2.1] },
  { network: "water", kind: "low_pressure", state: "new", ago: [20] },
  { network: "water", kind: "hydrant", state: "new", ago: [54] },
  {
    network: "water",
    kind: "burst",
    state: "assigned",
    urgency: "emergency",
    ago: [1.8, 1],
    dueIn: 3,
    ours: true,
  },
  { network: "water", kind: "burst", state: "assigned", ago: [7], dueIn: 6, ours: true },
  { network: "sewer", kind: "blockage", state: "assigned", ago: [9], dueIn: -1, ours: true },
  { network: "heat", kind: "leak", state: "assigned", urgency: "emergency", ago: [4, 3], dueIn: 2 },
  {
    network: "water",
    kind: "valve",
    state: "assigned",
    ago: [75],
    dueIn: -8,
    comment: "Жапкычтын люгу асфальт астында калган.",
  },
  { network: "water", kind: "service_leak", state: "assigned", ago: [28], dueIn: 20 },
  { network: "sewer", kind: "surcharge", state: "assigned", ago: [16], dueIn: -2 },
  { network: "heat", kind: "duct_flooded", state: "assigned", ago: [31], dueIn: 12 },
  {
    network: "water",
    kind: "burst",
    state: "isolated",
    urgency: "emergency",
    ago: [6, 5.2, 4.5],
    dueIn: 4,
    ours: true,
  },
  {
    network: "water",
    kind: "burst",
    state: "isolated",
    ago: [27, 25, 24],
    dueIn: -3,
    comment: "Камыт күтүп жатабыз, кампада жок.",
  },
  { network: "heat", kind: "leak", state: "isolated", ago: [12, 11, 10], dueIn: 8 },
  { network: "water", kind: "burst", state: "isolated", ago: [10, 9, 8.2], dueIn: 5 },
  { network: "water", kind: "burst", state: "repaired", ago: [22, 20, 19, 3], ours: true },
  { network: "sewer", kind: "blockage", state: "repaired", ago: [14, 12, undefined, 2] },
  { network: "heat", kind: "leak", state: "repaired", ago: [40, 38, 37, 6] },
  { network: "water", kind: "burst", state: "repaired", ago: [33, 31, 30, 9] },
  {
    network: "water",
    kind: "burst",
    state: "reopened",
    ago: [120, 117],
    mended: [116, 110, 109, 5],
    comment: "Ошол эле жерден кайра агып жатат.",
  },
  {
    network: "sewer",
    kind: "blockage",
    state: "reopened",
    ago: [98],
    mended: [undefined, 90, 89, 22],
    comment: "Кайра тыгылды, түтүктү жууш керек.",
  },
];

const layers: Readonly<Record<Network, string>> = {
  water: "water_main",
  sewer: "sewer_pipe",
  heat: "heat_pipe",
};
/** What does not break along a pipe. */
const singles: Readonly<Record<string, Parameters<typeof failingPoint>[1]>> = {
  valve: { layer: "water_valve", where: (row) => row["kind"] === "gate" },
  hydrant: { layer: "hydrant", where: () => true },
  missing_cover: { layer: "manhole", where: (row) => row["cover_state"] === "missing" },
};
const seed = 40;

/** What is being seen to on the day when the city is loaded. It stands beside the city that is the same on every machine. */
export function openFaults(
  tables: readonly CityTable[],
  now: Date,
  ourCrew: { id: string; name: string } | null,
): Told[] {
  const rng = random(seed);
  const lenin = leninOf(tables);
  const houses = housesOf(tables);
  const year = now.getUTCFullYear();
  return standing.map((each, index): Told => {
    const single = singles[each.kind];
    const broken = single
      ? failingPoint(tables, single, lenin, rng)
      : failing(pipesOf(tables, layers[each.network], year), lenin, rng);
    const other = { id: null, name: rng.pick(crews) };
    return {
      key: `open/${index}`,
      network: each.network,
      kind: each.kind,
      state: each.state,
      urgency: each.urgency ?? "normal",
      what: rng.pick(what[each.kind] ?? []),
      house: nearestHouse(houses, broken.point),
      failing: broken,
      course: courseOf(each.ago, now),
      reopened: reopenedOf(each, now),
      cause: null,
      detection: "reported",
      crew: each.state === "new" ? null : each.ours && ourCrew ? ourCrew : other,
      dueAt: each.dueIn === undefined ? null : wholeMinutes(now.getTime() + each.dueIn * hourMs),
      caller: index + 1,
      connections: null,
      residents: null,
      ...(each.comment !== undefined && { comment: each.comment }),
    };
  });
}

const wholeMinutes = (at: number): number => Math.floor(at / minuteMs) * minuteMs;

function before(now: Date, hoursAgo: number | undefined): number | null {
  return hoursAgo === undefined ? null : wholeMinutes(now.getTime() - hoursAgo * hourMs);
}

const courseOf = ([aware, located, isolated, repaired]: Standing["ago"], now: Date): Course => ({
  aware: before(now, aware) ?? 0,
  located: before(now, located),
  isolated: before(now, isolated),
  repaired: before(now, repaired),
  restored: null,
  approximate: new Set<Time>(located === undefined ? [] : ["located"]),
});

function reopenedOf({ ago, mended }: Standing, now: Date): Told["reopened"] {
  if (!mended) return null;
  const [isolated, repaired, restored, again] = mended;
  return {
    at: before(now, again) ?? 0,
    former: {
      ...courseOf(ago, now),
      isolated: before(now, isolated),
      repaired: before(now, repaired),
      restored: before(now, restored),
    },
  };
}
