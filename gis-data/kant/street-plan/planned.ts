import { lineOf } from "../faults/failing.ts";
import { type Line, lineLength, slice } from "../generate/polyline.ts";
import type { CityRow, CityTable } from "../generate/rows.ts";
import { pipesBeneath, type Renewed } from "./beneath.ts";
import { quartersAlong, quartersOf } from "./corridor.ts";
import { type PriceKey, somOf } from "./prices.ts";
import { balanced, type Place, sharedOut } from "./quantities.ts";
import { type PlanYearTable, type Treatment, yearsDone, yearsPlanned } from "./years.ts";

export type PlannedWork = {
  readonly key: PriceKey;
  readonly quantity: number;
  /** As the council first decided, where it was changed afterwards. */
  readonly quantityBefore: number;
  readonly pipes: readonly string[];
  readonly measured: boolean;
};
export type Planned = {
  readonly year: number;
  readonly number: number;
  readonly street: CityRow["row"];
  readonly treatment: Treatment;
  readonly line: Line;
  /** Null: the whole street. */
  readonly part: { readonly from: number; readonly to: number } | null;
  readonly works: readonly PlannedWork[];
  readonly quarters: readonly { readonly quarter_id: string | null; readonly area_m2: number }[];
  readonly moved: "given" | "taken" | null;
};

const pipePrices = { water: "water_pe_150", sewer: "sewer_200" } as const satisfies Record<Renewed, PriceKey>;
const renewals = ["water", "sewer"] as const;
const usualCorridorM = 15;

type Sited = Place & { readonly row: CityRow["row"]; readonly axis: Line; readonly from: number };

/** All streets of all sample years with their works, in the order of their numbers. */
export function plannedStreets(tables: readonly CityTable[]): Planned[] {
  const streets = new Map(
    tables.find(({ layer }) => layer === "street")?.rows.map((each) => [String(each.row["code"]), each]),
  );
  const beneath = pipesBeneath(tables);
  const quarters = quartersOf(tables);
  return [...yearsDone, ...yearsPlanned].flatMap((table) => {
    const sited = placesOf(table, streets);
    const renewed = sited.map(({ street, axis, from, lengthM }) =>
      renewals.flatMap((kind): PlannedWork[] => {
        if (!table.pipes[kind].includes(street)) return [];
        const pipes = beneath(kind, axis, { from, to: from + lengthM });
        const quantity = Math.round(pipes.reduce((sum, pipe) => sum + pipe.lengthM, 0));
        const key = pipePrices[kind];
        return [
          { key, quantity, quantityBefore: quantity, pipes: pipes.map(({ id }) => id), measured: true },
        ];
      }),
    );
    const pipesSom = renewed
      .flat()
      .reduce((sum, { key, quantity }) => sum + quantity * somOf(key, table.year), 0);
    const isDone = yearsDone.includes(table);
    const shared = sharedOut(isDone ? table.quantities : balanced(table, pipesSom), sited);
    return sited.map((place, index): Planned => {
      const above = [...(shared[index] ?? [])].map(([key, quantity]): PlannedWork => {
        const moved = key === "overlay" ? movedTo(table, place.street) : 0;
        return { key, quantity, quantityBefore: quantity - moved, pipes: [], measured: false };
      });
      const area = above.find(({ key }) => key === place.treatment)?.quantity;
      const part = partOf(place, area);
      const line = part ? slice(place.axis, part.from, part.to) : place.axis;
      const width = place.row["right_of_way_m"];
      const moved = movedTo(table, place.street);
      return {
        ...{ year: table.year, number: index + 1, street: place.row, treatment: place.treatment, line, part },
        works: [...above, ...(renewed[index] ?? [])],
        quarters: quartersAlong(quarters, line, typeof width === "number" ? width : usualCorridorM),
        moved: moved > 0 ? "taken" : moved < 0 ? "given" : null,
      };
    });
  });
}

function placesOf(table: PlanYearTable, streets: ReadonlyMap<string, CityRow>): Sited[] {
  return (Object.keys(table.streets) as Treatment[]).flatMap((treatment) =>
    table.streets[treatment].map((street): Sited => {
      const found = streets.get(street);
      const width = found?.row["width_m"];
      if (!found || typeof width !== "number") throw new Error(`the sample city has no street ${street}`);
      const axis = lineOf(found);
      const from = table.from?.[street] ?? 0;
      return {
        street,
        treatment,
        row: found.row,
        axis,
        from,
        lengthM: lineLength(axis) - from,
        widthM: width,
      };
    }),
  );
}

const movedTo = ({ moved }: PlanYearTable, street: string): number =>
  moved?.[0] === street ? -moved[2] : moved?.[1] === street ? moved[2] : 0;

/** Above this share of a street its whole length is meant. */
const wholeShare = 0.97;

/** A new surface reaches as far as its square metres go. */
function partOf({ treatment, from, lengthM, widthM }: Sited, area: number | undefined): Planned["part"] {
  const isSurface = treatment === "overlay" || treatment === "gravel";
  const length = isSurface && area !== undefined ? Math.min(lengthM, area / widthM) : lengthM;
  if (from === 0 && length > wholeShare * lengthM) return null;
  return { from, to: Math.round((from + length) * 10) / 10 };
}
