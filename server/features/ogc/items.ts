import type { Link } from "#contract/ogc.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { collectionAddress, sampleMembers } from "./collection.ts";
import { mediaTypes, type Query, selfAndAlternate, withQuery } from "./links.ts";
import type { Format } from "./negotiate.ts";
import type { Page } from "./queries.ts";

export type Asked = {
  readonly base: string;
  readonly layer: Layer;
  /** The parameters as they were given, without `f`. */
  readonly query: Query;
  readonly format: Format;
  readonly language: Language;
};

const nextTitle: Text = { ky: "Кийинки барак", ru: "Следующая страница", en: "Next page" };

/** The head in JavaScript, the features as the database wrote them. */
export function featureCollectionText({ base, layer, query, format, language }: Asked, page: Page): string {
  const address = `${collectionAddress(base, layer)}/items`;
  const { last } = page;
  const head = {
    type: "FeatureCollection",
    timeStamp: new Date().toISOString(),
    numberMatched: page.matched,
    numberReturned: page.returned,
    ...sampleMembers(page.sample_data, language),
    links: [
      ...selfAndAlternate(address, query, { format, json: mediaTypes.geojson, language }),
      ...(page.more && last !== null ? nextLinks(address, { ...query, after: last }, language) : []),
      collectionLink(base, layer, language),
    ],
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[${page.features ?? ""}]}`;
}

const nextLinks = (address: string, query: Query, language: Language): Link[] => [
  {
    href: withQuery(address, { ...query, f: "json" }),
    rel: "next",
    type: mediaTypes.geojson,
    title: nextTitle[language],
  },
  {
    href: withQuery(address, { ...query, f: "html" }),
    rel: "next",
    type: mediaTypes.html,
    title: nextTitle[language],
  },
];

const collectionLink = (base: string, layer: Layer, language: Language): Link => ({
  href: collectionAddress(base, layer),
  rel: "collection",
  type: mediaTypes.json,
  title: layer.title[language],
});

export function featureDocumentText(
  { base, layer, query, format, language }: Asked,
  id: string,
  row: { feature: string; sample_data: boolean },
): string {
  const address = `${collectionAddress(base, layer)}/items/${id}`;
  const members = {
    ...sampleMembers(row.sample_data, language),
    links: [
      ...selfAndAlternate(address, query, { format, json: mediaTypes.geojson, language }),
      collectionLink(base, layer, language),
    ],
  };
  return `${row.feature.slice(0, -1)},${JSON.stringify(members).slice(1)}`;
}
