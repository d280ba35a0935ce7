import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { labelColumns, labelParts, streetOf } from "#server/platform/rows/labels.ts";
import { boxJson, inForce, keyContains, pattern, placeJson } from "#server/platform/rows/queries.ts";
import type { Asked } from "./asked.ts";

const place = z.tuple([z.number(), z.number()]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export const hit = labelParts.extend({
  layer: z.string(),
  id: z.string(),
  code: z.string().nullable(),
  point: place.nullable(),
  bbox: box.nullable(),
  synthetic: z.boolean(),
});

export type SearchQuery = {
  readonly readable: readonly Layer[];
  readonly asked: Asked;
  /** Today: what is gone is not found. */
  readonly now: string;
  /** Further conditions of a layer, such as the variant of the plan. */
  readonly where: (layer: Layer) => readonly Sql[];
  readonly limit: number;
};

type Match = { readonly condition: Sql; readonly score: Sql };

/** Rows that hold every word. Their rank: the code itself, then the whole key, its beginning, a word's beginning. */
function byKey({ words }: Asked): Match {
  const text = words.join(" ");
  return {
    condition: keyContains(words),
    score: sql`(case
      when fold(coalesce(t.code, '')) = fold(${text}::text) then 1.0
      when t.search_key like ${pattern(text, "whole")} then 0.95
      when t.search_key like ${pattern(text, "start")} then 0.85
      when t.search_key like ${pattern(` ${text}`)} then 0.75
      else 0.5 end + 0.1 * similarity(t.search_key, fold(${text}::text)))::float8`,
  };
}

/** Houses of a street that holds the words: the number itself first, then those that begin with it. */
function byAddress(street: Layer, { street: words, house }: Asked): Match | undefined {
  if (house === null || words.length === 0) return undefined;
  const streets = sql`select s.id from ${identifier(street.id)} s where ${keyContains(words, sql`s`)}`;
  const number = sql`fold(coalesce(t.house_number, ''))`;
  return {
    condition: sql`(t.street_id in (${streets}) and ${number} like ${pattern(house, "start")})`,
    score: sql`(case when ${number} = fold(${house}::text) then 1.05 else 0.7 end)::float8`,
  };
}

/** Rows whose key has something like the words. */
function bySound({ words }: Asked): Match {
  const text = words.join(" ");
  return {
    condition: sql`fold(${text}::text) <% t.search_key`,
    score: sql`word_similarity(fold(${text}::text), t.search_key)::float8`,
  };
}

const columns = sql`layer, id, row, street, code, point, bbox, synthetic`;

function fromLayer(
  layer: Layer,
  index: number,
  match: Match,
  { readable, now, where, limit }: SearchQuery,
): Sql {
  const condition = allOf([inForce({ from: now, to: null }), match.condition, ...where(layer)]);
  return sql`(select ${layer.id}::text as layer, ${index}::integer as layer_order, t.id::text as id, t.score, ${labelColumns(layer, readable)},
      t.code, ${placeJson(layer)} as point, ${boxJson(layer)} as bbox, t.synthetic
    from (select t.*, ${match.score} as score from ${identifier(layer.id)} t where ${condition}
      order by score desc, t.search_key collate "C", t.id limit ${limit}::integer) t)`;
}

/** The best rows of all layers. Of equals, those drawn on top come first. */
function best(query: SearchQuery, matchesOf: (layer: Layer) => readonly Match[]): Sql {
  const selects = query.readable.flatMap((layer, index) =>
    matchesOf(layer).map((match) => fromLayer(layer, index, match, query)),
  );
  return sql`select ${columns} from (
      select distinct on (id) * from (${join(selects, " union all ")}) matches order by id, score desc) found
    order by score desc, layer_order desc, id limit ${query.limit}::integer`;
}

export const selectHits = (query: SearchQuery): Sql =>
  best(query, (layer) => {
    const street = streetOf(layer, query.readable);
    const address = street && byAddress(street, query.asked);
    return address ? [byKey(query.asked), address] : [byKey(query.asked)];
  });

/** A slip of the finger is forgiven in names; a code is another thing when one sign differs. */
export const selectSimilar = (query: SearchQuery): Sql | undefined => {
  const named = query.readable.filter((layer) => layer.named || layer.titled);
  return named.length === 0 ? undefined : best({ ...query, readable: named }, () => [bySound(query.asked)]);
};
