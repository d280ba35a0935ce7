import { gasPipe } from "#layers/utilities/gas-pipe.ts";
import { powerLine } from "#layers/utilities/power-line.ts";
import { telecomLine } from "#layers/utilities/telecom-line.ts";
import type { Context } from "./context.ts";
import { at, distance, type Point } from "./point.ts";
import { centroid } from "./polygon.ts";
import { offset, slice } from "./polyline.ts";
import { type CityTable, type Item, lineGeometry, sample, table } from "./rows.ts";
import { isOurs } from "./street-index.ts";
import type { Street } from "./streets.ts";

/** A line along a street, metres from its axis (positive left), stopping short of both ends. */
const beside = (s: Street, local: number, collector: number): Point[] =>
  slice(offset(s.line, s.class === "local" ? local : collector), 8, s.length - 8);

const letter = (n: number, owner: string) => `№ ${owner}-${n}/13 (үлгү · образец · sample)`;

/** Networks of other owners, drawn from letters: power on poles, gas on posts along fences, telephone in ducts. */
export function otherNetworkTables({ plan, id }: Context): CityTable[] {
  const streets = plan.streetList.filter((s) => isOurs(s.key) && s.length > 60);
  const common = (owner: string, n: number) => ({
    owner_id: id("organisation", owner),
    owner_letter: letter(n, owner === "power" ? "Э" : owner === "gas" ? "Г" : "Б"),
    owner_letter_on: `2013-0${1 + (n % 9)}-1${n % 9}`,
  });
  const power: Item<typeof powerLine>[] = [];
  const addPower = (key: string, line: Point[], kind: "overhead" | "cable", kv: number, year: number) => {
    const n = power.length + 1;
    power.push({
      row: {
        id: id("power_line", key),
        code: `ВЛ-${String(n).padStart(3, "0")}`,
        kind,
        voltage_kv: kv,
        circuits: kv >= 35 ? 2 : 1,
        protection_zone_m: kv >= 35 ? 15 : kv >= 6 ? (kind === "cable" ? 1 : 10) : 2,
        ...common("power", n),
        ...sample(year),
      },
      geometry: lineGeometry(line),
    });
  };
  const substation = plan.structures.find((s) => s.kind === "substation");
  const feed: Point = substation ? centroid(substation.ring) : [-900, -430];
  // The 35 kV line comes in beside the street that leads west from the substation.
  const west = plan.streetList.find((s) => s.key === "south-west");
  if (west) {
    const along = offset(west.line, 9.5).filter((p) => p[0] < -985);
    addPower("35-1", [[-1748, -536], ...along, [-975, -500], feed], "overhead", 35, 1958);
  }
  for (const s of streets) {
    if (s.class === "collector") addPower(`10-${s.key}`, beside(s, 0, 8.9), "cable", 10, 1975);
    addPower(`0.4-${s.key}`, beside(s, -5.3, -7.3), "overhead", 0.4, 1968);
  }
  const gas = streets
    .filter((s) => s.surface !== "earth" || s.class === "collector")
    .map(
      (s, i): Item<typeof gasPipe> => ({
        row: {
          id: id("gas_pipe", s.key),
          code: `Г-${String(i + 1).padStart(3, "0")}`,
          pressure: s.class === "collector" ? "medium" : "low",
          diameter_mm: s.class === "collector" ? 150 : 76,
          material: i % 7 === 3 ? "pe" : "steel",
          laying: i % 7 === 3 ? "buried" : "overhead",
          depth_m: i % 7 === 3 ? 1 : null,
          ...common("gas", i + 1),
          ...sample(1985 + (i % 20)),
        },
        geometry: lineGeometry(beside(s, 6.6, 9.2)),
      }),
    );
  const telecom = streets
    .filter((s) => s.class === "collector" || distance(at(s.line, 0), [-60, 150]) < 900)
    .map(
      (s, i): Item<typeof telecomLine> => ({
        row: {
          id: id("telecom_line", s.key),
          code: `С-${String(i + 1).padStart(3, "0")}`,
          medium: s.class === "collector" ? "fibre" : "copper",
          laying: s.class === "collector" ? "duct" : "overhead",
          ducts: s.class === "collector" ? 4 : null,
          depth_m: s.class === "collector" ? 0.8 : null,
          ...common("telecom", i + 1),
          ...sample(s.class === "collector" ? 2007 : 1979),
        },
        geometry: lineGeometry(beside(s, -6.6, -9.2)),
      }),
    );
  return [table(powerLine, power), table(gasPipe, gas), table(telecomLine, telecom)];
}
