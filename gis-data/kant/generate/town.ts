import { buildCivic } from "./civic.ts";
import { type Age, buildFlats } from "./flats.ts";
import { buildingSite, type Ground, groundOf, type Site } from "./ground.ts";
import { placeHouse } from "./houses.ts";
import { buildIndustry } from "./industry.ts";
import type { Piece } from "./land-use.ts";
import { gardenPlots, type Lot, shareOut } from "./lots.ts";
import { type Occupancy, occupancy } from "./occupancy.ts";
import { at, direction, distance, mix, type Point } from "./point.ts";
import { area, rectangle } from "./polygon.ts";
import { railwayLines } from "./railway-lines.ts";
import type { Random } from "./random.ts";
import type { Structure, Use } from "./structure.ts";
import { buildBazaar, buildShops } from "./trade.ts";
import { worksLanes } from "./works-lanes.ts";

export const wantedBuildings: Readonly<Record<Use, number>> = {
  house: 2900,
  block: 78,
  industrial: 180,
  trade_office: 260,
  public: 60,
  utility: 45,
};

/** Plots beyond the houses: corner shops, mosques, post offices, and a few odd corners that stay gardens. */
const spareLots = 130;

export type Town = { lots: Lot[]; structures: Structure[] };

const industrialShare: Readonly<Record<string, number>> = {
  cement: 0.72,
  sugar: 0.95,
  works: 1.1,
  bakery: 1.8,
  brewery: 1.6,
  warehouses: 1.7,
};

function ageOf(piece: Piece): Age {
  const [u, v] = piece.site?.at ?? [0, 0];
  if (v < 0 || (v < 200 && u < 0)) return "old";
  return u > 0 ? "new" : "middle";
}

function buildOnLots(
  lots: readonly Lot[],
  structures: Structure[],
  pieces: readonly Piece[],
  rng: Random,
  centre: (lot: Lot) => number,
): void {
  const count = (use: Use) => structures.filter((s) => s.use === use).length;
  const missing: { use: Use; kind: string; storeys: number }[] = [];
  for (let i = count("public"); i < wantedBuildings.public; i++)
    missing.push({ use: "public", kind: i % 3 ? "post_office" : "mosque", storeys: 1 });
  for (let i = count("trade_office"); i < wantedBuildings.trade_office; i++)
    missing.push({ use: "trade_office", kind: "shop", storeys: 1 });
  const shops = lots.map((lot, i) => ({ i, near: centre(lot) })).sort((a, b) => a.near - b.near || a.i - b.i);
  const special = new Map<number, (typeof missing)[number]>();
  // Every fourth plot by nearness to a collector, so that shops do not stand wall to wall.
  for (let k = 0; special.size < missing.length; k += 4)
    special.set(at(shops, k).i, at(missing, special.size));
  let houses = 0;
  const order = rng.shuffle(lots.map((_, i) => i));
  const built = new Map<number, Structure>();
  for (const i of order) {
    const lot = at(lots, i);
    const other = special.get(i);
    if (!other && houses >= wantedBuildings.house) continue;
    const house = placeHouse(lot, rng);
    if (!house) {
      if (other) throw new Error(`the plot for a ${other.kind} has no room`);
      continue;
    }
    if (!other) houses++;
    const builtYear = rng.chance(0.72) ? rng.integer(1948, 1985) : rng.integer(1986, 2009);
    const kind = other?.kind ?? "house";
    const storeys = other?.storeys ?? (rng.chance(0.08) ? 2 : 1);
    built.set(i, {
      ...house,
      use: other?.use ?? "house",
      kind,
      storeys,
      flats: null,
      piece: pieces.indexOf(lot.piece),
      lot: i,
      builtYear,
    });
  }
  if (houses < wantedBuildings.house) throw new Error(`only ${houses} plots have room for a house`);
  for (const i of [...built.keys()].sort((a, b) => a - b))
    structures.push(
      at(
        [built.get(i)].filter((s) => s !== undefined),
        0,
      ),
    );
}

/** Transformer kiosks in courtyards and yards until the utility buildings are complete. */
function buildKiosks(
  site: Site,
  grounds: readonly Ground[],
  structures: readonly Structure[],
  rng: Random,
): void {
  const homes = grounds.filter((g) => ["flats", "school", "bazaar", "offices"].includes(g.piece.use));
  for (let k = 0; structures.filter((s) => s.use === "utility").length < wantedBuildings.utility; k++) {
    const ground = at(homes, k % homes.length);
    const c: Point = ground.at(rng.between(...ground.x), rng.between(...ground.y));
    const plan = {
      use: "utility" as const,
      kind: "transformer",
      storeys: 1,
      builtYear: rng.integer(1962, 1990),
    };
    site.put(ground, rectangle(c, ground.d, 7, 5), plan, 3, 6);
  }
}

function keepClear(taken: Occupancy, line: readonly Point[], width: number): void {
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1);
    const b = at(line, i);
    taken.add(rectangle(mix(a, b, 0.5), direction(a, b), distance(a, b), width));
  }
}

export function buildTown(
  pieces: readonly Piece[],
  onStreet: (p: Point) => boolean,
  toCollector: (p: Point) => number,
  rng: Random,
): Town {
  const structures: Structure[] = [];
  const taken = occupancy();
  for (const { line } of railwayLines()) keepClear(taken, line, 9);
  for (const { points } of worksLanes) keepClear(taken, points, 11);
  const site = buildingSite(taken, structures);
  const grounds = pieces.map((piece, i) =>
    groundOf(piece, i, piece.use === "park" || piece.use === "stadium" ? [1, 0] : undefined),
  );
  const of = (...uses: string[]) => grounds.filter((g) => uses.includes(g.piece.use));
  for (const ground of grounds) buildCivic(site, ground, rng);

  const homes = of("flats");
  const blocks = shareOut(
    homes.map((g) => area(g.piece.ring)),
    wantedBuildings.block,
  );
  homes.forEach((ground, i) => {
    const built = buildFlats(site, ground, at(blocks, i), ageOf(ground.piece), rng);
    if (built < at(blocks, i))
      throw new Error(`only ${built} of ${at(blocks, i)} blocks of flats fit at ${ground.piece.site?.at}`);
  });

  for (const ground of of("bazaar")) buildBazaar(site, ground, rng);
  for (const ground of of("shops")) buildShops(site, ground, rng, "shop");
  for (const ground of of("offices")) buildShops(site, ground, rng, "office");

  const plants = of(...Object.keys(industrialShare), "freight_yard");
  const halls = shareOut(
    plants.map((g) => area(g.piece.ring) * (industrialShare[g.piece.use] ?? 0.9)),
    wantedBuildings.industrial,
  );
  plants.forEach((ground, i) => {
    buildIndustry(site, ground, at(halls, i), rng);
  });
  buildKiosks(site, grounds, structures, rng);

  const lots = gardenPlots(
    pieces.filter((p) => p.use === "houses"),
    wantedBuildings.house + spareLots,
    onStreet,
  );
  buildOnLots(lots, structures, pieces, rng, (lot) => toCollector(lot.front));
  return { lots, structures };
}
