import { describe, expect, test } from "vitest";
import { layerOf } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Position } from "../geometry.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import { type NetworkAround, networkConsequences } from "./network.ts";
import { shapeOf } from "./shape.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const origin = metric.toPlane([74.85, 42.89]);
const at = (east: number, north: number): Position => metric.toDegrees([origin[0] + east, origin[1] + north]);
const layer = (id: string): Layer => {
  const found = layerOf(id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

const around: NetworkAround = {
  nodes: [
    { layer: "water_junction", id: "west", at: at(0, 0) },
    { layer: "pump_station", id: "east", at: at(100, 0) },
  ],
  links: [{ layer: "water_main", id: "pipe", line: [at(0, 0), at(100, 0)] }],
  attached: {
    links: [
      { layer: "water_main", id: "pipe", version: 3, line: [at(0, 0), at(100, 0)], from: false, to: true },
    ],
    fittings: [
      { layer: "water_valve", id: "valve", version: 2, onLink: "pipe", chainageM: 50, path: [at(50, 0)] },
      {
        layer: "service_connection",
        id: "house",
        version: 1,
        onLink: "pipe",
        chainageM: 20,
        path: [at(20, 0), at(20, 9)],
      },
    ],
  },
  newNodes: { layer: "water_junction", from: "new-from", to: "new-to" },
};

const line = (...path: Position[]) => shapeOf({ type: "LineString", coordinates: path });
const point = (place: Position) => shapeOf({ type: "Point", coordinates: place });
const main = layer("water_main");
const draw = (...path: Position[]) =>
  networkConsequences(main, { id: null, first: line(...path), shape: line(...path) }, around, metric);

describe("a new pipe", () => {
  test("ends in the nodes under its ends", () => {
    expect(draw(at(0, 0), at(50, 30), at(100, 0))).toEqual({
      fields: { from_node: "west", to_node: "east" },
      related: [],
      problems: [],
      notes: [],
    });
  });

  test("brings a node of its own where there is none", () => {
    const { fields, related } = draw(at(0, 0), at(0, 80));
    expect(fields).toEqual({ from_node: "west", to_node: "new-to" });
    expect(related).toEqual([
      {
        op: "create",
        layer: "water_junction",
        id: "new-to",
        row: { geom: { type: "Point", coordinates: at(0, 80) } },
      },
    ]);
  });

  test("says when it ends on the middle of another pipe, which joins nothing", () => {
    expect(draw(at(50, 0), at(50, 60)).notes).toHaveLength(1);
    expect(draw(at(0, 0), at(0, 80)).notes).toEqual([]);
  });

  test("does not end where it begins", () => {
    expect(draw(at(0, 0), at(50, 30), at(0, 0)).problems).toHaveLength(1);
  });
});

describe("a moved node", () => {
  const move = (known: NetworkAround = around) =>
    networkConsequences(
      layer("pump_station"),
      { id: "east", first: point(at(100, 0)), shape: point(at(200, 0)) },
      known,
      metric,
    );

  test("takes the end of its pipe along, and the pipe its valve and its house connection", () => {
    const [pipe, valve, house] = move().related;
    expect(pipe).toMatchObject({
      op: "patch",
      id: "pipe",
      version: 3,
      row: { geom: { type: "LineString", coordinates: [at(0, 0), at(200, 0)] } },
    });
    expect(valve).toMatchObject({
      id: "valve",
      version: 2,
      row: { chainage_m: 100, geom: { type: "Point" } },
    });
    expect(house).toMatchObject({ id: "house", row: { chainage_m: 40, geom: { type: "LineString" } } });
  });

  test("waits for the server to say what hangs on it", () => {
    expect(move({ ...around, attached: null }).problems).toHaveLength(1);
  });

  test("where it stands still nothing follows", () => {
    const still = { id: "east", first: point(at(100, 0)), shape: point(at(100, 0)) };
    expect(networkConsequences(layer("pump_station"), still, around, metric).related).toEqual([]);
  });
});

describe("a fitting", () => {
  const put = (place: Position) =>
    networkConsequences(
      layer("hydrant"),
      { id: null, first: point(place), shape: point(place) },
      around,
      metric,
    );

  test("knows its pipe and its chainage", () => {
    expect(put(at(40, 0)).fields).toEqual({ on_link: "pipe", chainage_m: 40 });
  });

  test("off the pipe is refused", () => {
    expect(put(at(40, 2)).problems).toHaveLength(1);
  });
});

test("a pipe whose middle is moved keeps its nodes and takes its fittings along", () => {
  const first = line(at(0, 0), at(50, 0), at(100, 0));
  const shape = line(at(0, 0), at(50, 40), at(100, 0));
  const { fields, related } = networkConsequences(main, { id: "pipe", first, shape }, around, metric);
  expect(fields).toEqual({});
  expect(related.map(({ id }) => id)).toEqual(["valve", "house"]);
});
