import type { Part } from "./flood.ts";
import type { Network } from "./network.ts";

/** A joint of a part, with the node or piece on its other side. */
export type Side = { readonly joint: number; readonly node: number; readonly piece: number };

/** Every joint between an element of the part and another element, as seen from the part. */
export function* sidesOf(network: Network, part: Part): Generator<Side> {
  for (const piece of part.pieces) {
    const link = network.linkOf(piece);
    const place = piece - network.firstPiece(link);
    const joint = network.firstJoint(link) + place;
    const last = place === network.pieces(link) - 1;
    yield place === 0
      ? { joint, node: network.from(link), piece: -1 }
      : { joint, node: -1, piece: piece - 1 };
    yield last
      ? { joint: joint + 1, node: network.to(link), piece: -1 }
      : { joint: joint + 1, node: -1, piece: piece + 1 };
  }
  for (const node of part.nodes) {
    for (let end = network.firstEnd(node); end >= 0; end = network.nextEnd(end)) {
      const link = end >> 1;
      const inside = end & 1 ? network.pieces(link) - 1 : 0;
      const joint = network.firstJoint(link) + (end & 1 ? inside + 1 : 0);
      yield { joint, node: -1, piece: network.firstPiece(link) + inside };
    }
  }
}
