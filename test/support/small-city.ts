import { randomUUID } from "node:crypto";
import type { Operation } from "#contract/changes.ts";
import { layers } from "#layers/index.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import { applyChangeSet } from "#server/platform/changes/apply.ts";
import type { Database } from "#server/platform/db/database.ts";
import { kant } from "./kant.ts";

const everybody: Identity = {
  actor: "system",
  name: "Test",
  roles: ["engineer", "planner", "clerk", "finance", "admin"],
  organisationId: null,
  readOnly: false,
};

/** Writes rows as the program itself does: through a change set. */
export async function write(db: Database, operations: Operation[]): Promise<void> {
  await applyChangeSet({ db, layers, city: kant }, everybody, {
    id: randomUUID(),
    reason: "test",
    // Zones of a test need not fill the city.
    accepts_gaps: true,
    operations,
  });
}

const create = (layer: string, row: Record<string, unknown>, id = randomUUID()): Operation => ({
  op: "create",
  layer,
  id,
  row,
});

export const lineOf = (...coordinates: (readonly [number, number])[]) => ({
  type: "LineString",
  coordinates,
});
export const pointOf = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });
export const squareOf = (x: number, y: number, side = 0.0002) => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});

export const smallCity = {
  owner: randomUUID(),
  street: randomUUID(),
  otherStreet: randomUUID(),
  house: randomUUID(),
  mains: Array.from({ length: 24 }, () => randomUUID()),
  nodes: Array.from({ length: 25 }, () => randomUUID()),
} as const;

/**
 * Two streets with houses, an organisation, a tariff and a row of 24 water mains from west to east, 0.001 degrees each:
 * every third is sample data, every second 150 mm, the first was taken out in 2015.
 */
export async function loadSmallCity(db: Database): Promise<typeof smallCity> {
  const { owner, street, otherStreet, house, mains, nodes } = smallCity;
  const at = (index: number): readonly [number, number] => [
    Number((74.84 + index * 0.001).toFixed(7)),
    42.89,
  ];
  await write(db, [
    create(
      "organisation",
      {
        code: "O-1",
        kind: "city",
        title_ky: "Шаар мэриясы",
        title_ru: "Мэрия города",
        title_en: "City hall",
      },
      owner,
    ),
    create("tariff", {
      code: "T-1",
      service: "water",
      customer_class: "household",
      unit: "m3",
      rate_som_per_unit: "4.4800",
      confidence: "assumed",
      valid_from: "2014-01-01",
    }),
    create(
      "street",
      {
        code: "U-1",
        class: "local",
        name_ky: "Үлгү көчөсү",
        name_ru: "улица Образцовая",
        valid_from: "1960-01-01",
        geom: lineOf(at(0), at(10)),
      },
      street,
    ),
    create(
      "street",
      {
        code: "U-2",
        class: "local",
        name_ky: "Өрүк көчөсү",
        name_ru: "улица Урюковая",
        valid_from: "1960-01-01",
        geom: lineOf([74.84, 42.88], [74.85, 42.88]),
      },
      otherStreet,
    ),
    create(
      "building",
      {
        code: "Б-12",
        street_id: street,
        house_number: "12",
        use: "house",
        storeys: 1,
        geom: squareOf(74.841, 42.8905),
      },
      house,
    ),
    create("building", {
      code: "Б-12А",
      street_id: street,
      house_number: "12А",
      use: "house",
      geom: squareOf(74.842, 42.8905),
    }),
    create("building", {
      code: "Б-2",
      street_id: otherStreet,
      house_number: "12",
      use: "block",
      geom: squareOf(74.841, 42.8805),
    }),
    ...nodes.map((id, index) =>
      create("water_junction", { code: `ВК-${index + 1}`, geom: pointOf(...at(index)) }, id),
    ),
    ...mains.map((id, index) =>
      create(
        "water_main",
        {
          code: `В-${index + 1}`,
          diameter_mm: index % 2 === 0 ? 100 : 150,
          material: index % 4 === 3 ? null : "steel",
          depth_m: 1.5 + index / 10,
          built_year: 1960 + index,
          owner_id: owner,
          synthetic: index % 3 === 0,
          valid_from: `${1960 + index}-01-01`,
          valid_to: index === 0 ? "2015-06-01" : null,
          from_node: nodes[index],
          to_node: nodes[index + 1],
          geom: lineOf(at(index), at(index + 1)),
        },
        id,
      ),
    ),
  ]);
  return smallCity;
}

/** A chain of many mains further north, enough for pages to be turned. */
export async function loadLongMain(db: Database, count: number): Promise<void> {
  const at = (index: number): readonly [number, number] => [Number((74.8 + index * 1e-4).toFixed(7)), 42.91];
  const nodes = Array.from({ length: count + 1 }, () => randomUUID());
  await write(db, [
    ...nodes.map((id, index) =>
      create("water_junction", { code: `Т-${index}`, geom: pointOf(...at(index)) }, id),
    ),
    ...nodes.slice(1).map((to, index) =>
      create("water_main", {
        code: `Т-${index}`,
        diameter_mm: index % 3 === 0 ? 150 : 300,
        material: index % 2 === 0 ? "steel" : "pe",
        from_node: nodes[index],
        to_node: to,
        geom: lineOf(at(index), at(index + 1)),
      }),
    ),
  ]);
}
