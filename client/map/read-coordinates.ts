import type { CoordinateSystem } from "./coordinate-systems.ts";
import type { Position } from "./geometry.ts";

/** Degrees around the city within which a typed place is believed. */
const farthestDegrees = 3;

const number = String.raw`[-+]?\d+(?:[.,]\d+)?`;
const sexagesimal = new RegExp(
  String.raw`(${number})\s*[°º]\s*(?:(${number})\s*['′’]\s*)?(?:(${number})\s*["″”]\s*)?([NSEWСЮВЗ])?`,
  "giu",
);
const toNumber = (text: string | undefined): number => Number((text ?? "0").replace(",", "."));

type Axis = "latitude" | "longitude" | null;
const axisOf = (letter: string | undefined): Axis =>
  letter === undefined ? null : /[NSСЮ]/i.test(letter) ? "latitude" : "longitude";

/** 42°53'17.5"N 74°51'E */
function readSexagesimal(text: string): readonly { readonly value: number; readonly axis: Axis }[] {
  return [...text.matchAll(sexagesimal)].map(([, degrees, minutes, seconds, letter]) => ({
    value:
      (toNumber(degrees) + toNumber(minutes) / 60 + toNumber(seconds) / 3600) *
      (/[SWЮЗ]/i.test(letter ?? "") ? -1 : 1),
    axis: axisOf(letter),
  }));
}

/** Two numbers apart by a space, a semicolon or a comma; a comma inside a number is its decimal sign. */
function readTwo(text: string): readonly number[] {
  const plain = text.replace(/[a-zа-яөүң:=°]+/giu, " ").trim();
  const bySpace = plain
    .split(/[;\s]+/)
    .map((part) => part.replace(/,$/, ""))
    .filter((part) => part !== "");
  if (bySpace.length === 2) return bySpace.map(toNumber);
  const byComma = plain.split(/\s*,\s*/);
  if (byComma.length === 2) return byComma.map(Number);
  if (byComma.length === 4) return [0, 2].map((index) => Number(`${byComma[index]}.${byComma[index + 1]}`));
  return [];
}

type Options = { readonly centre: Position; readonly systems: readonly CoordinateSystem[] };

/** The place that a person typed in degrees or in one of the city's planes, in either order; null where it lies nowhere near. */
export function readCoordinates(text: string, { centre, systems }: Options): Position | null {
  const marked = readSexagesimal(text);
  const [first, second] = marked.length === 2 ? marked.map(({ value }) => value) : readTwo(text);
  if (first === undefined || second === undefined || !Number.isFinite(first) || !Number.isFinite(second))
    return null;
  const [axis] = marked.flatMap(({ axis: known }, index) => (known ? [index === 0 ? known : null] : []));
  const orders: Position[] =
    axis === "latitude"
      ? [[second, first]]
      : axis === "longitude"
        ? [[first, second]]
        : [
            [first, second],
            [second, first],
          ];
  const places = [
    ...orders,
    ...systems.flatMap(({ fromPlane }) =>
      fromPlane ? orders.map(([east, north]) => fromPlane(east, north)) : [],
    ),
  ];
  const distance = ([x, y]: Position): number => Math.hypot(x - centre[0], y - centre[1]);
  const near = places
    .filter((place) => distance(place) <= farthestDegrees)
    .sort((one, other) => distance(one) - distance(other));
  return near[0] ?? null;
}
