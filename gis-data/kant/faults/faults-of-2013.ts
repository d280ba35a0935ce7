import type { Point } from "../generate/point.ts";
import { type Random, random } from "../generate/random.ts";
import type { CityRow, CityTable } from "../generate/rows.ts";
import { courseFrom, dayMs, hourMs } from "./course.ts";
import { failing, lineOf, type Pipe, pipesOf } from "./failing.ts";
import { type House, housesOf, nearestHouse } from "./houses.ts";
import type { Network, Told } from "./records.ts";
import { causes, crews, what } from "./words.ts";

/** kant.md, section 5. */
const wanted = [
  { network: "water", layer: "water_main", kind: "burst", faults: 112 },
  { network: "sewer", layer: "sewer_pipe", kind: "blockage", faults: 38 },
  { network: "heat", layer: "heat_pipe", kind: "leak", faults: 24 },
] as const;

/** Shares of the months from January: frost breaks water pipes, heat leaks while it is on. */
const months: Readonly<Record<Network, readonly number[]>> = {
  water: [13, 12, 10, 8, 7, 7, 8, 7, 6, 6, 7, 9],
  sewer: [7, 7, 10, 11, 9, 8, 7, 7, 8, 9, 9, 8],
  heat: [20, 16, 10, 0, 0, 4, 4, 0, 2, 8, 16, 20],
};

/** Bishkek is six hours ahead. */
const yearStart = Date.parse("2013-01-01T00:00:00+06:00");

const seed = 2013;

export const leninOf = (tables: readonly CityTable[]): Point[] => {
  const street = tables
    .find(({ layer }) => layer === "street")
    ?.rows.find(({ row }) => row["class"] === "highway");
  return street ? lineOf(street) : [];
};

/** The year before the strategy, as its paper books might tell it: all were mended and checked. */
export function faultsOf2013(tables: readonly CityTable[]): Told[] {
  const rng = random(seed);
  const lenin = leninOf(tables);
  const houses = housesOf(tables);
  const served = connectionsOf(tables);
  const whole = wanted.map(({ layer }) => pipesOf(tables, layer, seed));
  return wanted.flatMap(({ network, kind, faults }, index) =>
    Array.from({ length: faults }, (_, n) =>
      toldOf({ rng, lenin, houses, served, network, kind, n, pipes: whole[index] ?? [] }),
    ),
  );
}

function toldOf(of: {
  rng: Random;
  lenin: readonly Point[];
  houses: readonly House[];
  served: ReadonlyMap<string, readonly CityRow[]>;
  network: Network;
  kind: string;
  n: number;
  pipes: readonly Pipe[];
}): Told {
  const { rng, network, kind, n } = of;
  const broken = failing(of.pipes, of.lenin, rng);
  const aware = awareIn(network, rng);
  const course = courseFrom(aware, rng, { unknown: 0.11, isolates: network !== "sewer" });
  const isCold = [0, 1, 11].includes(new Date(aware).getUTCMonth());
  const customers = course.isolated === null ? [] : (of.served.get(broken.asset.row.id) ?? []);
  return {
    key: `2013/${network}/${n}`,
    network,
    kind,
    state: "verified",
    urgency: rng.chance(0.4) ? "emergency" : "normal",
    what: rng.pick(what[kind] ?? []),
    house: nearestHouse(of.houses, broken.point),
    failing: broken,
    course,
    cause: isCold && network === "water" && rng.chance(0.45) ? "frost" : causeOf(kind, rng),
    detection: rng.chance(0.84) ? "reported" : "found",
    crew: { id: null, name: rng.pick(crews) },
    dueAt: null,
    reopened: null,
    caller: null,
    connections: customers.length > 0 ? customers.length : null,
    residents: customers.length > 0 ? residentsOf(customers) : null,
  };
}

function awareIn(network: Network, rng: Random): number {
  const shares = months[network];
  let rest = rng.next() * shares.reduce((sum, share) => sum + share, 0);
  const month = shares.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  const day = (month + rng.next()) * (365 / 12);
  // Most calls come by day; a burst at night is heard in the morning.
  const hour = rng.chance(0.85) ? rng.between(6.5, 21) : rng.between(0, 24);
  return yearStart + Math.floor(day) * dayMs + hour * hourMs;
}

export function causeOf(kind: string, rng: Random): string | null {
  let rest = rng.next();
  for (const { cause, share } of causes[kind] ?? []) {
    rest -= share;
    if (rest < 0) return cause;
  }
  return null;
}

/** Service connections by the main that they hang on. */
export function connectionsOf(tables: readonly CityTable[]): Map<string, CityRow[]> {
  const served = new Map<string, CityRow[]>();
  for (const each of tables.find(({ layer }) => layer === "service_connection")?.rows ?? []) {
    const main = String(each.row["on_link"]);
    served.set(main, [...(served.get(main) ?? []), each]);
  }
  return served;
}

/** Unknown where the register does not say it of each. */
export function residentsOf(connections: readonly CityRow[]): number | null {
  const counts = connections.map(({ row }) => row["residents"]);
  return counts.every((count) => typeof count === "number")
    ? counts.reduce<number>((sum, count) => sum + count, 0)
    : null;
}
