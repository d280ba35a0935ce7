import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Sql, sql } from "#server/platform/db/sql.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();

/** One change set. */
const write = async (...statements: Sql[]): Promise<void> => {
  const changeId = randomUUID();
  await db.write({ actor: "demo", changeId }, async (tx) => {
    await tx.execute(sql`insert into change_set (id, at, actor, origin)
      values (${changeId}::uuid, now(), 'demo', 'demo') on conflict do nothing`);
    for (const statement of statements) await tx.execute(statement);
  });
};

const junction = (id: string, x: number) =>
  sql`insert into water_junction (id, geom)
    values (${id}::uuid, st_setsrid(st_makepoint(${x}::float8, 42.89), 4326))`;
const chamber = (id: string, x: number) =>
  sql`insert into heat_chamber (id, geom)
    values (${id}::uuid, st_setsrid(st_makepoint(${x}::float8, 42.89), 4326))`;
const main = (id: string, from: string, to: string) =>
  sql`insert into water_main (id, from_node, to_node, geom) values (${id}::uuid, ${from}::uuid, ${to}::uuid,
    st_setsrid(st_makeline(st_makepoint(74.85, 42.89), st_makepoint(74.851, 42.89)), 4326))`;

describe("a network", () => {
  const [a, b, pipe] = [randomUUID(), randomUUID(), randomUUID()];

  test("a pipe may come before its nodes in one change", async () => {
    await write(main(pipe, a, b), junction(a, 74.85), junction(b, 74.851));
    expect(
      await db.text(sql`select round(length_m::numeric, 1) from water_main where id = ${pipe}::uuid`),
    ).toBe("81.7");
  });

  test("a node in use cannot be removed, the pipe with its nodes can", async () => {
    await expect(write(sql`delete from water_junction where id = ${a}::uuid`)).rejects.toThrow(
      "network_from_node",
    );
    const [c, d, other] = [randomUUID(), randomUUID(), randomUUID()];
    await write(junction(c, 74.86), junction(d, 74.861), main(other, c, d));
    await write(
      sql`delete from water_junction where id in (${c}::uuid, ${d}::uuid)`,
      sql`delete from water_main where id = ${other}::uuid`,
    );
    expect(await db.text(sql`select count(*) from network_element where id = ${c}::uuid`)).toBe("0");
  });

  test("a water pipe cannot end in a heat chamber, nor at nothing, nor where it began", async () => {
    const warm = randomUUID();
    await write(chamber(warm, 74.852));
    await expect(write(main(randomUUID(), a, warm))).rejects.toThrow("network_to_node");
    await expect(write(main(randomUUID(), a, randomUUID()))).rejects.toThrow("network_to_node");
    await expect(write(main(randomUUID(), a, a))).rejects.toThrow("check");
  });

  test("a valve sits on a pipe of its own network", async () => {
    const valve = (link: string) =>
      sql`insert into water_valve (id, on_link, chainage_m, normally_closed, geom) values
        (${randomUUID()}::uuid, ${link}::uuid, 10, false, st_setsrid(st_makepoint(74.85, 42.89), 4326))`;
    await write(valve(pipe));
    await expect(write(valve(a))).rejects.toThrow("network_on_link");
  });
});

describe("plan variants", () => {
  const boundary = randomUUID();
  const variant = (id: string, state: string) =>
    sql`insert into plan_variant (id, title_ky, title_ru, title_en, boundary_id, state)
      values (${id}::uuid, 'П', 'П', 'P', ${boundary}::uuid, ${state})`;
  const turn = (id: string, state: string) =>
    sql`update plan_variant set state = ${state} where id = ${id}::uuid`;
  const zone = (id: string, variantId: string, lineage: string | null) =>
    sql`insert into functional_zone (id, variant_id, lineage_id, category, planned, geom) values
      (${id}::uuid, ${variantId}::uuid, ${lineage}::uuid, 'sport', false,
       st_multi(st_makeenvelope(74.85, 42.88, 74.86, 42.89, 4326)))`;
  const [old, next] = [randomUUID(), randomUUID()];

  test("one plan is adopted; the next one supersedes it in the same change", async () => {
    await write(
      sql`insert into city_boundary (id, geom)
        values (${boundary}::uuid, st_multi(st_makeenvelope(74.82, 42.87, 74.88, 42.9, 4326)))`,
      variant(old, "adopted"),
      variant(next, "draft"),
    );
    await expect(write(turn(next, "adopted"))).rejects.toThrow("one_adopted");
    await write(turn(next, "adopted"), turn(old, "superseded"));
    await expect(write(variant(randomUUID(), "existing"), variant(randomUUID(), "existing"))).rejects.toThrow(
      "one_existing",
    );
  });

  test("a zone begins its own lineage, which occurs once in a variant", async () => {
    const id = randomUUID();
    await write(zone(id, old, null));
    expect(await db.text(sql`select lineage_id from functional_zone where id = ${id}::uuid`)).toBe(id);
    await write(zone(randomUUID(), next, id));
    await expect(write(zone(randomUUID(), next, id))).rejects.toThrow("functional_zone_lineage");
  });
});

describe("registers", () => {
  const tariff = (from: string, to: string | null) =>
    sql`insert into tariff (id, service, customer_class, unit, rate_som_per_unit, confidence, valid_from, valid_to)
      values (${randomUUID()}::uuid, 'water', 'household', 'm3', 5.25, 'assumed', ${from}::date, ${to}::date)`;

  test("a tariff has one rate at a time", async () => {
    await write(tariff("2010-01-01", "2012-01-01"), tariff("2012-01-01", null));
    await expect(write(tariff("2011-12-31", "2012-01-02"))).rejects.toThrow("one_tariff_at_a_time");
    await expect(write(tariff("2009-01-01", "2009-01-01"))).rejects.toThrow("check");
  });

  test("a volume of the whole city and year is entered once", async () => {
    const volume = sql`insert into water_volume (id, year, component, volume_m3, mark)
      values (gen_random_uuid(), 2013, 'system_input_volume', 5000000, 'strategy')`;
    await write(volume);
    await expect(write(volume)).rejects.toThrow("one_volume");
  });

  test("what is referred to cannot be removed alone", async () => {
    const [city, street] = [randomUUID(), randomUUID()];
    await write(
      sql`insert into street (id, class, owner_id, geom) values (${street}::uuid, 'local', ${city}::uuid,
        st_setsrid(st_makeline(st_makepoint(74.85, 42.89), st_makepoint(74.851, 42.89)), 4326))`,
      sql`insert into organisation (id, title_ky, title_ru, title_en, kind)
        values (${city}::uuid, 'Шаар', 'Город', 'City', 'city')`,
    );
    await expect(write(sql`delete from organisation where id = ${city}::uuid`)).rejects.toThrow(
      "street_owner_id",
    );
    await write(
      sql`delete from organisation where id = ${city}::uuid`,
      sql`delete from street where id = ${street}::uuid`,
    );
  });
});
