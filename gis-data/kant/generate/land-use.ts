import type { functionalZone } from "#layers/general-plan/functional-zone.ts";
import type { Row } from "#layers/kit/define-layer.ts";
import type { Block } from "./blocks.ts";
import { dot, left, type Point, scale } from "./point.ts";
import { area, contains, mainAxis, notch, type Ring, split, splitByArea } from "./polygon.ts";
import { type Site, sites, targets } from "./sites.ts";

export type Category = Row<typeof functionalZone>["category"];
/** A piece of a block with one use; `use` says what is built on it. */
export type Piece = { block: Block; ring: Ring; category: Category; use: string; site: Site | null };

const compass: Readonly<Record<string, Point>> = { n: [0, 1], e: [1, 0], s: [0, -1], w: [-1, 0] };

/** The block's own direction nearest to a side of the compass. */
function towards(ring: Ring, side: string): Point {
  const wanted = compass[side];
  if (!wanted) throw new Error(`no side ${side}`);
  const axis = mainAxis(ring);
  const candidates = [axis, left(axis), scale(axis, -1), scale(left(axis), -1)];
  return candidates.reduce((best, d) => (dot(d, wanted) > dot(best, wanted) ? d : best));
}

function cut(ring: Ring, site: Site, remaining: number): [Point[], Point[]] {
  const out = towards(ring, site.side ?? "n");
  const inward = scale(out, -1);
  if (site.corner && typeof site.ha === "number") {
    const other = scale(towards(ring, site.corner.side), -1);
    return notch(ring, inward, site.corner.depth, other, site.ha * 10000);
  }
  if (site.strip !== undefined) {
    const edge = Math.max(...ring.map((p) => dot(p, out)));
    return split(ring, scale(inward, -(edge - site.strip)), inward);
  }
  return splitByArea(ring, inward, typeof site.ha === "number" ? site.ha * 10000 : remaining);
}

/** Gives every block its uses. Each category ends exactly at its total: its last site takes what is missing. */
export function landUse(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = blocks.map((block) => ({
    block,
    ring: block.ring,
    category: "residential_low",
    use: "houses",
    site: null,
  }));
  const sum = (category: Category) =>
    pieces.reduce((s, p) => (p.category === category ? s + area(p.ring) : s), 0);
  for (const site of sites) {
    const i = pieces.findIndex((p) => contains(p.ring, site.at));
    const piece = pieces[i];
    if (!piece) throw new Error(`site ${site.use} at ${site.at} lies in no block`);
    const taken = { ...piece, category: site.category, use: site.use, site };
    if (site.ha === "all") {
      pieces[i] = taken;
      continue;
    }
    const missing = (targets[site.category] ?? 0) * 10000 - sum(site.category);
    if (site.ha === "fill" && (missing <= 0 || missing >= area(piece.ring)))
      throw new Error(
        `${site.category} needs ${missing} m2 more, the piece at ${site.at} has ${area(piece.ring)}`,
      );
    const [part, rest] = cut(piece.ring, site, missing);
    pieces.splice(i, 1, { ...taken, ring: part }, { ...piece, ring: rest });
  }
  return pieces;
}
