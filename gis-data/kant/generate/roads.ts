import { crossing } from "#layers/roads/crossing.ts";
import { roadSection } from "#layers/roads/road-section.ts";
import { sidewalk } from "#layers/roads/sidewalk.ts";
import type { Context } from "./context.ts";
import { parkWalks } from "./park-walks.ts";
import { at, type Point } from "./point.ts";
import { lineLength, slice } from "./polyline.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";
import { streetSides } from "./street-sides.ts";
import type { Street } from "./streets.ts";

const conditions = ["poor", "fair", "poor", "fair", "good", "poor", "fair"] as const;

export function roadSectionTable({ plan, id }: Context): CityTable {
  let n = 0;
  const rows = plan.streetList.flatMap((s) =>
    s.edges.map(({ edge }): Item<typeof roadSection> => {
      n++;
      const ours = isOurs(s.key);
      return {
        row: {
          id: id("road_section", edge),
          code: `ДУ-${String(n).padStart(3, "0")}`,
          street_id: id("street", s.key),
          class: s.class,
          surface: s.surface,
          width_m: s.widthM,
          lanes: s.class === "highway" ? 4 : 2,
          // Nobody's judgement stands on the highway, which is real and another owner's.
          condition: ours
            ? s.surface === "earth"
              ? "poor"
              : (conditions[((n * 3 + s.length) % 7) | 0] ?? "fair")
            : null,
          owner_id: id("organisation", ours ? "city" : "highway"),
          ...sample(ours ? 1960 + ((n * 7) % 40) : 1960),
        },
        geometry: lineGeometry(at(plan.network.lines, edge)),
      };
    }),
  );
  return table(roadSection, rows);
}

/** Metres from the axis to the middle of the sidewalk. */
const sidewalkFromAxis = { collector: 8.1, local: 6 } as const;

export function sidewalkTable({ plan, id }: Context): CityTable {
  const { network } = plan;
  const byKey = new Map<string, Street>(plan.streetList.map((s) => [s.key, s]));
  const { runs } = streetSides(network, (half) => {
    const { kind, key } = at(network.edges, half >> 1).data;
    if (!isStreet(kind)) return 0;
    return isOurs(key) && kind !== "highway" ? 2 * sidewalkFromAxis[kind] : 30;
  });
  const rows: Item<typeof sidewalk>[] = [];
  for (const [half, run] of [...runs].sort((a, b) => a[0] - b[0])) {
    const { kind, key } = at(network.edges, half >> 1).data;
    const s = byKey.get(key);
    if (!s || !isStreet(kind) || !isOurs(key) || s.surface === "earth" || run.length < 2) continue;
    // Gravel streets are paved for walkers on one side at most.
    if (s.surface === "gravel" && (half & 1 || half % 3 === 0)) continue;
    const length = lineLength(run);
    if (length < 12) continue;
    const central = s.class === "collector" || s.surface === "asphalt";
    rows.push({
      row: {
        id: id("sidewalk", half),
        code: `ТР-${String(rows.length + 1).padStart(3, "0")}`,
        street_id: id("street", key),
        side: half & 1 ? "right" : "left",
        width_m: s.class === "collector" ? 2 : 1.2,
        surface: central ? (half % 5 === 0 ? "concrete" : "asphalt") : "gravel",
        kerb_ramps: s.class === "collector" && half % 4 === 0,
        tactile: false,
        condition: conditions[half % 7] ?? "fair",
        ...sample(1965 + (half % 30)),
      },
      geometry: lineGeometry(slice(run, 0.5, length - 0.5)),
    });
  }
  for (const [k, { line }] of parkWalks(plan).entries())
    rows.push({
      row: {
        id: id("sidewalk", `park-${k}`),
        code: `АЛ-${String(k + 1).padStart(2, "0")}`,
        width_m: 3,
        surface: k % 3 === 0 ? "paving" : "asphalt",
        kerb_ramps: false,
        tactile: false,
        condition: "fair",
        ...sample(1964),
      },
      geometry: lineGeometry(line),
    });
  return table(sidewalk, rows);
}

/** Crossings where collectors meet other streets, and where streets cross the railway. None stands on the highway. */
export function crossingTable({ plan, id }: Context): CityTable {
  const { network } = plan;
  const rows: Item<typeof crossing>[] = [];
  const put = (p: Point, key: string, kind: "marked" | "signals" | "railway") => {
    const n = rows.length + 1;
    rows.push({
      row: {
        id: id("crossing", n),
        code: `ПП-${String(n).padStart(2, "0")}`,
        street_id: id("street", key),
        kind,
        marking: kind === "railway" ? "none" : n % 3 === 0 ? "clear" : n % 4 === 0 ? "none" : "worn",
        lit: n % 2 === 0,
        kerb_ramps: n % 5 === 0,
        checked_on: `2013-0${5 + (n % 5)}-1${n % 9}`,
        ...sample(1985),
      },
      geometry: pointGeometry(p),
    });
  };
  network.nodes.forEach((_, node) => {
    const halves = at(network.leaving, node);
    const streets = halves.map((half) => at(network.edges, half >> 1).data).filter((s) => isStreet(s.kind));
    if (streets.some((s) => !isOurs(s.key)) || streets.length < 3) return;
    const half = halves.find((h) => at(network.edges, h >> 1).data.kind === "collector");
    if (half === undefined) return;
    const line = at(network.lines, half >> 1);
    const length = lineLength(line);
    const p = slice(line, half & 1 ? length - 11 : 0, half & 1 ? length : 11);
    const collectors = new Set(streets.filter((s) => s.kind === "collector").map((s) => s.key)).size;
    put(
      half & 1 ? at(p, 0) : at(p, -1),
      at(network.edges, half >> 1).data.key,
      collectors > 1 ? "signals" : "marked",
    );
  });
  for (const key of ["west-crossing", "east-crossing"]) {
    const line = plan.streetList.find((s) => s.key === key)?.line ?? [];
    const rail = line.reduce((best, p) => (Math.abs(p[1] - 985) < Math.abs(best[1] - 985) ? p : best));
    put(rail, key, "railway");
  }
  return table(crossing, rows);
}
