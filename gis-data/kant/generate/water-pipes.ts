import type { CityPlan } from "./city-plan.ts";
import type { Pipes } from "./pipes.ts";
import { at, type Point } from "./point.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";

export type Material = "steel" | "cast_iron" | "asbestos_cement" | "pe";
export type WaterPipe = {
  street: string | null;
  rank: number;
  diameter: number;
  material: Material;
  service: "trunk" | "distribution";
};
export type WaterNetwork = Pipes<WaterPipe>;

export const waterTotals = {
  metres: 62000,
  trunk: 9200,
  middle: 13600,
  steel: 34100,
  castIron: 17400,
  asbestosCement: 6200,
  pe: 4300,
};

/** A chain of pipes through places off the streets; ends are existing nodes or new ones. */
export function lay(pipes: WaterNetwork, nodes: readonly number[], rank: number): void {
  for (let i = 1; i < nodes.length; i++) {
    const from = at(nodes, i - 1);
    const to = at(nodes, i);
    const line: Point[] = [at(pipes.nodes, from).p, at(pipes.nodes, to).p];
    pipes.links.push({
      from,
      to,
      line,
      data: { street: null, rank, diameter: 100, material: "steel", service: "distribution" },
    });
  }
}

/** How far a pipe stops before the end of its street: dead ends, and streets that end at Lenin street. */
export function endGap({ network }: CityPlan, node: number): number {
  const streets = at(network.leaving, node).map((half) => at(network.edges, half >> 1).data);
  const ours = streets.filter((s) => isStreet(s.kind) && isOurs(s.key)).length;
  if (streets.length === 1) return 9;
  return ours === 1 && streets.some((s) => !isOurs(s.key)) ? 18 : 0;
}
