import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import { type CityIsolationAnswer, cityIsolationAnswer } from "#contract/isolation.ts";
import { lineOf, pointOf, squareOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
let crew: Record<string, string> = {};

type At = readonly [number, number];
const at = (column: number, row = 0): At => [
  Number((74.85 + column * 0.001).toFixed(7)),
  Number((42.88 + row * 0.001).toFixed(7)),
];
const along = ([x, y]: At, [u, v]: At, share: number): At => [x + (u - x) * share, y + (v - y) * share];
/** At this place of Kant: 81.7 m from column to column, 111.1 m from row to row. */
const lengthOf = ([x, y]: At, [u, v]: At): number => Math.hypot((u - x) * 81_670, (v - y) * 111_080);

const ids = new Map<string, string>();
const id = (name: string): string => {
  const known = ids.get(name) ?? randomUUID();
  ids.set(name, known);
  return known;
};
const nameOf = (uuid: string): string => [...ids].find(([, known]) => known === uuid)?.[0] ?? uuid;

const create = (layer: string, name: string, row: Record<string, unknown>): Operation => ({
  op: "create",
  layer,
  id: id(name),
  row: { code: name, ...row },
});
const places: Record<string, At> = {
  W: at(0),
  J1: at(1),
  J2: at(2),
  J3: at(3),
  J4: at(2, 1),
  W2: at(2, 2),
  B: at(10),
  K: at(11),
  C1: at(12),
  C2: at(11, 1),
};
const node = (layer: string, name: string, row: Record<string, unknown> = {}): Operation =>
  create(layer, name, { geom: pointOf(...(places[name] ?? at(0))), ...row });
const ends: Record<string, readonly [string, string]> = {
  m1: ["W", "J1"],
  m2: ["J1", "J2"],
  m3: ["J2", "J3"],
  m4: ["J2", "J4"],
  m5: ["J4", "W2"],
  h1: ["B", "K"],
  h2: ["K", "C1"],
  h3: ["K", "C2"],
};
const line = (name: string): readonly [At, At] => {
  const [from = "", to = ""] = ends[name] ?? [];
  return [places[from] ?? at(0), places[to] ?? at(0)];
};
const pipe = (layer: string, name: string, row: Record<string, unknown> = {}): Operation =>
  create(layer, name, {
    from_node: id(ends[name]?.[0] ?? ""),
    to_node: id(ends[name]?.[1] ?? ""),
    geom: lineOf(...line(name)),
    ...row,
  });
/** On a pipe, at a share of its length. */
const on = (name: string, share: number) => ({
  on_link: id(name),
  chainage_m: Math.round(lengthOf(...line(name)) * share * 100) / 100,
  geom: pointOf(...along(...line(name), share)),
});
const valve = (name: string, link: string, share: number, row: Record<string, unknown> = {}): Operation =>
  create("water_valve", name, { kind: "gate", normally_closed: false, ...on(link, share), ...row });
const patch = async (layer: string, name: string, row: Record<string, unknown>): Promise<void> => {
  const stored = await app.inject({ url: `/api/layers/${layer}/rows/${id(name)}`, headers: crew });
  await write(db, [{ op: "patch", layer, id: id(name), version: stored.json().row.version, row }]);
};

beforeAll(async () => {
  crew = await as(app, db, { roles: ["crew"] });
  const connection = (name: string, link: string, share: number, row: Record<string, unknown>): Operation => {
    const start = along(...line(link), share);
    const { geom: _, ...fitting } = on(link, share);
    return create("service_connection", name, {
      ...fitting,
      geom: lineOf(start, [start[0], start[1] + 0.0001]),
      ...row,
    });
  };
  await write(db, [
    node("water_source", "W", { kind: "well" }),
    node("water_source", "W2", { kind: "well" }),
    node("water_junction", "J1"),
    node("water_junction", "J2"),
    node("water_junction", "J3", { kind: "dead_end" }),
    node("water_junction", "J4"),
    ...["m1", "m2", "m3", "m4", "m5"].map((name) => pipe("water_main", name)),
    valve("V1", "m2", 0.05, { turns: 20, diameter_mm: 150 }),
    valve("V2", "m2", 0.95),
    valve("V3", "m3", 0.05),
    valve("V5", "m5", 0.05, { normally_closed: true }),
    valve("air", "m3", 0.5, { kind: "air", normally_closed: true }),
    create("building", "school", { use: "public", geom: squareOf(74.852, 42.8803) }),
    create("facility", "School 1", {
      ...{ kind: "school", name_ky: "Мектеп", name_ru: "Школа", name_en: "School" },
      building_id: id("school"),
      geom: pointOf(74.8521, 42.8804),
    }),
    connection("c1", "m3", 0.4, { customer_class: "house", residents: 5 }),
    connection("c2", "m4", 0.5, { customer_class: "public_body", building_id: id("school") }),
    connection("c3", "m2", 0.5, { customer_class: "house", residents: 2 }),
    connection("c4", "m2", 0.98, { customer_class: "house", residents: 3 }),
    create("hydrant", "ПГ-1", on("m3", 0.6)),
    node("boiler_house", "B"),
    node("heat_chamber", "K"),
    node("heat_consumer", "C1", { kind: "block", residents: 40 }),
    node("heat_consumer", "C2", { kind: "block" }),
    ...["h1", "h2", "h3"].map((name) => pipe("heat_pipe", name)),
    ...(["supply", "return"] as const).map((side) =>
      create("heat_valve", `T-${side}`, { line: side, normally_closed: false, ...on("h1", 0.05) }),
    ),
    create("heat_valve", "T-alone", { line: "supply", normally_closed: false, ...on("h2", 0.05) }),
  ]);
});

const request = (link: string, share: number, { layer = "water_main", more = "" } = {}) => ({
  url: `/api/isolation?layer=${layer}&id=${id(link)}&chainage_m=${lengthOf(...line(link)) * share}${more}`,
  headers: { ...crew, "accept-language": "en" },
});
async function ask(link: string, share: number, options = {}): Promise<CityIsolationAnswer> {
  const answer = await app.inject(request(link, share, options));
  expect(answer.body && answer.statusCode).toBe(200);
  return cityIsolationAnswer.parse(answer.json());
}
const codes = (valves: readonly { code: string | null }[]) => valves.map(({ code }) => code);

describe("a burst on a main", () => {
  test("names the valves, what is left behind them and what can feed it again", async () => {
    const answer = await ask("m2", 0.5);
    expect(answer).toMatchObject({
      network: "water",
      link: { layer: "water_main", code: "m2" },
      sample_data: false,
    });
    const { if_all_hold: found } = answer;
    expect(found.known).toBe(true);
    expect(found.close).toMatchObject([
      { code: "V1", link_code: "m2", turns: 20, diameter_mm: 150, operable: null, accessible: null },
    ]);
    expect(Math.abs((found.close[0]?.walk_m ?? 0) - 0.45 * 81.7)).toBeLessThan(1);
    expect(found.isolated).toMatchObject({ links: 1, connections: 1, residents: 2 });
    expect(Math.abs(found.isolated.length_m - 0.9 * 81.7)).toBeLessThan(0.5);
    // m2 behind V2, m3, m4, and m5 up to the closed valve.
    expect(found.unfed).toMatchObject({ links: 4, connections: 3, residents: 8 });
    expect(found.refeed.map(({ open, also_close }) => [open.code, codes(also_close)])).toEqual([
      ["V5", ["V2"]],
    ]);
    expect(found.priority.map(({ name }) => name.ru)).toEqual(["Школа"]);
    expect(found.hydrants.map(({ name }) => name.en)).toEqual(["Fire hydrant ПГ-1"]);
  });

  test("draws the pieces that are dry and no more", async () => {
    const { isolated } = (await ask("m2", 0.5)).if_all_hold;
    expect(isolated.geometry).toMatchObject({ type: "MultiLineString" });
    const [[first, last] = []] = (isolated.geometry as { coordinates: At[][] }).coordinates;
    expect(Math.abs((first?.[0] ?? 0) - 74.85105)).toBeLessThan(2e-6);
    expect(Math.abs((last?.[0] ?? 0) - 74.85195)).toBeLessThan(2e-6);
  });

  test("an air valve shuts nothing, and a fault at a valve is not shut by that valve", async () => {
    expect(codes((await ask("m3", 0.7)).if_all_hold.close)).toEqual(["V3"]);
    expect(codes((await ask("m3", 0.05)).if_all_hold.close)).toEqual(["V2"]);
  });

  test("of valves that nobody has turned none is proven; those turned in five years are", async () => {
    const { if_proven: before } = await ask("m2", 0.5);
    expect(before.close).toEqual([]);
    expect(before.isolated.links).toBe(5);
    expect(before.warnings.map(({ code }) => code)).toEqual(["source-inside"]);
    expect(before.warnings[0]?.message.en).toContain("W, W2");
    await patch("water_valve", "V1", { operable: true, proven_on: "2020-06-01" });
    await patch("water_valve", "V5", { operable: true, proven_on: "2020-06-01" });
    const proven = async (day: string) =>
      codes((await ask("m2", 0.5, { more: `&on=${day}` })).if_proven.close);
    expect(await proven("2025-06-01")).toEqual(["V1"]);
    expect(await proven("2025-06-02")).toEqual([]);
    expect(await proven("2020-05-31")).toEqual([]);
    await patch("water_valve", "V1", { operable: null });
    expect(await proven("2025-06-01")).toEqual([]);
  });
});

describe("what is written counts in the next answer", () => {
  test("a valve that cannot be reached, and one that does not hold", async () => {
    await patch("water_valve", "V2", { operable: false });
    const wider = (await ask("m2", 0.5)).if_all_hold;
    expect(codes(wider.close)).toEqual(["V1"]);
    expect(wider.isolated.links).toBe(4);
    expect(wider.refeed).toEqual([]);
    await patch("water_valve", "V1", { accessible: false });
    const widest = (await ask("m2", 0.5)).if_all_hold;
    expect(widest.close).toEqual([]);
    expect(widest.warnings.map(({ message }) => message.ru).join()).toContain("W.");
    await patch("water_valve", "V1", { accessible: true });
    await patch("water_valve", "V2", { operable: true });
    expect(codes((await ask("m2", 0.5)).if_all_hold.close)).toEqual(["V1"]);
  });

  test("a new pipe, a new valve on it, and both gone again", async () => {
    places["N"] = at(3, 1);
    ends["m6"] = ["J3", "N"];
    await write(db, [node("water_junction", "N", { kind: "dead_end" }), pipe("water_main", "m6")]);
    expect((await ask("m3", 0.7)).if_all_hold.isolated.links).toBe(2);
    await write(db, [valve("V6", "m6", 0.5)]);
    expect((await ask("m3", 0.7)).if_all_hold).toMatchObject({ isolated: { links: 2 }, unfed: { links: 1 } });
    await write(db, [
      { op: "remove", layer: "water_valve", id: id("V6"), version: 1 },
      { op: "remove", layer: "water_main", id: id("m6"), version: 1 },
      { op: "remove", layer: "water_junction", id: id("N"), version: 1 },
    ]);
    expect((await ask("m3", 0.7)).if_all_hold).toMatchObject({ isolated: { links: 1 }, unfed: { links: 0 } });
  });

  test("a well that stops is no source", async () => {
    await patch("water_source", "W2", { status: "out_of_service" });
    expect((await ask("m2", 0.5)).if_all_hold.refeed).toEqual([]);
    await patch("water_source", "W2", { status: "in_service" });
    expect((await ask("m2", 0.5)).if_all_hold.refeed).toHaveLength(1);
  });
});

describe("where links are missing the answer is not known", () => {
  test("an end that is none is named, and no valve is", async () => {
    await patch("water_junction", "J3", { kind: null });
    const { if_all_hold: found } = await ask("m3", 0.7);
    expect(found).toMatchObject({ known: false, close: [], refeed: [] });
    expect(found.unknown_because).toMatchObject([{ layer: "water_junction", id: id("J3") }]);
    for (const text of Object.values(found.unknown_because[0]?.message ?? {})) expect(text).toContain("J3");
    await patch("water_junction", "J3", { kind: "dead_end" });
    expect((await ask("m3", 0.7)).if_all_hold.known).toBe(true);
  });

  test("a part that no pipe joins to a source", async () => {
    places["X"] = at(5);
    places["Y"] = at(6);
    ends["x"] = ["X", "Y"];
    await write(db, [
      node("water_junction", "X", { kind: "dead_end" }),
      node("water_junction", "Y", { kind: "dead_end" }),
      pipe("water_main", "x"),
    ]);
    const { if_all_hold: found } = await ask("x", 0.5);
    expect(found.known).toBe(false);
    expect(found.unknown_because.map(({ id: row }) => nameOf(row))).toEqual(["x"]);
  });

  test("a part that closed valves keep apart is known: there is nothing to close", async () => {
    await patch("water_source", "W2", { status: "out_of_service" });
    const { if_all_hold: found } = await ask("m5", 0.5);
    expect(found).toMatchObject({ known: true, close: [] });
    expect(found.warnings.map(({ code }) => code)).toEqual(["already-shut"]);
    await patch("water_source", "W2", { status: "in_service" });
  });
});

describe("a leak of a heat pipe", () => {
  test("valves on supply and return are closed together, one without a partner is told", async () => {
    const { if_all_hold: found } = await ask("h2", 0.5, { layer: "heat_pipe" });
    expect(codes(found.close).sort()).toEqual(["T-return", "T-supply"]);
    expect(found.isolated).toMatchObject({ links: 3, connections: 2, residents: null });
    expect(found.warnings).toMatchObject([{ code: "valve-on-one-pipe" }]);
    expect(found.warnings[0]?.message.ky).toContain("T-alone");
    expect(found.hydrants).toEqual([]);
  });
});

describe("refused", () => {
  test("who may not read the pipes learns nothing of them", async () => {
    const { url } = request("m2", 0.5);
    expect((await app.inject({ url })).statusCode).toBe(404);
    const quarterHead = await as(app, db, { roles: ["quarter_head"] });
    expect((await app.inject({ url, headers: quarterHead })).statusCode).toBe(404);
    const finance = await as(app, db, { roles: ["finance"] });
    expect((await app.inject({ url, headers: finance })).statusCode).toBe(200);
  });

  test.each([
    ["a place beyond the pipe", () => request("m2", 1.5), 422, "81.7 m"],
    ["a layer that is no pipe", () => request("J1", 0, { layer: "water_junction" }), 422, "Water junction"],
    ["a pipe that is not there", () => request("nothing", 0), 404, id("nothing")],
    ["a day that is none", () => request("m2", 0.5, { more: "&on=2025-02-31" }), 400, "on"],
  ])("%s", async (_, options, status, says) => {
    const answer = await app.inject(options());
    expect(answer.statusCode).toBe(status);
    expect(answer.json().detail).toContain(says);
  });

  test("a pipe that is out of service", async () => {
    await patch("water_main", "x", { status: "out_of_service" });
    const answer = await app.inject(request("x", 0.5));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().detail).toContain("“x”");
  });
});

test("a network that is stored nowhere is answered to everybody, in the reader's language", async () => {
  const network = {
    nodes: [{ id: "A" }, { id: "B", customers: 2.5 }],
    links: [{ id: "a", from: "A", to: "B" }],
    valves: [{ id: "v", link: "a", node: "A" }],
    sources: ["A"],
  };
  const post = (payload: object, language = "ky") =>
    app.inject({
      method: "POST",
      url: "/api/calculate/isolation",
      payload,
      headers: { "accept-language": language },
    });
  expect((await post({ network, fault: { link: "a" } })).json()).toEqual({
    close: ["v"],
    isolated: { nodes: ["B"], links: ["a"] },
    unfed: { nodes: [], links: [] },
    refeed: [],
    customers_without_supply: 2.5,
    warnings: [],
  });
  const refused = await post({ network, fault: { link: "b" } }, "ru");
  expect(refused.statusCode).toBe(422);
  expect(refused.json()).toMatchObject({
    type: "/problems/network-refused",
    detail: "Участка «b» нет (fault.link).",
    errors: [{ field: "fault.link", value: "b", code: "unknown-id" }],
  });
  const wrong = { network: { ...network, nodes: [{ id: "A", customers: -1 }] }, fault: { link: "a" } };
  expect((await post(wrong)).statusCode).toBe(400);
});
