import { expect, test } from "vitest";
import { z } from "zod";
import { layers } from "#layers/index.ts";
import { columnsOf, type SqlType } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { sql } from "#server/platform/db/sql.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();

const tables = new Map<string, { columns: Map<string, StoredColumn>; comment: string }>();
type StoredColumn = z.output<typeof StoredColumn>;
const StoredColumn = z.object({
  table: z.string(),
  comment: z.string(),
  name: z.string(),
  type: z.string(),
  nullable: z.boolean(),
  computed: z.boolean(),
  filled: z.boolean(),
  expression: z.string().nullable(),
});

for (const column of await db.many(
  StoredColumn,
  sql`select c.relname as "table", coalesce(obj_description(c.oid, 'pg_class'), '') as comment, a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
      a.attgenerated <> '' as computed, a.atthasdef and a.attgenerated = '' as filled,
      pg_get_expr(d.adbin, d.adrelid) as expression
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and exists (select from pg_trigger where tgrelid = c.oid and tgname = 'stamp_row')
    order by c.relname, a.attnum`,
)) {
  const table = tables.get(column.table) ?? { columns: new Map(), comment: column.comment };
  table.columns.set(column.name, column);
  tables.set(column.table, table);
}

const Constraint = z.object({ table: z.string(), columns: z.array(z.string()), definition: z.string() });
const constraintsOf = async (kind: "c" | "f" | "u" | "x") =>
  await db.many(
    Constraint,
    sql`select c.relname as "table", pg_get_constraintdef(k.oid) as definition,
        (select json_agg(a.attname order by n) from unnest(k.conkey) with ordinality as key (num, n)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = key.num) as columns
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = current_schema()::regnamespace and k.contype = ${kind}::"char" and k.conrelid <> 0`,
  );
const checks = await constraintsOf("c");
const foreignKeys = await constraintsOf("f");

const stored = (layer: Layer) => {
  const table = tables.get(layer.id);
  if (!table) throw new Error(`no table ${layer.id}`);
  return table;
};

const definitionsOf = (layer: Layer, name: string, constraints: readonly z.output<typeof Constraint>[]) =>
  constraints
    .filter(({ table, columns }) => table === layer.id && columns.length === 1 && columns[0] === name)
    .map(({ definition }) => definition);

const spelled: Readonly<Partial<Record<SqlType, string>>> = { timestamptz: "timestamp with time zone" };

test("every layer has a table and every layer table a layer", () => {
  expect([...tables.keys()].sort()).toEqual(layers.map(({ id }) => id).sort());
});

/** Columns that stand in every table of a kind and are not fields. */
const beside = ({ geometry }: Layer): string[] => [
  "id",
  "search_key",
  ...(geometry === "none" ? [] : ["geom", "geom_3857"]),
];

test.each(layers.map((layer) => [layer.id, layer] as const))(
  "%s: columns are the record's fields",
  (_, layer) => {
    const { columns } = stored(layer);
    const fields = [...columns.values()].filter(({ name }) => !beside(layer).includes(name));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(fields.map(({ name, type, nullable }) => ({ name, type, nullable })).sort(byName)).toEqual(
      columnsOf(layer)
        .map(({ name, sqlType, nullable }) => ({ name, type: spelled[sqlType] ?? sqlType, nullable }))
        .sort(byName),
    );
  },
);

test.each(layers.filter(({ geometry }) => geometry !== "none").map((layer) => [layer.id, layer] as const))(
  "%s: geometry is of the record's type, in 4326 and 3857",
  (_, layer) => {
    const { columns } = stored(layer);
    for (const [name, srid] of [
      ["geom", 4326],
      ["geom_3857", 3857],
    ] as const) {
      const column = columns.get(name);
      expect(column?.type.replace("public.", "")).toBe(`geometry(${layer.geometry},${srid})`);
      expect(column?.nullable).toBe(false);
    }
  },
);

/** `>= 10`, `<= '-500'::integer`, `>= (0)::double precision` in the words of PostgreSQL. */
const bound = (definition: string, sign: ">=" | "<="): number | undefined => {
  const found = new RegExp(`${sign} [('"]*(-?[\\d.]+(e[+-]?\\d+)?)`).exec(definition)?.[1];
  return found === undefined ? undefined : Number(found);
};

const boundsOf = (field: Field): { min: number | undefined; max: number | undefined } => {
  if (field.kind === "year") return { min: 1800, max: 2200 };
  if (field.kind === "rate") return { min: 0, max: undefined };
  return field.kind === "number" ? { min: field.min, max: field.max } : { min: undefined, max: undefined };
};

test.each(layers.map((layer) => [layer.id, layer] as const))(
  "%s: checks allow what the record allows",
  (_, layer) => {
    for (const { name, field } of columnsOf(layer)) {
      const definitions = definitionsOf(layer, name, checks);
      if (field.kind === "choice") {
        const values = definitions.flatMap((text) =>
          [...text.matchAll(/'(\w+)'::text/g)].map(([, value]) => value),
        );
        expect(values.sort(), name).toEqual(Object.keys(field.values).sort());
      } else {
        const text = definitions.join(" ");
        expect({ min: bound(text, ">="), max: bound(text, "<=") }, name).toEqual(boundsOf(field));
      }
    }
  },
);

test.each(layers.map((layer) => [layer.id, layer] as const))(
  "%s: references are foreign keys",
  (_, layer) => {
    for (const { name, field } of columnsOf(layer)) {
      if (field.kind === "reference") {
        const targets = definitionsOf(layer, name, foreignKeys).map(
          (text) => /REFERENCES (\w+)\(id\)/.exec(text)?.[1],
        );
        expect(targets, name).toEqual([field.layer]);
      }
      if (field.kind === "element") {
        const role = field.role === "node" ? "node_role" : "link_role";
        const composite = foreignKeys.filter(
          ({ table, columns }) => table === "network_element" && columns.join() === `${name},network,${role}`,
        );
        expect(
          composite.map(({ definition }) => definition.includes("REFERENCES network_element")),
          name,
        ).toEqual([true]);
      }
    }
  },
);

test.each(layers.map((layer) => [layer.id, layer] as const))(
  "%s: the database fills what the record says",
  (_, layer) => {
    const { columns } = stored(layer);
    // A lineage is the row's own id at birth, which a default cannot say: a trigger does.
    const filled = [...columns.values()].filter((column) => column.filled).map(({ name }) => name);
    const lineage = layer.variants ? ["lineage_id"] : [];
    const defaulted = columnsOf(layer).filter(({ field }) => field.defaulted);
    expect([...filled, ...lineage].sort()).toEqual(defaulted.map(({ name }) => name).sort());
  },
);

test.each(layers.map((layer) => [layer.id, layer] as const))(
  "%s: search, network and lineage agree",
  async (_, layer) => {
    const { columns, comment } = stored(layer);
    const searched = [...(columns.get("search_key")?.expression ?? "").matchAll(/COALESCE\("?(\w+)"?/g)];
    expect(searched.map(([, name]) => name)).toEqual(layer.search);
    expect(/network=(\w+)/.exec(comment)?.[1]).toBe(layer.network?.name);
    expect(/role=(\w+)/.exec(comment)?.[1]).toBe(layer.network?.role);
  },
);

test("a lineage occurs once in a variant", async () => {
  const unique = (await constraintsOf("u")).filter(
    ({ columns }) => columns.join() === "variant_id,lineage_id",
  );
  expect(unique.map(({ table }) => table).sort()).toEqual(
    layers
      .filter(({ variants }) => variants)
      .map(({ id }) => id)
      .sort(),
  );
});
