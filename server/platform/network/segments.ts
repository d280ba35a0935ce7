import { type Barriers, holds } from "./barriers.ts";
import { Flood, type Part } from "./flood.ts";
import type { Network } from "./network.ts";

/** What can be shut off together: everything between usable valves. Each node and piece lies in exactly one. */
export function segmentsOf(network: Network, { joints }: Barriers): Part[] {
  const flood = new Flood(network, joints);
  const segments: Part[] = [];
  for (let node = 0; node < network.nodes; node++) {
    if (flood.nodeMarks[node] === 0) segments.push(flood.spread({ nodes: [node] }, holds, 1));
  }
  for (let piece = 0; piece < network.pieceCount; piece++) {
    if (flood.pieceMarks[piece] === 0 && network.linkOf(piece) >= 0)
      segments.push(flood.spread({ pieces: [piece] }, holds, 1));
  }
  return segments;
}
