import type { CityIsolation } from "#contract/isolation.ts";
import { facility } from "#layers/base/facility.ts";
import { hydrant } from "#layers/water/hydrant.ts";
import { fill } from "#server/platform/http/problems.ts";
import * as queries from "./answer-queries.ts";
import type { Asked } from "./city-answer.ts";
import { pipeLayers } from "./pipe-layers.ts";
import type { PartName, Resolved } from "./resolve.ts";

type CutOff = CityIsolation["isolated"];
type Places = Pick<CityIsolation, "isolated" | "unfed" | "priority" | "hydrants"> & {
  readonly sampleData: boolean;
};

/** A fitting may be measured a little beyond the end of its link. */
const beyondEndM = 1;
const coded = { ky: "{title} {code}", ru: "{title} {code}", en: "{title} {code}" };

/** Pipes, customers, schools and hydrants of the parts without supply. */
export async function dryPlaces({ db, network, day }: Asked, resolved: Resolved): Promise<Places> {
  const stretches = resolved.stretches.map(({ part, link, from_m, to_m }) => ({
    ...{ part, link: link.id, from_m },
    to_m: to_m >= link.length_m ? to_m + beyondEndM : to_m,
  }));
  const dry = { network, day, stretches, nodes: resolved.nodes };
  const drawn = await db.many(queries.drawnRow, queries.selectDrawn(pipeLayers[network].pipe, stretches));
  const customers = await db.many(queries.customersRow, queries.selectCustomers(dry));
  const priority = await db.many(queries.facilityRow, queries.selectPriority(dry));
  const hydrants =
    network === "water" ? await db.many(queries.hydrantRow, queries.selectHydrants(stretches, day)) : [];

  const cutOff = (part: PartName): CutOff => {
    const own = resolved.stretches.filter((stretch) => stretch.part === part);
    const counted = customers.find((row) => row.part === part);
    const lines = drawn.find((row) => row.part === part);
    return {
      links: new Set(own.map(({ link }) => link.id)).size,
      length_m: own.reduce((sum, { from_m, to_m }) => sum + to_m - from_m, 0),
      geometry: lines?.geometry ?? { type: "MultiLineString", coordinates: [] },
      connections: counted?.connections ?? 0,
      residents: counted && counted.uncounted > 0 ? null : (counted?.residents ?? 0),
    };
  };
  return {
    isolated: cutOff("isolated"),
    unfed: cutOff("unfed"),
    priority: priority.map(({ id, code, name_ky, name_ru, name_en, longitude, latitude }) => {
      const any = name_ru ?? name_ky ?? name_en ?? code ?? id;
      const name = { ky: name_ky ?? any, ru: name_ru ?? any, en: name_en ?? any };
      return { layer: facility.id, id, name, at: [longitude, latitude] };
    }),
    hydrants: hydrants.map(({ id, code, longitude, latitude }) => ({
      ...{ layer: hydrant.id, id, at: [longitude, latitude] },
      name: fill(coded, { title: hydrant.title, code: code ?? "" }),
    })),
    sampleData: drawn.some(({ synthetic }) => synthetic),
  };
}
