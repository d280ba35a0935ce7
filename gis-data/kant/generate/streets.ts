import { street } from "#layers/base/street.ts";
import type { Context } from "./context.ts";
import type { StreetClass } from "./plan-line.ts";
import { at, distance, type Point } from "./point.ts";
import { lineLength, reverse } from "./polyline.ts";
import { redLines } from "./red-lines.ts";
import { type CityTable, type Item, lineGeometry, sample, table } from "./rows.ts";
import { leninNames, type Names, sampleStreetNames } from "./street-names.ts";
import { isStreet, type Network } from "./street-network.ts";

export type Surface = "asphalt" | "gravel" | "earth";
/** One street from end to end, heading east or north; its edges in that order with the chainage where each begins. */
export type Street = {
  key: string;
  class: StreetClass;
  line: Point[];
  length: number;
  edges: { edge: number; reversed: boolean; start: number }[];
  names: Names;
  surface: Surface;
  widthM: number;
};

export const carriagewayM: Readonly<Record<StreetClass, number>> = { highway: 14, collector: 9, local: 5.5 };

/** Shares of the carriageway area. */
const surfaceShares: readonly (readonly [Surface, number])[] = [
  ["asphalt", 0.62],
  ["gravel", 0.3],
  ["earth", 0.08],
];

function join(network: Network, key: string): Pick<Street, "line" | "edges"> {
  const rest = network.edges.filter((e) => e.data.key === key);
  const first = rest.shift();
  if (!first) throw new Error(`street ${key} has no edges`);
  const chain = [{ edge: first.id, reversed: false }];
  let head = first.from;
  let tail = first.to;
  while (rest.length > 0) {
    const i = rest.findIndex((e) => [e.from, e.to].some((node) => node === head || node === tail));
    const e = rest[i];
    if (!e) throw new Error(`street ${key} is in pieces`);
    rest.splice(i, 1);
    if (e.from === tail || e.to === tail) {
      chain.push({ edge: e.id, reversed: e.to === tail });
      tail = e.to === tail ? e.from : e.to;
    } else {
      chain.unshift({ edge: e.id, reversed: e.from === head });
      head = e.from === head ? e.to : e.from;
    }
  }
  const lineOf = (part: { edge: number; reversed: boolean }) => {
    const line = at(network.lines, part.edge);
    return part.reversed ? reverse(line) : line;
  };
  const whole = chain.flatMap((part, i) => (i === 0 ? lineOf(part) : lineOf(part).slice(1)));
  const a = at(whole, 0);
  const b = at(whole, -1);
  const backwards = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]) ? b[0] < a[0] : b[1] < a[1];
  const ordered = backwards ? chain.reverse().map((part) => ({ ...part, reversed: !part.reversed })) : chain;
  let start = 0;
  const edges = ordered.map((part) => {
    const placed = { ...part, start };
    start += lineLength(at(network.lines, part.edge));
    return placed;
  });
  return { line: backwards ? reverse(whole) : whole, edges };
}

/** Paves the busy and central streets first, until each surface has its share of the area. */
function pave(streets: Street[]): void {
  const rank = (s: Street) => {
    const middle = at(s.line, Math.floor(s.line.length / 2));
    return (s.class === "local" ? 1000 : 0) + distance(middle, [-60, 150]) - Math.min(s.length, 900) * 0.4;
  };
  const areaOf = (s: Street) => s.length * s.widthM;
  const total = streets.reduce((sum, s) => sum + areaOf(s), 0);
  const left = surfaceShares.map(([surface, share]) => ({ surface, area: share * total }));
  for (const s of [...streets].sort((x, y) => rank(x) - rank(y))) {
    const next = left.find((quota) => quota.area > areaOf(s) / 2) ?? at(left, 1);
    next.area -= areaOf(s);
    s.surface = next.surface;
  }
}

export function drawStreets(network: Network): Street[] {
  const keys = [...new Set(network.edges.filter((e) => isStreet(e.data.kind)).map((e) => e.data.key))];
  const streets = keys.map((key, i): Street => {
    const { line, edges } = join(network, key);
    const kind = at(network.edges, at(edges, 0).edge).data.kind;
    if (!isStreet(kind)) throw new Error(`${key} is no street`);
    return {
      key,
      class: kind,
      line,
      edges,
      length: lineLength(line),
      names: key === "lenin" ? leninNames : sampleStreetNames(i - 1),
      surface: "asphalt",
      widthM: carriagewayM[kind],
    };
  });
  pave(streets);
  return streets;
}

export function streetTable({ plan, id }: Context): CityTable {
  const rows = plan.streetList.map(
    (s, i): Item<typeof street> => ({
      row: {
        id: id("street", s.key),
        code: `S-${String(i + 1).padStart(3, "0")}`,
        ...s.names,
        class: s.class,
        surface: s.surface,
        width_m: s.widthM,
        right_of_way_m: Math.round((s.class === "local" ? plan.localWidth : redLines[s.class]) * 10) / 10,
        lanes: s.class === "highway" ? 4 : 2,
        owner_id: id("organisation", s.key === "lenin" ? "highway" : "city"),
        ...sample(1960),
        accuracy: "digitised",
      },
      geometry: lineGeometry(s.line),
    }),
  );
  return table(street, rows);
}
