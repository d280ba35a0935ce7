import type { CityPlan } from "./city-plan.ts";
import { groundOf } from "./ground.ts";
import { cutLink, nearestNode } from "./pipes.ts";
import { add, at, distance, type Point, scale } from "./point.ts";
import { centroid } from "./polygon.ts";
import { lineLength, nearestOnLine } from "./polyline.ts";
import { cellAt } from "./raster.ts";
import type { Router } from "./router.ts";
import { lay, type WaterNetwork } from "./water-pipes.ts";

/** Behind the shops of Lenin street, which has no pipe of its own: one main along each strip, from a side street. */
export function backMains(plan: CityPlan, pipes: WaterNetwork): void {
  plan.pieces.forEach((piece, i) => {
    const ground = groundOf(piece, i);
    const length = ground.x[1] - ground.x[0];
    const deep = ground.y[1] - ground.y[0];
    if (piece.use !== "shops" || length < 150 || deep > 60) return;
    const lower = ground.at((ground.x[0] + ground.x[1]) / 2, ground.y[0]);
    const upper = ground.at((ground.x[0] + ground.x[1]) / 2, ground.y[1]);
    const lenin = plan.streetList.find((s) => s.key === "lenin")?.line ?? [];
    const away = (p: Point) => nearestOnLine(lenin, p).distance;
    if (Math.min(away(lower), away(upper)) > 30) return;
    const rear = away(lower) > away(upper) ? ground.y[0] + 3 : ground.y[1] - 3;
    const ends = [ground.at(ground.x[0] + 3, rear), ground.at(ground.x[1] - 3, rear)];
    const joints = ends.map((p) => {
      const near = pipes.links.map((link, k) => ({ k, ...nearestOnLine(link.line, p) }));
      return near.reduce((best, n) => (n.distance < best.distance ? n : best));
    });
    const first = at(joints, 0).distance <= at(joints, 1).distance ? 0 : 1;
    const joint = at(joints, first);
    const link = at(pipes.links, joint.k);
    const room = lineLength(link.line);
    const node =
      joint.chainage < 1
        ? link.from
        : joint.chainage > room - 1
          ? link.to
          : cutLink(pipes, joint.k, joint.chainage, "junction");
    const [a, b] = first === 0 ? [at(ends, 0), at(ends, 1)] : [at(ends, 1), at(ends, 0)];
    const [one, two] = [a, b].map((p) => pipes.nodes.push({ p, kind: "junction" }) - 1);
    lay(pipes, [node, one ?? 0, two ?? 0], 31);
  });
}

/** A main into every courtyard, from the nearest street on the same side of Lenin street. */
export function courtyardMains(plan: CityPlan, pipes: WaterNetwork, router: Router): void {
  const streets = pipes.nodes.length;
  for (const [i, piece] of plan.pieces.entries()) {
    if (!["flats", "hospital", "offices", "bazaar"].includes(piece.use)) continue;
    const homes = plan.structures.filter((s) => s.piece === i).map((s) => centroid(s.ring));
    const groups = piece.use === "flats" ? Math.max(1, Math.round(homes.length / 8)) : 1;
    const sorted = homes.sort((a, b) => a[1] - b[1]);
    for (let g = 0; g < groups; g++) {
      const some = sorted.slice(
        Math.floor((g * homes.length) / groups),
        Math.floor(((g + 1) * homes.length) / groups),
      );
      const middle = scale(some.reduce(add, [0, 0] as Point), 1 / some.length);
      const target = router.openPlace(middle);
      const from = nearestNode(
        { ...pipes, nodes: pipes.nodes.slice(0, streets) },
        target,
        (n) => n.kind === "junction" && plan.isNorth(n.p) === plan.isNorth(target),
      );
      const start = at(pipes.nodes, from).p;
      const way = router.route([cellAt(start)], target, []);
      if (!way) throw new Error(`no way for water into the courtyard at ${target.map(Math.round)}`);
      router.occupy(way);
      const to = pipes.nodes.push({ p: at(way, -1), kind: "junction" }) - 1;
      pipes.links.push({
        from,
        to,
        line: [start, ...way.slice(distance(start, at(way, 0)) < 0.5 ? 1 : 0)],
        data: { street: null, rank: 30, diameter: 100, material: "steel", service: "distribution" },
      });
    }
  }
}
