import type { Ground, Plan, Site } from "./ground.ts";
import type { Point } from "./point.ts";
import { type Ring, rectangle } from "./polygon.ts";
import type { Random } from "./random.ts";
import { horseshoe, round, tee, twoBars } from "./shapes.ts";

type Part = { x: number; y: number; shape: (c: Point, d: Point) => Ring; plan: Omit<Plan, "builtYear"> };

const box = (length: number, depth: number) => (c: Point, d: Point) => rectangle(c, d, length, depth);
const open = (kind: string, storeys: number): Omit<Plan, "builtYear"> => ({ use: "public", kind, storeys });
const works = (kind: string, storeys = 1): Omit<Plan, "builtYear"> => ({ use: "utility", kind, storeys });

/** Buildings by land use, at fractions of the ground's box; what does not fit there is moved about until it does. */
const layouts: Readonly<Record<string, readonly Part[]>> = {
  school: [
    { x: 0.4, y: 0.42, shape: (c, d) => horseshoe(c, d, 66, 46, 14), plan: open("school", 3) },
    { x: 0.8, y: 0.75, shape: box(32, 14), plan: open("school_workshop", 1) },
  ],
  kindergarten: [
    { x: 0.5, y: 0.45, shape: (c, d) => twoBars(c, d, 36, 32, 11, 9), plan: open("kindergarten", 2) },
  ],
  hospital: [
    { x: 0.32, y: 0.34, shape: (c, d) => tee(c, d, 70, 46, 15), plan: open("hospital", 4) },
    { x: 0.68, y: 0.35, shape: box(58, 15), plan: open("maternity_ward", 3) },
    { x: 0.66, y: 0.7, shape: box(44, 14), plan: open("children_ward", 2) },
    { x: 0.36, y: 0.75, shape: box(38, 13), plan: open("infection_ward", 1) },
    { x: 0.85, y: 0.7, shape: box(24, 14), plan: open("hospital_kitchen", 1) },
    { x: 0.12, y: 0.8, shape: box(22, 10), plan: open("ambulance_station", 1) },
  ],
  polyclinic: [
    { x: 0.5, y: 0.4, shape: (c, d) => tee(c, d, 46, 34, 14), plan: open("clinic", 3) },
    { x: 0.5, y: 0.85, shape: box(20, 11), plan: open("clinic_annexe", 1) },
  ],
  lyceum: [
    { x: 0.35, y: 0.45, shape: (c, d) => tee(c, d, 62, 38, 14), plan: open("lyceum", 3) },
    { x: 0.75, y: 0.4, shape: box(40, 14), plan: open("lyceum_hostel", 3) },
    { x: 0.88, y: 0.8, shape: box(26, 12), plan: open("lyceum_workshop", 1) },
  ],
  city_hall: [
    { x: 0.5, y: 0.5, shape: (c, d) => horseshoe(c, d, 72, 34, 15), plan: open("city_hall", 4) },
    { x: 0.15, y: 0.62, shape: box(34, 14), plan: open("archive", 2) },
    { x: 0.85, y: 0.62, shape: box(40, 15), plan: { use: "trade_office", kind: "bank", storeys: 3 } },
  ],
  culture: [
    { x: 0.38, y: 0.55, shape: (c, d) => tee(c, d, 58, 52, 26), plan: open("culture_house", 3) },
    { x: 0.74, y: 0.6, shape: box(44, 18), plan: open("library", 2) },
    { x: 0.14, y: 0.5, shape: box(32, 20), plan: open("youth_centre", 2) },
    { x: 0.9, y: 0.55, shape: box(24, 16), plan: open("museum", 2) },
  ],
  stadium: [
    { x: 0.12, y: 0.5, shape: (c, d) => rectangle(c, [-d[1], d[0]], 92, 12), plan: open("stand", 2) },
    { x: 0.88, y: 0.2, shape: box(34, 14), plan: open("changing_rooms", 1) },
  ],
  sports_hall: [
    { x: 0.3, y: 0.45, shape: box(62, 36), plan: open("sports_complex", 2) },
    { x: 0.72, y: 0.4, shape: box(58, 28), plan: open("swimming_pool", 2) },
    { x: 0.7, y: 0.8, shape: box(64, 34), plan: open("ice_rink", 1) },
  ],
  station_square: [
    { x: 0.62, y: 0.74, shape: box(58, 13), plan: open("railway_station", 2) },
    { x: 0.3, y: 0.7, shape: box(22, 10), plan: open("station_office", 1) },
    { x: 0.12, y: 0.6, shape: box(20, 10), plan: { use: "trade_office", kind: "shop", storeys: 1 } },
  ],
  wells: Array.from({ length: 9 }, (_, i) => ({
    x: 0.06 + i * 0.11,
    y: i % 2 ? 0.42 : 0.6,
    shape: box(6.5, 5),
    plan: works("well_house"),
  })),
  tanks: [
    { x: 0.3, y: 0.4, shape: (c) => round(c, 11.5, 20), plan: works("reservoir") },
    { x: 0.52, y: 0.4, shape: (c) => round(c, 11.5, 20), plan: works("reservoir") },
    { x: 0.76, y: 0.55, shape: box(26, 14), plan: works("pump_house") },
  ],
  pump_station: [{ x: 0.3, y: 0.5, shape: box(18, 11), plan: works("pump_house") }],
  boiler_house: [{ x: 0.45, y: 0.5, shape: box(24, 13), plan: works("boiler_house", 2) }],
  lift_station: [{ x: 0.5, y: 0.5, shape: (c) => round(c, 5, 12), plan: works("lift_station") }],
  substation: [{ x: 0.5, y: 0.4, shape: box(14, 24), plan: works("substation") }],
  outfall: [
    { x: 0.3, y: 0.5, shape: box(20, 12), plan: works("screen_house") },
    { x: 0.6, y: 0.5, shape: (c) => round(c, 9, 16), plan: works("settling_tank") },
  ],
  municipal_yard: [
    { x: 0.25, y: 0.4, shape: box(48, 14), plan: works("garage") },
    { x: 0.55, y: 0.55, shape: box(54, 16), plan: works("garage") },
    { x: 0.8, y: 0.5, shape: box(26, 12), plan: works("workshop") },
  ],
  park: [
    { x: 0.3, y: 0.25, shape: box(30, 22), plan: open("summer_theatre", 1) },
    { x: 0.8, y: 0.8, shape: box(20, 12), plan: { use: "trade_office", kind: "cafe", storeys: 1 } },
  ],
};

export function buildCivic(site: Site, ground: Ground, rng: Random): void {
  const builtYear = rng.integer(1956, 1988);
  for (const part of layouts[ground.piece.use] ?? []) {
    const [x0, x1] = ground.x;
    const [y0, y1] = ground.y;
    for (let attempt = 0; attempt < 400; attempt++) {
      const wander = attempt / 400;
      const x = part.x + rng.between(-wander, wander) * 0.9;
      const y = part.y + rng.between(-wander, wander) * 0.9;
      const ring = part.shape(ground.at(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y), ground.d);
      const edge = attempt < 200 ? 6 : 2.5;
      if (site.put(ground, ring, { ...part.plan, builtYear: builtYear + (attempt % 4) }, edge, 8)) break;
      if (attempt === 399)
        throw new Error(`${part.plan.kind} does not fit on ${ground.piece.use} at ${ground.piece.site?.at}`);
    }
  }
}
