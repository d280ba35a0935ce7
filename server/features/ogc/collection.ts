import { type Collection, collection, type Link } from "#contract/ogc.ts";
import { sampleDataNotice } from "#contract/sample-data.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { type Crs, crs84 } from "./crs.ts";
import { mediaTypes } from "./links.ts";
import type { Extent } from "./queries.ts";

export const collectionAddress = (base: string, layer: Layer): string => `${base}/collections/${layer.id}`;

/** Said on every answer that holds sample rows, in a member of its own because GeoJSON programs ignore it in peace. */
export const sampleMembers = (isSample: boolean, language: Language) => ({
  sample_data: isSample,
  ...(isSample && { sample_data_notice: sampleDataNotice[language] }),
});

export type CollectionOptions = {
  readonly base: string;
  readonly layer: Layer;
  readonly extent: Extent | undefined;
  readonly crs: readonly Crs[];
  readonly language: Language;
  /** `self` and `alternate`, which differ between the list and the collection itself. */
  readonly links: readonly Link[];
};

export function collectionDocument({
  base,
  layer,
  extent,
  crs,
  language,
  links,
}: CollectionOptions): Collection {
  const address = collectionAddress(base, layer);
  return collection.parse({
    id: layer.id,
    title: layer.title[language],
    ...(layer.description && { description: layer.description[language] }),
    itemType: "feature",
    ...(extent && extent.rows > 0 && { extent: extentOf(extent) }),
    crs: crs.map(({ uri }) => uri),
    storageCrs: crs84.uri,
    ...sampleMembers(extent?.sample_data ?? false, language),
    links: [...links, ...linksOf(address, language)],
  });
}

function extentOf({ west, south, east, north, valid_from, valid_to }: Extent) {
  const box = [west, south, east, north];
  return {
    ...(box.every((corner) => corner !== null) && { spatial: { bbox: [box], crs: crs84.uri } }),
    temporal: { interval: [[instant(valid_from), instant(valid_to)]] },
  };
}

/** The standard wants an instant; days of validity are days of the city, named here by their date. */
const instant = (day: string | null): string | null => (day === null ? null : `${day}T00:00:00Z`);

const linksOf = (address: string, language: Language): Link[] => [
  { href: `${address}/items?f=json`, rel: "items", type: mediaTypes.geojson, title: rows[language] },
  { href: `${address}/items?f=html`, rel: "items", type: mediaTypes.html, title: rows[language] },
  {
    href: `${address}/schema`,
    rel: "http://www.opengis.net/def/rel/ogc/1.0/schema",
    type: mediaTypes.schema,
    title: schema[language],
  },
  { href: `${address}/schema`, rel: "describedby", type: mediaTypes.schema, title: schema[language] },
  {
    href: `${address}/queryables`,
    rel: "http://www.opengis.net/def/rel/ogc/1.0/queryables",
    type: mediaTypes.schema,
    title: queryables[language],
  },
];

const rows: Text = { ky: "Жазуулар", ru: "Записи", en: "Rows" };
const schema: Text = { ky: "Талаалардын сүрөттөлүшү", ru: "Описание полей", en: "Schema" };
const queryables: Text = {
  ky: "Чыпкалоого боло турган талаалар",
  ru: "Поля для отбора",
  en: "Fields to filter by",
};
