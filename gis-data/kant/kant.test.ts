import { describe, expect, test } from "vitest";
import { hectares, metres, number, rowsOf, squareMetres, total, variant, where } from "./measured.ts";

/** The totals of the sample city: lengths to 0.1 km, areas to 0.1 ha, counts exactly. */
const kilometres = (rows: Parameters<typeof metres>[0]) => metres(rows) / 1000;
const count = (layer: string, field: string, value: unknown) => where(rowsOf(layer), field, value).length;
const oneDecimal = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(0.05);

describe("land", () => {
  const existing = where(rowsOf("functional_zone"), "variant_id", variant("existing"));
  const draft = where(rowsOf("functional_zone"), "variant_id", variant("draft"));

  test("the stored boundary measures 785.9998 ha", () => {
    expect(Math.abs(hectares(rowsOf("city_boundary")) - 785.9998)).toBeLessThan(0.0002);
  });

  test.each([
    ["residential_low", 285],
    ["residential_multi", 62],
    ["public_business", 38],
    ["education_health", 24],
    ["industrial", 178],
    ["rail", 31],
    ["streets", 88],
    ["public_green", 18.7],
    ["sport", 16],
    ["protective_green", 22],
    ["utility", 14.3],
    ["water_corridor", 9],
    ["free", 0],
  ])("%s covers %d ha", (category, ha) => {
    expect(Math.abs(hectares(where(existing, "category", category)) - ha)).toBeLessThan(0.05);
  });

  test("both variants cover the boundary to the square metre", () => {
    const [boundary] = rowsOf("city_boundary");
    if (!boundary) throw new Error("no boundary");
    for (const zones of [existing, draft])
      expect(Math.abs(hectares(zones) * 10000 - squareMetres(boundary))).toBeLessThan(1);
  });

  test("the draft changes some uses and keeps every lineage", () => {
    expect(draft.filter(({ row }) => row["planned"] === true).length).toBeGreaterThan(3);
    expect(new Set(draft.map(({ row }) => row["lineage_id"]))).toEqual(
      new Set(existing.map(({ row }) => row.id)),
    );
  });

  test("six investment sites have 9.4 ha", () => {
    expect(rowsOf("investment_site")).toHaveLength(6);
    oneDecimal(hectares(rowsOf("investment_site")), 9.4);
  });
});

describe("people and buildings", () => {
  const buildings = rowsOf("building");

  test.each([
    ["house", 2900],
    ["block", 78],
    ["industrial", 180],
    ["trade_office", 260],
    ["public", 60],
    ["utility", 45],
  ])("use %s: %d buildings", (use, n) => {
    expect(count("building", "use", use)).toBe(n);
  });

  test("20,800 registered and 3,000 unregistered people live in houses and 2,900 flats", () => {
    expect(total(buildings, "residents")).toBe(20800);
    expect(total(where(buildings, "use", "block"), "residents")).toBe(8700);
    expect(total(buildings, "residents_unregistered")).toBe(3000);
    expect(total(where(buildings, "use", "house"), "residents_unregistered")).toBe(1800);
    expect(total(buildings, "flats")).toBe(2900);
    expect(total(rowsOf("quarter"), "residents")).toBe(20800);
    expect(total(rowsOf("quarter"), "children")).toBe(6600);
  });

  test("schools and kindergartens are as full as the strategy says", () => {
    const of = (kind: string) => where(rowsOf("facility"), "kind", kind);
    expect([of("school").length, total(of("school"), "capacity"), total(of("school"), "enrolment")]).toEqual([
      5, 3300, 3665,
    ]);
    const kindergartens = of("kindergarten");
    expect([
      kindergartens.length,
      total(kindergartens, "capacity"),
      total(kindergartens, "enrolment"),
    ]).toEqual([7, 1180, 1423]);
    expect(of("culture")).toHaveLength(3);
    expect(of("sport")).toHaveLength(1);
  });
});

describe("streets", () => {
  test.each([
    ["highway", 3.6],
    ["collector", 9],
    ["local", 46],
  ])("%s: %d km", (kind, km) => {
    oneDecimal(kilometres(where(rowsOf("street"), "class", kind)), km);
    oneDecimal(kilometres(where(rowsOf("road_section"), "class", kind)), km);
  });

  test("carriageways cover 38.44 ha, 62 % asphalt, 30 gravel, 8 earth", () => {
    const areas = new Map<unknown, number>();
    for (const section of rowsOf("road_section")) {
      const area = metres([section]) * number(section.row["width_m"]);
      areas.set(section.row["surface"], (areas.get(section.row["surface"]) ?? 0) + area);
    }
    const sum = [...areas.values()].reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - 384400)).toBeLessThan(1000);
    for (const [surface, share] of [
      ["asphalt", 0.62],
      ["gravel", 0.3],
      ["earth", 0.08],
    ] as const)
      expect(Math.abs((areas.get(surface) ?? 0) / sum - share)).toBeLessThan(0.01);
  });

  test("905 lights, 71 % of them work", () => {
    expect(rowsOf("street_light")).toHaveLength(905);
    expect(Math.round((count("street_light", "lamp_state", "lit") / 905) * 100)).toBe(71);
  });
});

describe("water", () => {
  const mains = rowsOf("water_main");
  const bore = (low: number, high: number) =>
    mains.filter(({ row }) => number(row["diameter_mm"]) >= low && number(row["diameter_mm"]) <= high);

  test("62.0 km by bore and material", () => {
    oneDecimal(kilometres(mains), 62);
    oneDecimal(kilometres(bore(300, 400)), 9.2);
    oneDecimal(kilometres(bore(200, 250)), 13.6);
    oneDecimal(kilometres(bore(100, 150)), 39.2);
    for (const [material, km] of [
      ["steel", 34.1],
      ["cast_iron", 17.4],
      ["asbestos_cement", 6.2],
      ["pe", 4.3],
    ] as const)
      oneDecimal(kilometres(where(mains, "material", material)), km);
  });

  test("works, fittings and zones", () => {
    expect(rowsOf("water_source")).toHaveLength(9);
    expect(total(rowsOf("water_source"), "yield_l_s")).toBe(225);
    expect(rowsOf("pump_station")).toHaveLength(2);
    expect(total(where(rowsOf("water_tank"), "kind", "reservoir"), "volume_m3")).toBe(2000);
    expect(count("water_tank", "kind", "tower")).toBe(2);
    expect(rowsOf("water_valve")).toHaveLength(310);
    expect(rowsOf("hydrant")).toHaveLength(120);
    expect(rowsOf("water_zone")).toHaveLength(6);
    oneDecimal(hectares(rowsOf("water_zone")), 786);
  });

  test("3,330 connections, 12 % of them metered", () => {
    const connections = rowsOf("service_connection");
    expect(connections).toHaveLength(3330);
    expect(count("service_connection", "customer_class", "house")).toBe(2640);
    expect(count("service_connection", "customer_class", "block")).toBe(78);
    expect(count("service_connection", "customer_class", "standpipe")).toBe(46);
    expect(Math.round((count("service_connection", "metered", true) / 3330) * 100)).toBe(12);
    expect(total(connections, "residents")).toBe(20800);
  });

  const volumes = rowsOf("water_volume");
  const volumeOf = (component: string, zone?: unknown) =>
    total(
      volumes.filter(({ row }) => row["component"] === component && row["zone_id"] === zone),
      "volume_m3",
    );
  const isPart = (component: unknown) => component !== "system_input_volume" && component !== "paid_volume";

  test("the balance adds up to what was drawn, and only drawn and paid are the strategy's", () => {
    expect(volumeOf("system_input_volume")).toBe(5_000_000);
    expect(volumeOf("paid_volume")).toBe(1_000_000);
    const parts = volumes.filter(({ row }) => row["zone_id"] === undefined && isPart(row["component"]));
    expect(total(parts, "volume_m3")).toBe(5_000_000);
    expect(where(volumes, "mark", "strategy").map(({ row }) => [row["component"], row["zone_id"]])).toEqual([
      ["system_input_volume", undefined],
      ["paid_volume", undefined],
    ]);
  });

  test("every component adds up over the zones, and every zone to its intake", () => {
    const zones = rowsOf("water_zone").map(({ row }) => row.id);
    const components = [...new Set(volumes.map(({ row }) => String(row["component"])))];
    for (const component of components) {
      const sum = zones.reduce((volume, zone) => volume + volumeOf(component, zone), 0);
      expect([component, sum]).toEqual([component, volumeOf(component)]);
    }
    for (const zone of zones) {
      const parts = where(volumes, "zone_id", zone).filter(({ row }) => isPart(row["component"]));
      expect(total(parts, "volume_m3")).toBe(volumeOf("system_input_volume", zone));
    }
  });

  test("each zone is paid for 12 to 34 % of its water, the zone of old steel for the least", () => {
    const shares = rowsOf("water_zone").map(
      ({ row }) => 1 - volumeOf("paid_volume", row.id) / volumeOf("system_input_volume", row.id),
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.66);
    expect(Math.max(...shares)).toBeLessThan(0.88);
    expect(shares.indexOf(Math.max(...shares))).toBe(0);
  });
});

describe("sewers, heat and drainage", () => {
  test("24.5 km of gravity sewers with 612 manholes, 2.1 km of force main", () => {
    oneDecimal(kilometres(where(rowsOf("sewer_pipe"), "flow", "gravity")), 24.5);
    oneDecimal(kilometres(where(rowsOf("sewer_pipe"), "flow", "pressure")), 2.1);
    expect(rowsOf("manhole")).toHaveLength(612);
    expect([rowsOf("lift_station").length, rowsOf("outfall").length]).toEqual([1, 1]);
    const joined = rowsOf("building").filter(({ row }) => JSON.stringify(row["extra"]).includes("sewered"));
    expect([where(joined, "use", "block").length, where(joined, "use", "house").length]).toEqual([78, 420]);
  });

  test("10 boiler houses of 15.5 Gcal/h, 14.6 km of heat pipes, 120 consumers", () => {
    expect(rowsOf("boiler_house")).toHaveLength(10);
    expect(total(rowsOf("boiler_house"), "capacity_gcal_h")).toBeCloseTo(15.5, 6);
    oneDecimal(kilometres(rowsOf("heat_pipe")), 14.6);
    const consumers = ["block", "education", "public"].map((kind) => count("heat_consumer", "kind", kind));
    expect(consumers).toEqual([78, 12, 30]);
    expect(count("heat_consumer", "metered", true)).toBe(21);
  });

  test("71 km of aryks, 38 % concrete; 8.4 km of drains; wells", () => {
    oneDecimal(kilometres(rowsOf("aryk")), 71);
    expect(kilometres(where(rowsOf("aryk"), "lining", "concrete")) / 71).toBeCloseTo(0.38, 2);
    oneDecimal(kilometres(rowsOf("drain")), 8.4);
    expect(rowsOf("observation_well")).toHaveLength(18);
    expect(count("drain_well", "status", "planned")).toBe(14);
  });
});

describe("greening", () => {
  const trees = rowsOf("tree");

  test("6,420 trees in streets and 3,180 in parks", () => {
    expect(trees.filter(({ row }) => row["street_id"] !== null)).toHaveLength(6420);
    expect(trees.filter(({ row }) => row["green_area_id"] !== null)).toHaveLength(3180);
  });

  test("species and health have their shares", () => {
    const codes = new Map(rowsOf("species").map(({ row }) => [row.id, row["code"]]));
    const share = (code: string) =>
      Math.round(trees.filter(({ row }) => codes.get(String(row["species_id"])) === code).length / 96);
    const species = ["elm", "poplar", "ash", "maple", "birch", "willow", "oak", "linden", "spruce", "fruit"];
    expect(species.map(share)).toEqual([28, 22, 11, 10, 6, 6, 5, 4, 5, 3]);
    const health = ["healthy", "pest", "weakened", "dead", "stump"].map((h) =>
      Math.round(where(trees, "health", h).length / 96),
    );
    expect(health).toEqual([61, 22, 6, 3, 8]);
  });
});
