import type { StreetMeasured } from "#contract/street-plan.ts";
import type { StreetWork } from "#layers/council/street-works.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { badRequest } from "#server/platform/http/problems.ts";
import {
  alongNote,
  countNote,
  lightsNote,
  metresPerLight,
  notInRegister,
  pipesNote,
} from "./measured-notes.ts";
import {
  type Along,
  alongRow,
  countAlong,
  partRow,
  selectAlong,
  selectPart,
  selectUnder,
  type Under,
  underRow,
} from "./measured-queries.ts";
import { wrongOfPart } from "./place.ts";
import { type Part, selectStreetFacts, streetFacts } from "./place-queries.ts";
import { streetNotFound } from "./place-refusals.ts";

type Measured = StreetMeasured["works"][number];
type Asked = { readonly street: string; readonly from: number | null; readonly to: number | null };
type Asking = { readonly identity: Identity; readonly layers: readonly Layer[]; readonly srid: number };

/** Lines of the street's own, and what tells their kinds apart. */
const lines: readonly (readonly [StreetWork, string, string])[] = [
  ["road", "road_section", "surface"],
  ["sidewalk", "sidewalk", "surface"],
  ["drainage", "aryk", "lining"],
];
const points: readonly (readonly [StreetWork, string])[] = [
  ["crossing", "crossing"],
  ["lighting", "street_light"],
  ["greening", "planting_site"],
];
const pipes: readonly (readonly [StreetWork, string, string])[] = [
  ["water", "water_main", "material"],
  ["sewer", "sewer_pipe", "material"],
  ["heating", "heat_pipe", "laying"],
];

/** What the map knows along a street, as quantities of works; closed layers are left out. */
export async function measured(db: Queryable, asked: Asked, asking: Asking): Promise<StreetMeasured> {
  const { street, from, to } = asked;
  const facts = await db.first(streetFacts, selectStreetFacts(street));
  if (!facts) throw streetNotFound();
  const wrong = wrongOfPart({ from_chainage_m: from, to_chainage_m: to }, facts.length_m);
  if (wrong) throw badRequest([{ ...wrong, field: wrong.field === "to_chainage_m" ? "to" : "from" }]);
  const part: Part = { ...asked, srid: asking.srid };
  const axis = await db.first(partRow, selectPart(part));
  if (!axis) throw streetNotFound();
  const open = (id: string): Layer[] =>
    asking.layers.filter((layer) => layer.id === id && mayRead(asking.identity, layer));
  const works = await Promise.all([
    ...lines.flatMap(([work, id, kind]) => open(id).map((layer) => linesOf(db, work, layer, kind, part))),
    ...points.flatMap(([work, id]) =>
      open(id).map((layer) => pointsOf(db, work, layer, { part, lengthM: axis.length_m })),
    ),
    ...pipes.flatMap(([work, id, material]) =>
      open(id).map((layer) => pipesOf(db, work, layer, material, part)),
    ),
  ]);
  return { ...axis, works: works.flat() };
}

const cents = (value: number): number => Math.round(value * 100) / 100;

async function linesOf(
  db: Queryable,
  work: StreetWork,
  layer: Layer,
  kind: string,
  part: Part,
): Promise<Measured[]> {
  const rows = await db.many(alongRow, selectAlong(layer, kind, part));
  if (rows.length === 0)
    return [
      {
        work,
        unit: work === "drainage" ? "m" : "m2",
        quantity: null,
        note: notInRegister(layer),
        assets: [],
      },
    ];
  return rows.map((row) => ({
    work,
    ...quantityOf(work, row),
    note: alongNote(layer, kind, row),
    assets: [],
  }));
}

/** A carriageway is paved by area; a sidewalk too, where its width is known. */
function quantityOf(work: StreetWork, { length_m, area_m2 }: Along): Pick<Measured, "unit" | "quantity"> {
  if (work === "road") return { unit: "m2", quantity: area_m2 === null ? null : cents(area_m2) };
  if (work === "sidewalk" && area_m2 !== null) return { unit: "m2", quantity: cents(area_m2) };
  return { unit: "m", quantity: cents(length_m) };
}

async function pointsOf(
  db: Queryable,
  work: StreetWork,
  layer: Layer,
  { part, lengthM }: { readonly part: Part; readonly lengthM: number },
): Promise<Measured[]> {
  const count = Number(await db.text(countAlong(layer, part)));
  if (work !== "lighting")
    return [{ work, unit: "piece", quantity: count, note: countNote(layer), assets: [] }];
  const missing = Math.max(0, Math.ceil(lengthM / metresPerLight) - count);
  return [{ work, unit: "piece", quantity: missing, note: lightsNote(count), assets: [] }];
}

/** By material and diameter, because prices are. */
async function pipesOf(
  db: Queryable,
  work: StreetWork,
  layer: Layer,
  material: string,
  part: Part,
): Promise<Measured[]> {
  const groups = new Map<string, Under[]>();
  for (const row of await db.many(underRow, selectUnder(layer, material, part))) {
    const key = `${row.material} ${row.diameter_mm}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const years = rows.flatMap(({ built_year }) => built_year ?? []);
    return [
      {
        work,
        unit: "m" as const,
        quantity: cents(rows.reduce((sum, { length_m }) => sum + length_m, 0)),
        note: pipesNote(layer, material, first, years),
        assets: rows.map(({ id, code }) => ({ layer: layer.id, id, code })),
      },
    ];
  });
}
