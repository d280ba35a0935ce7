import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "../db/database.ts";
import { identifier, type Sql, sql } from "../db/sql.ts";
import { fill, type Wrong } from "../http/problems.ts";

/** Degrees: about a millimetre at Kant. Ends are stored with the coordinates of their nodes. */
const endTolerance = 1e-8;
const fittingToleranceM = 0.5;

const place = { longitude: z.number(), latitude: z.number() };
const looseEnd = z.object({
  id: z.string(),
  layer: z.string(),
  field: z.enum(["from_node", "to_node"]),
  node: z.string(),
  missing: z.boolean(),
  ...place,
});
const looseFitting = z.object({
  id: z.string(),
  missing: z.boolean(),
  distance_m: z.number().nullable(),
  chainage_m: z.number(),
  length_m: z.number().nullable(),
  ...place,
});

/** Links of this change, and links of its nodes, whose ends do not lie on their nodes. */
const selectLooseEnds = (changeId: string): Sql => sql`
  with touched as (select id from feature_version where change_id = ${changeId}::uuid),
  links as (
    select * from network_element where role = 'link' and id in (select id from touched)
    union select * from network_element where role = 'link' and from_node in (select id from touched)
    union select * from network_element where role = 'link' and to_node in (select id from touched)),
  ends as (
    select id, layer, network, 'from_node' as field, from_node as node, st_startpoint(geom) as point from links
    union all select id, layer, network, 'to_node', to_node, st_endpoint(geom) from links)
  select e.id::text as id, e.layer, e.field, e.node::text as node, n.id is null as missing,
    st_x(e.point) as longitude, st_y(e.point) as latitude
  from ends e
  left join network_element n on n.id = e.node and n.network = e.network and n.role = 'node'
  where n.id is null or st_distance(e.point, n.geom) > ${endTolerance}::double precision
  limit 200`;

/** Fittings of this change, and fittings on its links, that are off their link. */
const selectLooseFittings = (layer: Layer, changeId: string, srid: number): Sql => sql`
  with touched as (select id from feature_version where change_id = ${changeId}::uuid),
  fittings as (
    select id, on_link, chainage_m, st_startpoint(st_linemerge(geom)) as start, geom from ${identifier(layer.id)}
    where id in (select id from touched) or on_link in (select id from touched)),
  measured as (
    select f.id, f.chainage_m, coalesce(f.start, f.geom) as point, l.id is null as missing,
      st_distance(st_transform(coalesce(f.start, f.geom), ${srid}::integer), st_transform(l.geom, ${srid}::integer)) as distance_m,
      st_length(st_transform(l.geom, ${srid}::integer)) as length_m
    from fittings f left join network_element l on l.id = f.on_link and l.role = 'link')
  select id::text as id, missing, distance_m, chainage_m, length_m, st_x(point) as longitude, st_y(point) as latitude
  from measured
  where missing or distance_m > ${fittingToleranceM}::double precision or chainage_m > length_m + ${fittingToleranceM}::double precision
  limit 200`;

/** Once per change set, at its end: pipes meet at nodes, fittings lie on their pipe. */
export async function checkNetworks(
  tx: Queryable,
  layers: readonly Layer[],
  changeId: string,
  metricSrid: number,
): Promise<Wrong[]> {
  const wrongs: Wrong[] = [];
  const ends = await tx.many(looseEnd, selectLooseEnds(changeId));
  for (const end of ends) {
    wrongs.push({
      layer: end.layer,
      id: end.id,
      field: end.field,
      value: end.node,
      code: end.missing ? "no-such-node" : "loose-end",
      place: [end.longitude, end.latitude],
      ...(end.missing ? noNode : looseEndText),
    });
  }
  for (const layer of layers.filter(({ network }) => network?.role === "fitting")) {
    for (const fitting of await tx.many(looseFitting, selectLooseFittings(layer, changeId, metricSrid))) {
      wrongs.push({
        layer: layer.id,
        id: fitting.id,
        field: fitting.missing ? "on_link" : "chainage_m",
        code: fitting.missing ? "no-such-link" : "off-the-link",
        place: [fitting.longitude, fitting.latitude],
        ...(fitting.missing ? noLink : offLink(layer, fitting.distance_m ?? 0)),
      });
    }
  }
  return wrongs;
}

const noNode = {
  message: {
    ky: "Түтүктүн учунда бул тармактын түйүнү жок.",
    ru: "На конце участка нет узла этой сети.",
    en: "The end of the link has no node of this network.",
  },
  cure: {
    ky: "Түтүктүн учун бар түйүнгө туташтырыңыз же жаңы түйүн кошуңуз.",
    ru: "Привяжите конец участка к существующему узлу или добавьте новый.",
    en: "Snap the end to an existing node, or add one.",
  },
};
const looseEndText = {
  message: {
    ky: "Түтүктүн учу өз түйүнүнүн ордунда эмес.",
    ru: "Конец участка не совпадает со своим узлом.",
    en: "The end of the link is not where its node is.",
  },
  cure: {
    ky: "Түйүндү жана түтүктүн учун чогуу жылдырыңыз.",
    ru: "Перемещайте узел и конец участка вместе.",
    en: "Move the node and the end of the link together.",
  },
};
const noLink = {
  message: {
    ky: "Арматура турган түтүк жок.",
    ru: "Участка, на котором стоит арматура, нет.",
    en: "The link that the fitting stands on does not exist.",
  },
  cure: {
    ky: "Арматураны бар түтүккө коюңуз.",
    ru: "Поставьте арматуру на существующий участок.",
    en: "Put the fitting on an existing link.",
  },
};
const offLink = (layer: Layer, distanceM: number) => ({
  message: fill(
    {
      ky: "«{layer}» өз түтүгүнөн {distance} м алыс турат же түтүктүн чегинен чыккан.",
      ru: "«{layer}» стоит в {distance} м от своего участка или за его концом.",
      en: "“{layer}” stands {distance} m off its link or beyond its end.",
    },
    { layer: layer.title, distance: distanceM.toFixed(2) },
  ),
  cure: {
    ky: "Аны түтүккө туташтырып, аралыгын кайра өлчөңүз.",
    ru: "Привяжите её к участку и заново измерьте пикетаж.",
    en: "Snap it to the link and measure its chainage again.",
  },
});
