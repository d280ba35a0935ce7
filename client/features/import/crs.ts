import type { Text } from "#client/i18n/text.ts";
import { projectionOf } from "#client/map/projections.ts";
import type { ImportSettings, SourceLayer } from "#contract/import.ts";
import type { City } from "#contract/session.ts";
import { messages } from "./place-messages.ts";

const same = (text: string): Text => ({ ky: text, ru: text, en: text });
const zone = (name: string, number: number): Text => ({
  ky: `${name}, ${number}-зона`,
  ru: `${name}, зона ${number}`,
  en: `${name} zone ${number}`,
});

/** What geodesists here call a system of coordinates. */
export function crsTitle(srid: number): Text {
  if (srid === 4326) return messages.wgs84;
  if (srid >= 7692 && srid <= 7696) return zone("Kyrg-06", srid - 7691);
  if (srid >= 28_404 && srid <= 28_432)
    return { ...zone("СК-42", srid - 28_400), en: zone("SK-42", srid - 28_400).en };
  if (srid > 32_600 && srid <= 32_660) return same(`UTM ${srid - 32_600}N`);
  return same(`EPSG:${srid}`);
}

/** Systems to choose from: those of the city, and the one that the file names. */
export function cityCrs(city: Pick<City, "import_srids">, source: SourceLayer, chosen: number): number[] {
  return [...new Set([...city.import_srids, ...(source.srid === null ? [] : [source.srid]), chosen])];
}

/** Why this system is proposed. */
export function crsReason(
  source: SourceLayer,
  { srid, swap_axes }: Pick<ImportSettings, "srid" | "swap_axes">,
): Text {
  if (source.extent === null) return messages.noCoordinates;
  if (swap_axes) return messages.bySwapped;
  if (source.srid === srid) return messages.byFile;
  return source.srid === null ? messages.byPlace : messages.notAsFileSays;
}

export type PlaceWarning = { readonly text: Text; readonly params: Readonly<Record<string, string>> };
type CityPlace = Pick<City, "bbox" | "centre" | "datum_shifts">;

/** Some intakes and wells lie a little outside; a wrong zone or datum is hundreds of kilometres off. */
const surroundings = 0.06;
const million = 1_000_000;
const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** What is wrong with where the file would come to lie, before a row of it is read; null when it lies in the city or nobody can tell. */
export function placeWarning(
  extent: readonly number[] | null,
  { srid, swap_axes }: Pick<ImportSettings, "srid" | "swap_axes">,
  city: CityPlace,
): PlaceWarning | null {
  const [west, south, east, north] = extent ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const middle: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  const [x, y] = swap_axes ? [middle[1], middle[0]] : middle;
  const projection = projectionOf(srid, city.datum_shifts);
  if (srid !== 4326 && !projection) return null;
  const liesIn = (a: number, b: number): boolean => {
    const [longitude, latitude] = projection ? projection.toDegrees([a, b]) : [a, b];
    const [w, s, e, n] = city.bbox;
    return (
      longitude >= w - surroundings &&
      longitude <= e + surroundings &&
      latitude >= s - surroundings &&
      latitude <= n + surroundings
    );
  };
  const params = { x: shown(x), y: shown(y) };
  if (liesIn(x, y)) return null;
  if (liesIn(y, x)) return { text: messages.swapped, params };
  const inDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 180;
  if (inDegrees && projection) return { text: messages.degrees, params };
  if (!inDegrees && !projection) return { text: messages.metres, params };
  const wanted = projection ? Math.floor(projection.toPlane(city.centre)[0] / million) : 0;
  const given = Math.floor(x / million);
  if (wanted > 0 && given === 0)
    return { text: messages.zoneMissing, params: { ...params, zone: `${wanted}` } };
  if (wanted > 0 && given !== wanted)
    return { text: messages.wrongZone, params: { ...params, given: `${given}`, zone: `${wanted}` } };
  return { text: messages.outside, params };
}
