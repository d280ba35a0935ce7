import type { Text } from "#layers/kit/text.ts";
import type { Context } from "#server/platform/context.ts";
import { invalidParameter, parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { selectDefinition } from "./queries.ts";

export type Crs = {
  readonly uri: string;
  readonly srid: number;
  /** Latitude or northing is the first coordinate, as the definition of the CRS says. */
  readonly northFirst: boolean;
  /** Of a written coordinate: 9 of a degree and 4 of a metre are a tenth of a millimetre. */
  readonly decimals: number;
};

const epsg = (srid: number): string => `http://www.opengis.net/def/crs/EPSG/0/${srid}`;

export const crs84: Crs = {
  uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
  srid: 4326,
  northFirst: false,
  decimals: 9,
};
const wgs84: Crs = { uri: epsg(4326), srid: 4326, northFirst: true, decimals: 9 };
const metric = (srid: number, northFirst: boolean): Crs => ({
  uri: epsg(srid),
  srid,
  northFirst,
  decimals: 4,
});
const webMercator = 3857;
/** UTM zone 43N, which most programs and receivers know without help. */
const utm43 = 32643;

/** What every collection can be asked for; the first is the one it is stored in. */
export async function crsList({ db, city }: Context): Promise<readonly Crs[]> {
  const definition = (await db.text(selectDefinition(city.metric_srid))) ?? "";
  const cityCrs = metric(city.metric_srid, isNorthFirst(definition));
  const others = [metric(webMercator, false), metric(utm43, false)];
  return [crs84, wgs84, cityCrs, ...others.filter(({ srid }) => srid !== cityCrs.srid)];
}

/** The last two axes of the WKT are those of the map plane; before them may stand those of its geographic base. */
const isNorthFirst = (wkt: string): boolean =>
  [...wkt.matchAll(/AXIS\["[^"]*",(\w+)\]/g)].at(-2)?.[1] === "NORTH";

const oneOf = (list: readonly Crs[]): Text => {
  const uris = list.map(({ uri }) => uri).join(", ");
  return {
    ky: `Булардын бирин тандаңыз: ${uris}.`,
    ru: `Выберите одно из: ${uris}.`,
    en: `Choose one of: ${uris}.`,
  };
};

export function readCrs(list: readonly Crs[], query: Query, name: "crs" | "bbox-crs"): Crs {
  const uri = parameterText(query, name);
  if (uri === undefined) return crs84;
  const known = findCrs(list, uri);
  if (!known) throw invalidParameter(name, uri, oneOf(list));
  return known;
}

/** Also the https form and a URI in angle brackets, as the header Content-Crs has it. */
export const findCrs = (list: readonly Crs[], uri: string): Crs | undefined => {
  const plain = uri.replace(/^<(.*)>$/, "$1").replace(/^https:/, "http:");
  return list.find((crs) => crs.uri === plain);
};

export const contentCrs = ({ uri }: Crs): string => `<${uri}>`;

export const unknownContentCrs = (list: readonly Crs[], uri: string) =>
  invalidParameter("Content-Crs", uri, oneOf(list));
