import type { Category } from "./land-use.ts";
import type { Point } from "./point.ts";

/** Hectares by category (kant.md of the project's sources: the city's land table); low-rise housing is the rest of 786.0. */
export const targets: Readonly<Partial<Record<Category, number>>> = {
  residential_multi: 62,
  public_business: 38,
  education_health: 24,
  industrial: 178,
  rail: 31,
  public_green: 18.7,
  sport: 16,
  protective_green: 22,
  utility: 14.3,
  water_corridor: 9,
};

/**
 * What is cut out of the block around `at`, in order: `ha` hectares (or a `strip` of so many metres) from its `side`,
 * or all that is left of it, or the amount that its category still lacks.
 */
export type Site = {
  at: Point;
  category: Category;
  use: string;
  ha: number | "all" | "fill";
  side?: Side;
  strip?: number;
  /** A corner site: so many metres deep from `side`, lying towards this other side. */
  corner?: { depth: number; side: Side };
};

type Side = "n" | "e" | "s" | "w";

const site = (use: string, category: Category, u: number, v: number, ha: Site["ha"], side?: Side): Site => ({
  use,
  category,
  at: [u, v],
  ha,
  ...(side && { side }),
});

const strip = (use: string, category: Category, u: number, v: number, metres: number, side: Side): Site => ({
  use,
  category,
  at: [u, v],
  ha: 0,
  side,
  strip: metres,
});

const corner = (
  use: string,
  category: Category,
  u: number,
  v: number,
  ha: number,
  side: Side,
  depth: number,
  other: Side,
): Site => ({ use, category, at: [u, v], ha, side, corner: { depth, side: other } });

export const sites: readonly Site[] = [
  // Water corridors: ditches beside the west and east collectors, the collecting drain along the north boundary.
  ...(
    [
      [-1000, -650],
      [-1000, -480],
      [-1000, -380],
      [-1000, -250],
      [-1000, -150],
      [-1010, 0],
      [-1010, 160],
    ] as const
  ).map(([u, v]) => strip("ditch", "water_corridor", u, v, 16, "e")),
  ...(
    [
      [870, -800],
      [890, -480],
      [890, -250],
    ] as const
  ).map(([u, v]) => strip("ditch", "water_corridor", u, v, 16, "w")),
  strip("main_drain", "water_corridor", -700, 1130, 34, "n"),
  strip("main_drain", "water_corridor", -450, 1180, 34, "n"),
  strip("main_drain", "water_corridor", 0, 1220, 36, "n"),
  site("main_drain", "water_corridor", 700, 1240, "fill", "n"),

  site("rail", "rail", -1300, 985, "all"),
  site("rail", "rail", 0, 975, "all"),
  site("rail", "rail", 1300, 985, "all"),
  site("freight_yard", "rail", -700, 1045, "fill", "e"),

  site("warehouses", "industrial", -800, 920, 3.2, "w"),
  site("belt", "protective_green", 700, 910, 3.4, "e"),
  site("station_square", "public_business", -100, 888, "all"),
  site("belt", "protective_green", 872, 700, "all"),
  site("belt", "protective_green", 876, 200, "all"),
  site("belt", "protective_green", -1400, 285, "all"),
  site("belt", "protective_green", -726, 1126, "all"),

  site("outfall", "utility", -450, 1155, "all"),
  site("wells", "utility", -500, -1165, 4.4, "w"),
  site("belt", "protective_green", -200, -1165, "all"),
  site("tanks", "utility", 400, -1140, 2.6, "w"),
  site("belt", "protective_green", 400, -1140, 3.9, "w"),

  site("school", "education_health", -640, -400, 2.2, "n"),
  site("school", "education_health", 60, 650, 2.2, "s"),
  site("school", "education_health", 300, -760, 2.2, "w"),
  site("school", "education_health", -1310, -640, 2.2, "n"),
  site("school", "education_health", -1270, 0, 2.2, "w"),
  site("hospital", "education_health", 700, 350, 5.1, "n"),

  // Lenin street is lined with shops and offices.
  ...(
    [
      [-800, -200],
      [-480, -170],
      [-200, -140],
      [720, -180],
    ] as const
  ).map(([u, v]) => strip("shops", "public_business", u, v, 35, "n")),
  ...(
    [
      [-800, 60],
      [-500, 100],
      [700, 110],
      [-1510, -50],
      [-1170, -10],
      [-1060, 20],
    ] as const
  ).map(([u, v]) => strip("shops", "public_business", u, v, 35, "s")),
  ...(
    [
      [930, -220],
      [1070, -220],
      [1200, -300],
      [1350, -300],
    ] as const
  ).map(([u, v]) => strip("shops", "public_business", u, v, 38, "n")),
  site("city_hall", "public_business", -200, 110, 3.5, "s"),
  site("square", "public_green", -200, 160, "all"),
  site("bazaar", "public_business", 100, 370, "all"),
  site("culture", "public_business", 100, 110, 3.6, "s"),
  site("polyclinic", "education_health", 100, 190, 1, "e"),
  site("square", "public_green", 60, 200, "all"),
  site("offices", "public_business", -200, -180, "all"),
  site("offices", "public_business", -1040, 160, "all"),
  site("shops", "public_business", 700, 260, "all"),

  site("park", "public_green", 150, -150, "all"),
  site("stadium", "sport", 470, -180, "all"),
  site("sports_hall", "sport", 720, -220, "all"),
  site("pitch", "sport", -130, -950, 0.8, "s"),
  site("pitch", "sport", -640, 680, 0.8, "n"),
  site("pitch", "sport", -1150, -650, 0.8, "s"),

  site("cement", "industrial", 1400, 400, "all"),
  site("sugar", "industrial", -1300, 650, "all"),
  site("works", "industrial", -1150, 1060, "all"),
  site("works", "industrial", -850, 1035, "all"),
  site("works", "industrial", 1200, 1080, "all"),
  site("works", "industrial", 1400, -680, "all"),
  site("bakery", "industrial", -1720, 50, "all"),
  site("brewery", "industrial", 1590, -340, "fill", "s"),
  site("shops", "public_business", 1590, -168, "all"),

  ...(
    [
      [-800, -200, "w", "n"],
      [-480, -170, "e", "s"],
      [-500, 360, "w", "n"],
      [420, 250, "n", "e"],
      [-790, 340, "e", "n"],
    ] as const
  ).map(([u, v, side, other]) => corner("kindergarten", "education_health", u, v, 0.75, side, 84, other)),
  site("kindergarten", "education_health", 430, 560, 0.75, "w"),
  site("kindergarten", "education_health", 80, -1050, 0.75, "w"),
  ...(
    [
      [-800, 60, "w", "n"],
      [-1310, -640, "s", "e"],
      [-800, -200, "s", "e"],
      [300, -760, "s", "e"],
      [420, 250, "s", "e"],
      [740, -240, "e", "s"],
      [-200, 350, "s", "w"],
      [60, 650, "n", "e"],
      [-1200, 0, "e", "n"],
      [-500, 360, "n", "e"],
    ] as const
  ).map(([u, v, side, other]) => corner("boiler_house", "utility", u, v, 0.22, side, 42, other)),
  site("substation", "utility", -880, -420, 1.3, "w"),
  site("pump_station", "utility", -160, -650, 0.5, "s"),
  corner("lift_station", "utility", -620, 830, 0.25, "n", 45, "e"),
  site("municipal_yard", "utility", 1100, -990, "fill", "w"),
  site("lyceum", "education_health", -790, 340, "fill", "n"),
  site("pitch", "sport", -1600, -750, "fill", "s"),
  site("belt", "protective_green", 1500, -830, "fill", "e"),

  site("square", "public_green", 700, 110, 1.6, "n"),
  site("park", "public_green", 450, 1150, "fill", "n"),
  ...(
    [
      [-800, -200],
      [-480, -170],
      [-800, 60],
      [-500, 100],
      [420, 250],
      [700, 60],
      [60, 650],
      [-500, 360],
      [-200, 350],
    ] as const
  ).map(([u, v]) => site("flats", "residential_multi", u, v, "all")),
  site("flats", "residential_multi", -790, 300, "fill", "w"),
  site("shops", "public_business", -680, 300, "all"),
  site("shops", "public_business", 1200, -300, "fill", "n"),
];
