import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { insideBy } from "./generate/boundary.ts";
import { at, cross, type Point, subtract } from "./generate/point.ts";
import { contains, extent, segmentDistance } from "./generate/polygon.ts";
import { along, lineLength, nearestOnLine } from "./generate/polyline.ts";
import { lineOf, number, ringsOf, rowsOf, variant, where } from "./measured.ts";

const networks = {
  water: {
    nodes: ["water_source", "pump_station", "water_tank", "water_junction"],
    links: ["water_main"],
    fittings: ["water_valve", "hydrant", "service_connection"],
  },
  sewer: {
    nodes: ["sewer_junction", "manhole", "lift_station", "outfall"],
    links: ["sewer_pipe"],
    fittings: [],
  },
  heat: {
    nodes: ["boiler_house", "heat_junction", "heat_chamber", "heat_consumer"],
    links: ["heat_pipe"],
    fittings: ["heat_valve"],
  },
  drainage: { nodes: ["drainage_node"], links: ["aryk", "culvert", "drain"], fittings: [] },
};

const rowsIn = (layers: readonly string[]) => layers.flatMap((layer) => [...rowsOf(layer)]);
const positions = (geometry: Geometry | null): Position[] =>
  geometry?.type === "LineString"
    ? geometry.coordinates
    : geometry?.type === "Point"
      ? [geometry.coordinates]
      : [];

/** The nodes that water, heat or sewage reaches from the starting nodes. */
function reached(links: readonly { from: string; to: string }[], starts: readonly string[]): Set<string> {
  const beside = new Map<string, string[]>();
  for (const { from, to } of links) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  const seen = new Set(starts);
  const open = [...starts];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const next of beside.get(node) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return seen;
}

const ends = (layers: readonly string[]) =>
  rowsIn(layers).map(({ row }) => ({
    id: row.id,
    from: String(row["from_node"]),
    to: String(row["to_node"]),
    row,
  }));

describe.each(Object.entries(networks))("%s", (_, { nodes, links, fittings }) => {
  const places = new Map(rowsIn(nodes).map(({ row, geometry }) => [row.id, positions(geometry)[0]]));

  test("links end exactly in their nodes", () => {
    const loose = rowsIn(links).filter(({ row, geometry }) => {
      const line = positions(geometry);
      const from = places.get(String(row["from_node"]));
      const to = places.get(String(row["to_node"]));
      return (
        String(from) !== String(line[0]) ||
        String(to) !== String(line.at(-1)) ||
        row["from_node"] === row["to_node"]
      );
    });
    expect(loose).toEqual([]);
  });

  test("fittings lie on their link at their chainage", () => {
    const lines = new Map(rowsIn(links).map(({ row, geometry }) => [row.id, lineOf(geometry)]));
    const astray = rowsIn(fittings).filter(({ row, geometry }) => {
      const line = lines.get(String(row["on_link"])) ?? [];
      const chainage = number(row["chainage_m"]);
      const p = at(lineOf(geometry), 0);
      const q = along(line, chainage).point;
      return chainage > lineLength(line) + 0.05 || Math.hypot(p[0] - q[0], p[1] - q[1]) > 0.5;
    });
    expect(astray).toEqual([]);
  });
});

test("every water connection is fed from a well", () => {
  const links = ends(["water_main"]);
  const fed = reached(
    links,
    rowsOf("water_source").map(({ row }) => row.id),
  );
  const wet = new Set(links.filter(({ from }) => fed.has(from)).map(({ id }) => id));
  expect(rowsOf("service_connection").filter(({ row }) => !wet.has(String(row["on_link"])))).toEqual([]);
});

test("every heat consumer is fed from a boiler house while the ties are closed", () => {
  const closed = new Set(
    where(rowsOf("heat_valve"), "normally_closed", true).map(({ row }) => row["on_link"]),
  );
  const open = ends(["heat_pipe"]).filter(({ id }) => !closed.has(id));
  const fed = reached(
    open,
    rowsOf("boiler_house").map(({ row }) => row.id),
  );
  expect(rowsOf("heat_consumer").filter(({ row }) => !fed.has(row.id))).toEqual([]);
});

test("gravity sewers fall all the way to the lift station", () => {
  const gravity = ends(["sewer_pipe"]).filter(({ row }) => row["flow"] === "gravity");
  const next = new Map(gravity.map((pipe) => [pipe.from, pipe]));
  const rising = gravity.filter(
    ({ row }) => number(row["to_invert_level_m"]) >= number(row["from_invert_level_m"]),
  );
  expect(rising).toEqual([]);
  const outlets = rowsOf("manhole").map(({ row }) => {
    let here: string = row.id;
    for (let pipe = next.get(here); pipe; pipe = next.get(here)) here = pipe.to;
    return here;
  });
  expect(new Set(outlets)).toEqual(new Set(rowsOf("lift_station").map(({ row }) => row.id)));
  const depths = rowsOf("manhole").map(({ row }) => number(row["depth_m"]));
  expect(Math.min(...depths)).toBeGreaterThan(1.2);
  expect(Math.max(...depths)).toBeLessThan(9);
});

test("sewers run north: no pipe leads more than a street's wavering to the south", () => {
  const gravity = where(rowsOf("sewer_pipe"), "flow", "gravity");
  const south = gravity.filter(({ geometry }) => {
    const line = lineOf(geometry);
    return at(line, 0)[1] - at(line, -1)[1] > 30;
  });
  expect(south).toEqual([]);
});

test("street mains and sewers lie inside street land", () => {
  const streets = where(
    where(rowsOf("functional_zone"), "variant_id", variant("existing")),
    "category",
    "streets",
  );
  const rings = streets.flatMap(({ geometry }) =>
    ringsOf(geometry).map((ring) => ({ ring, u: extent(ring, [1, 0]), v: extent(ring, [0, 1]) })),
  );
  const inStreet = (p: Point) =>
    rings.some(
      ({ ring, u, v }) => p[0] >= u[0] && p[0] <= u[1] && p[1] >= v[0] && p[1] <= v[1] && contains(ring, p),
    );
  const share = (layer: string, field: string, value: unknown) => {
    const points = where(rowsOf(layer), field, value).flatMap(({ geometry }) => lineOf(geometry));
    return points.filter(inStreet).length / points.length;
  };
  // The rest runs from wells and tanks, through courtyards, and into the lift station's yard.
  expect(share("sewer_pipe", "flow", "gravity")).toBeGreaterThan(0.998);
  expect(share("water_main", "service", "distribution")).toBeGreaterThan(0.9);
});

test("every building stands in the city, on no street and on no other building, and has a street", () => {
  const buildings = rowsOf("building").map(({ row, geometry }) => ({ row, ring: at(ringsOf(geometry), 0) }));
  const cells = new Map<string, typeof buildings>();
  expect(
    buildings.filter(({ row, ring }) => !row["street_id"] || Math.min(...ring.map(insideBy)) <= 0),
  ).toEqual([]);
  for (const b of buildings) {
    for (const key of new Set(b.ring.map(([u, v]) => `${Math.floor(u / 90)},${Math.floor(v / 90)}`)))
      cells.set(key, [...(cells.get(key) ?? []), b]);
  }
  const meet = (a: readonly Point[], b: readonly Point[]): boolean =>
    a.some((p) => contains(b, p)) ||
    b.some((p) => contains(a, p)) ||
    a.some((p, i) => b.some((q, j) => crossing(p, at(a, (i + 1) % a.length), q, at(b, (j + 1) % b.length))));
  const overlapping: string[] = [];
  for (const some of cells.values())
    some.forEach((a, i) => {
      for (const b of some.slice(i + 1))
        if (a !== b && meet(a.ring, b.ring)) overlapping.push(`${a.row["code"]} ${b.row["code"]}`);
    });
  expect(overlapping).toEqual([]);
  const carriageways = rowsOf("road_section").map(({ row, geometry }) => {
    const line = lineOf(geometry);
    return { line, u: extent(line, [1, 0]), v: extent(line, [0, 1]), reach: number(row["width_m"]) / 2 + 1 };
  });
  const onCarriageway = (p: Point) =>
    carriageways.some(
      ({ line, u, v, reach }) =>
        p[0] > u[0] - reach &&
        p[0] < u[1] + reach &&
        p[1] > v[0] - reach &&
        p[1] < v[1] + reach &&
        nearestOnLine(line, p).distance < reach,
    );
  expect(buildings.filter(({ ring }) => ring.some(onCarriageway))).toEqual([]);
});

test("houses front a street", () => {
  const sections = rowsOf("road_section").map(({ geometry }) => lineOf(geometry));
  const far = where(rowsOf("building"), "use", "house").filter(({ geometry }) => {
    const ring = at(ringsOf(geometry), 0);
    const corner = at(ring, 0);
    return !sections.some((line) =>
      line.some((a, i) => {
        if (i === 0 || Math.abs(a[0] - corner[0]) > 80) return false;
        return segmentDistance(at(line, i - 1), a, corner) < 45;
      }),
    );
  });
  expect(far).toEqual([]);
});

function crossing(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign(cross(subtract(q, p), subtract(r, p)));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

test.each(["existing", "draft"])(
  "zones of the %s variant share every edge with a neighbour or the boundary",
  (state) => {
    const edges = new Set<string>();
    const twice: string[] = [];
    const add = (ring: readonly Position[]) => {
      for (let i = 1; i < ring.length; i++) {
        const edge = `${ring[i - 1]}>${ring[i]}`;
        if (edges.has(edge)) twice.push(edge);
        edges.add(edge);
      }
    };
    const polygons = (geometry: Geometry | null) =>
      geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
    for (const { geometry } of where(rowsOf("functional_zone"), "variant_id", variant(state)))
      polygons(geometry).forEach(add);
    for (const { geometry } of rowsOf("city_boundary"))
      for (const ring of polygons(geometry)) add([...ring].reverse());
    const lonely = [...edges].filter((edge) => !edges.has(edge.split(">").reverse().join(">")));
    expect([...twice, ...lonely]).toEqual([]);
  },
);
